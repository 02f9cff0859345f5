package org.dealercrm.template;

import java.util.Locale;

/** The types that a variable of a template may have. */
public enum ValueType {
    /** Text of one or more lines; a required text is never blank. */
    TEXT("文本", "text"),
    /** A decimal number. */
    NUMBER("数字", "number"),
    /** A day of the calendar, without time and zone. */
    DATE("日期", "date"),
    /** Yes or no; it decides about sections and is never printed. */
    BOOLEAN("是否", "yes or no"),
    /** A list; a section over it is written once for each item. */
    LIST("列表", "list"),
    /** A group of named values, reached by dotted names or by a section. */
    RECORD("记录", "record");

    private final String chinese;
    private final String english;

    ValueType(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Whether a value of this type can be printed by a variable such as {@code {{brand}}}.
     *
     * @return true for text, numbers and dates
     */
    public boolean isPrintable() {
        return this == TEXT || this == NUMBER || this == DATE;
    }

    /**
     * The name of the type for people.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return the word, never null
     */
    public String word(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
