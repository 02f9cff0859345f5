package org.dealercrm.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The formats that a tag may ask for behind a bar: {@code {{day|numerals}}}, {@code {{ratio|percent:1}}}. A format belongs to
 * one type of value; there are no others.
 */
public enum ValueFormat {
    /** A date in figures as the language writes it, for example 2026年1月1日. */
    DATE_FIGURES(ValueType.DATE, "figures", false),
    /** A date in the numerals of the language, for example 二〇二六年一月一日. */
    DATE_NUMERALS(ValueType.DATE, "numerals", false),
    /** A date as in ISO 8601: 2026-01-01. */
    DATE_ISO(ValueType.DATE, "iso", false),
    /** The month and day of a date, where the year goes without saying: 11月28日. */
    DATE_DAY(ValueType.DATE, "day", false),
    /** The day of the week of a date: 星期六. */
    DATE_WEEKDAY(ValueType.DATE, "weekday", false),
    /** A number with a dot and without grouping: 128800.5. */
    NUMBER_PLAIN(ValueType.NUMBER, "plain", false),
    /** A number with a comma before every three figures: 128,800.5. */
    NUMBER_GROUPED(ValueType.NUMBER, "grouped", false),
    /** A number with so many places behind the dot, rounded half up (四舍五入): {@code fixed:2} gives 128800.50. */
    NUMBER_FIXED(ValueType.NUMBER, "fixed", true),
    /** A share as a percentage with so many places, rounded half up: {@code percent:1} gives 85.6% for 0.8555. */
    NUMBER_PERCENT(ValueType.NUMBER, "percent", true),
    /** An amount with the symbol of its currency: ¥128,800.50. */
    MONEY_SYMBOL(ValueType.MONEY, "symbol", false),
    /** An amount with the code of its currency: CNY 128,800.50. */
    MONEY_CODE(ValueType.MONEY, "code", false),
    /** An amount as it is said, with the unit of its currency and without empty cents: 200元, 8,000.50元. */
    MONEY_UNIT(ValueType.MONEY, "unit", false),
    /** The figures of an amount alone: 128800.50. */
    MONEY_PLAIN(ValueType.MONEY, "plain", false),
    /** An amount in the characters that are used against forgery (大写): 人民币壹拾贰万捌仟捌佰元零伍角. */
    MONEY_CAPITAL(ValueType.MONEY, "capital", false);

    private final ValueType type;
    private final String word;
    private final boolean places;

    ValueFormat(ValueType type, String word, boolean places) {
        this.type = type;
        this.word = word;
        this.places = places;
    }

    /**
     * The type whose values it prints.
     *
     * @return the type, never null
     */
    public ValueType type() {
        return type;
    }

    /**
     * How it is called in a tag.
     *
     * @return the word, never null
     */
    public String word() {
        return word;
    }

    /**
     * Whether the number of places behind the dot follows its name: {@code fixed:2}.
     *
     * @return true if the number, 0 to 9, must be given; false if none may be
     */
    public boolean takesPlaces() {
        return places;
    }

    /**
     * The formats of a type, for a list beside the editor of a template.
     *
     * @param type the type, not null
     * @return its formats, empty for texts, web and e-mail addresses and telephone numbers, which stand as they are
     */
    public static List<ValueFormat> of(ValueType type) {
        return Arrays.stream(values()).filter(format -> format.type == type).toList();
    }

    static Optional<ValueFormat> named(String word, ValueType type) {
        return of(type).stream().filter(format -> format.word.equals(word)).findFirst();
    }

    /** How the formats of all types are called, each name once. */
    static List<String> words() {
        return Arrays.stream(values()).map(ValueFormat::word).distinct().toList();
    }

    static boolean isNameOfOne(String word) {
        return Arrays.stream(values()).anyMatch(format -> format.word.equals(word));
    }
}
