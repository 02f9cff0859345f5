package org.dealercrm.letter;

import java.time.LocalDate;
import java.util.List;

/** The date of a letter in its language, written out in full. */
public final class LetterDate {

    /** Written here, since the names that the JDK gives change with its version. */
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> ENGLISH_WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final String CHINESE_WEEKDAYS = "一二三四五六日";

    private LetterDate() {}

    /**
     * Writes a date.
     *
     * @param date a date of the years 1 to 9999, not null
     * @param language the language of the letter, not null
     * @param style figures or numerals; without meaning in English, not null
     * @return for example 2026年11月23日, 二〇二六年十一月二十三日 or 23 November 2026, never null
     * @throws IllegalArgumentException if a Chinese date has a year outside 1 to 9999
     */
    public static String write(LocalDate date, LetterLanguage language, DateStyle style) {
        if (!language.isChinese()) {
            return date.getDayOfMonth() + " " + ENGLISH_MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
        }
        return style == DateStyle.NUMERALS ? ChineseDate.numerals(date) : ChineseDate.figures(date);
    }

    /** Month and day: 11月28日 or 28 November. */
    static String dayOfYear(LocalDate date, LetterLanguage language) {
        return language.isChinese()
                ? date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                : date.getDayOfMonth() + " " + ENGLISH_MONTHS.get(date.getMonthValue() - 1);
    }

    /** The day of the week: 星期六 or Saturday. */
    static String dayOfWeek(LocalDate date, LetterLanguage language) {
        int weekday = date.getDayOfWeek().getValue() - 1;
        return language.isChinese() ? "星期" + CHINESE_WEEKDAYS.charAt(weekday) : ENGLISH_WEEKDAYS.get(weekday);
    }
}
