package org.dealercrm.template;

import java.util.Locale;
import org.dealercrm.template.wording.Wording;

/** The types that a variable of a template may have. */
public enum ValueType {
    /** Text of one or more lines; a required text is never blank. */
    TEXT("文本", "a text"),
    /** A decimal number. */
    NUMBER("数字", "a number"),
    /** An amount with its currency. */
    MONEY("金额", "an amount of money"),
    /** A day of the calendar, without time and zone. */
    DATE("日期", "a date"),
    /** The address of a page: absolute, http or https. */
    URL("网址", "a web address"),
    /** An e-mail address. */
    EMAIL("电子邮箱", "an e-mail address"),
    /** A telephone number as it is dialled or as a store writes it. */
    PHONE("电话号码", "a telephone number"),
    /** Yes or no; it decides about sections and is never printed. */
    BOOLEAN("判断值", "a yes or no"),
    /** A list; a section over it is written once for each item. */
    LIST("列表", "a list"),
    /** A group of named values, reached by dotted names or by a section. */
    RECORD("记录", "a record");

    private final String chinese;
    private final String englishWithArticle;

    ValueType(String chinese, String englishWithArticle) {
        this.chinese = chinese;
        this.englishWithArticle = englishWithArticle;
    }

    /**
     * Whether a value of this type can be printed by a variable such as {@code {{brand}}}.
     *
     * @return false for yes or no, lists and records, true for every other type
     */
    public boolean isPrintable() {
        return this != BOOLEAN && this != LIST && this != RECORD;
    }

    /**
     * The name of the type for people.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return the word, never null
     */
    public String word(Locale locale) {
        return Wording.isChinese(locale) ? chinese : englishWithArticle.substring(englishWithArticle.indexOf(' ') + 1);
    }

    String chinese() {
        return chinese;
    }

    /** The English word with the article that goes before it. */
    String englishWithArticle() {
        return englishWithArticle;
    }
}
