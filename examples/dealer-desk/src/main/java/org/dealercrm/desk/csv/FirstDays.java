package org.dealercrm.desk.csv;

import java.util.Arrays;

/** The first day of each pair of a customer and a vehicle, by their numbers: a table without an object for each of millions. */
final class FirstDays {

    private static final int EARLIEST = Integer.MIN_VALUE;

    /** Customer and vehicle plus one, so that 0 is an empty place. */
    private long[] pairs = new long[1 << 6];

    private int[] days = new int[1 << 6];
    private int size;

    void add(int customer, int vehicle, int day) {
        int place = place(((long) customer << 32 | vehicle) + 1);
        if (pairs[place] != 0) {
            days[place] = Math.min(days[place], day);
            return;
        }
        pairs[place] = ((long) customer << 32 | vehicle) + 1;
        days[place] = day;
        size++;
        if (2 * size > pairs.length) {
            grow();
        }
    }

    /** Where the pair stands, or the empty place for it. */
    private int place(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (pairs.length - 1);
        while (pairs[place] != 0 && pairs[place] != pair) {
            place = (place + 1) & (pairs.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldDays = days;
        pairs = new long[2 * oldPairs.length];
        days = new int[2 * oldDays.length];
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != 0) {
                int place = place(oldPairs[i]);
                pairs[place] = oldPairs[i];
                days[place] = oldDays[i];
            }
        }
    }

    /** One for each pair, by customer and then day; see {@link #customer} and {@link #day}. */
    long[] sorted() {
        long[] sorted = new long[size];
        int n = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                long customer = (pairs[i] - 1) >> 32;
                sorted[n++] = customer << 32 | Integer.toUnsignedLong(days[i] - EARLIEST);
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    static int customer(long entry) {
        return (int) (entry >> 32);
    }

    static int day(long entry) {
        return (int) entry + EARLIEST;
    }
}
