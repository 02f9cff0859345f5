package org.dealercrm.desk.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Fields of a table read from their bytes, where that is easy: what is told here is what {@link Cells} tells of the same text, and what is
 * not easy is left to it.
 */
final class Bytes {

    /** In place of a day: the text is for {@link Cells} to judge. */
    static final int UNEASY = Integer.MIN_VALUE;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int[] MONTH_START = new int[12 * (LAST_YEAR - FIRST_YEAR + 1)];
    private static final int[] MONTH_LENGTH = new int[MONTH_START.length];

    /** With at most so many digits a decimal number is one whole number divided by a power of ten, both of them exact: one rounding. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWER_OF_TEN = new double[EXACT_DIGITS + 1];

    static {
        for (int i = 0; i < MONTH_START.length; i++) {
            YearMonth month = YearMonth.of(FIRST_YEAR + i / 12, i % 12 + 1);
            MONTH_START[i] =
                    (int) LocalDate.of(month.getYear(), month.getMonth(), 1).toEpochDay();
            MONTH_LENGTH[i] = month.lengthOfMonth();
        }
        POWER_OF_TEN[0] = 1;
        for (int i = 1; i < POWER_OF_TEN.length; i++) {
            POWER_OF_TEN[i] = 10 * POWER_OF_TEN[i - 1];
        }
    }

    private Bytes() {}

    /** A day, 2026-11-23 or 20261123, since 1970-01-01; {@link #UNEASY} for any other text. */
    static int day(byte[] bytes, int from, int to) {
        boolean extended = to - from == 10 && bytes[from + 4] == '-' && bytes[from + 7] == '-';
        if (!extended && to - from != 8) {
            return UNEASY;
        }
        int year = 100 * twoDigits(bytes, from) + twoDigits(bytes, from + 2);
        int month = twoDigits(bytes, extended ? from + 5 : from + 4);
        int day = twoDigits(bytes, to - 2);
        int index = 12 * (year - FIRST_YEAR) + month - 1;
        boolean inRange = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        return inRange && day <= MONTH_LENGTH[index] ? MONTH_START[index] + day - 1 : UNEASY;
    }

    /** A number of two digits; far below zero if one is none. */
    private static int twoDigits(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : 10 * tens + ones;
    }

    /** A number that is not negative and at most {@link Cells#GREATEST}; NaN for any other text. */
    static double amount(byte[] bytes, int from, int to) {
        long whole = 0;
        int digits = 0;
        int dot = -1;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                whole = 10 * whole + digit;
                digits++;
            } else if (bytes[i] == '.' && dot < 0) {
                dot = i;
            } else {
                return anyAmount(bytes, from, to);
            }
        }
        if (digits == 0 || digits > EXACT_DIGITS) {
            return anyAmount(bytes, from, to);
        }
        return dot < 0 ? whole : whole / POWER_OF_TEN[to - dot - 1];
    }

    private static double anyAmount(byte[] bytes, int from, int to) {
        double number = Cells.number(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        return number >= 0 && number <= Cells.GREATEST ? number : Double.NaN;
    }

    /** Whether a text may begin or end with a blank of any kind, the blanks beyond ASCII among them. */
    static boolean mayHaveBlanks(byte[] bytes, int from, int to) {
        return isBlankOrBeginsOne(bytes[from])
                || (bytes[to - 1] >= 0 && bytes[to - 1] <= ' ')
                || (to - from >= 3 && bytes[to - 3] >= (byte) 0xE1 && bytes[to - 3] <= (byte) 0xE3);
    }

    /** The blanks beyond ASCII lie from U+1680 to U+3000, three bytes each, of which the first is E1, E2 or E3. */
    private static boolean isBlankOrBeginsOne(byte first) {
        return (first >= 0 && first <= ' ') || (first >= (byte) 0xE1 && first <= (byte) 0xE3);
    }

    /** A hash of a text, its bits well mixed. */
    static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONG.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return (int) (mixed(hash ^ rest) >>> 32);
    }

    private static long mixed(long value) {
        long product = value * 0x9E3779B97F4A7C15L;
        return (product ^ product >>> 32) * 0xD6E8FEB86659FD93L;
    }
}
