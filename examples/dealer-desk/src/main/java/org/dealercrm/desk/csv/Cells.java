package org.dealercrm.desk.csv;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a field of a table may hold: days and numbers, strictly. */
public final class Cells {

    /** In place of a day: there is none. */
    public static final long NO_DAY = Long.MIN_VALUE;

    /** No amount of a visit reaches it in any currency. */
    static final double GREATEST = 1e15;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Cells() {}

    /**
     * Reads a day, ISO 8601 extended (2026-11-23) or basic (20261123).
     *
     * @param text the text, not null
     * @return days since 1970-01-01, {@link #NO_DAY} if the text is no day of the years 1900 to 2199
     */
    public static long day(String text) {
        boolean extended = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!extended && text.length() != 8) {
            return NO_DAY;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, extended ? 5 : 4, 2);
        int day = digits(text, extended ? 8 : 6, 2);
        boolean inRange = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        if (!inRange || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
            return NO_DAY;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** ASCII digits only; -1 if another character is among them. */
    private static int digits(String text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /**
     * Reads a finite decimal number: digits with a dot, perhaps a sign and an exponent; no grouping, no NaN, no hexadecimal.
     *
     * @param text the text, not null
     * @return the number, NaN if the text is none
     */
    public static double number(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
