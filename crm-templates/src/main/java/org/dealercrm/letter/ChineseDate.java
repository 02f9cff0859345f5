package org.dealercrm.letter;

import java.time.LocalDate;

/**
 * A date as a Chinese letter writes it, the same in simplified and traditional characters.
 *
 * <p>GB/T 15835-2011 (use of numerals in publications): figures carry no leading zero; in numerals the year is read figure by
 * figure with 〇 for nought, month and day are read as numbers (十一月二十三日, never 一一月二三日), and the two are not mixed.
 */
public final class ChineseDate {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int LAST_YEAR = 9999;

    private ChineseDate() {}

    /**
     * The date in Chinese numerals, for example 二〇二六年十一月二十三日.
     *
     * @param date a date of the years 1 to 9999, not null
     * @return the date, never null
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static String numerals(LocalDate date) {
        StringBuilder out = new StringBuilder();
        for (char figure : Integer.toString(checkedYear(date)).toCharArray()) {
            out.append(NUMERALS.charAt(figure - '0'));
        }
        return out.append('年')
                .append(counted(date.getMonthValue()))
                .append('月')
                .append(counted(date.getDayOfMonth()))
                .append('日')
                .toString();
    }

    /**
     * The date in figures, for example 2026年1月1日.
     *
     * @param date a date of the years 1 to 9999, not null
     * @return the date, never null
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static String figures(LocalDate date) {
        return checkedYear(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static int checkedYear(LocalDate date) {
        int year = date.getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException("A letter is dated within the years 1 to 9999, found year " + year);
        }
        return year;
    }

    /** A number from 1 to 31 as it is counted: 十 alone for ten, 十一, 二十, 二十一. */
    private static String counted(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens) + "十";
        return ones == 0 ? ten : ten + NUMERALS.charAt(ones);
    }
}
