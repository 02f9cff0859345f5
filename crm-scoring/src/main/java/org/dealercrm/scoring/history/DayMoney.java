package org.dealercrm.scoring.history;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of amounts that shrinks in its own place, customer by customer, from one for each row to one for each day. */
final class DayMoney {

    private final long[] keys;
    private final double @Nullable [] column;
    private double[] ofCustomer = new double[16];
    private int offset;

    /**
     * Begins with the amounts as the rows have them.
     *
     * @param keys each customer's rows by day, the place of a row's amount in the lower half
     * @param column the amounts, NaN where unknown; null if none is known
     */
    DayMoney(long[] keys, double @Nullable [] column) {
        this.keys = keys;
        this.column = column;
    }

    /** Turns to a customer, whose rows lie from begin to end. */
    void begin(int begin, int end) {
        if (column != null) {
            int size = end - begin;
            if (size > ofCustomer.length) {
                ofCustomer = new double[Math.max(size, 2 * ofCustomer.length)];
            }
            System.arraycopy(column, begin, ofCustomer, 0, size);
            offset = begin;
        }
    }

    /** Puts the sum of the rows of one day, from the smallest to the largest; NaN if none is known. */
    void put(int from, int to, int at) {
        if (column != null) {
            column[at] = to == from + 1 ? ofRow(from) : sum(from, to);
        }
    }

    private double ofRow(int row) {
        return ofCustomer[(int) keys[row] - offset];
    }

    private double sum(int from, int to) {
        double[] values = new double[to - from];
        for (int row = from; row < to; row++) {
            values[row - from] = ofRow(row);
        }
        Arrays.sort(values); // NaN last
        double sum = values[0];
        for (int i = 1; i < values.length && !Double.isNaN(values[i]); i++) {
            sum += values[i];
        }
        return sum;
    }

    /** The amounts of the first days; null if none is known. */
    double @Nullable [] first(int size) {
        return column == null || size == column.length ? column : Arrays.copyOf(column, size);
    }
}
