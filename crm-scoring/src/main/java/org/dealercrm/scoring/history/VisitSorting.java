package org.dealercrm.scoring.history;

import java.util.Arrays;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows into the order of a log (customer, then day) and makes one visit of the rows of a customer on one day. The
 * amounts of a day are added from the smallest to the largest, so that the sum is the same in any order of the rows.
 */
final class VisitSorting {

    private final CustomerRegister customers;
    private final int rows;
    private final int[] customerOfRow;
    private final int[] dayOfRow;
    private final double[] amountOfRow;
    private final double[] costOfRow;

    VisitSorting(CustomerRegister customers, int rows, int[] customer, int[] day, double[] amount, double[] cost) {
        this.customers = customers;
        this.rows = rows;
        this.customerOfRow = customer;
        this.dayOfRow = day;
        this.amountOfRow = amount;
        this.costOfRow = cost;
    }

    VisitLog toLog(@Nullable CurrencyUnit currency) {
        int[] order = customers.inOrder(worthKeeping());
        int[] rank = new int[customers.size()];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        int[] start = starts(rank, order.length);
        long[] keys = sortedKeys(rank, start);
        VisitColumns visits = merge(keys, start);
        return new VisitLog(CustomerColumns.of(customers, order), visits, currency);
    }

    /** A customer is kept if he came or was acquired; a mere departure, weight or fleet mark of a stranger is nothing to count. */
    private boolean[] worthKeeping() {
        boolean[] wanted = new boolean[customers.size()];
        for (int row = 0; row < rows; row++) {
            wanted[customerOfRow[row]] = true;
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] |= customers.acquired(i) != CustomerRegister.NO_DAY;
        }
        return wanted;
    }

    private int[] starts(int[] rank, int size) {
        int[] start = new int[size + 1];
        for (int row = 0; row < rows; row++) {
            start[rank[customerOfRow[row]] + 1]++;
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }

    /** Counting sort by customer, then each customer's rows by day: the day stands in the upper half of a key, the row in the lower. */
    private long[] sortedKeys(int[] rank, int[] start) {
        long[] keys = new long[rows];
        int[] next = start.clone();
        for (int row = 0; row < rows; row++) {
            keys[next[rank[customerOfRow[row]]]++] = ((long) dayOfRow[row] << 32) | row;
        }
        for (int i = 0; i + 1 < start.length; i++) {
            Arrays.sort(keys, start[i], start[i + 1]);
        }
        return keys;
    }

    private VisitColumns merge(long[] keys, int[] start) {
        int[] mergedStart = new int[start.length];
        int[] day = new int[rows];
        double[] amount = new double[rows];
        double[] cost = new double[rows];
        int n = 0;
        for (int i = 0; i + 1 < start.length; i++) {
            mergedStart[i] = n;
            int from = start[i];
            while (from < start[i + 1]) {
                int to = endOfDay(keys, from, start[i + 1]);
                day[n] = (int) (keys[from] >> 32);
                amount[n] = sum(keys, from, to, amountOfRow);
                cost[n] = sum(keys, from, to, costOfRow);
                n++;
                from = to;
            }
        }
        mergedStart[start.length - 1] = n;
        return new VisitColumns(
                mergedStart, Arrays.copyOf(day, n), known(Arrays.copyOf(amount, n)), known(Arrays.copyOf(cost, n)));
    }

    private static int endOfDay(long[] keys, int from, int end) {
        int to = from + 1;
        while (to < end && keys[to] >> 32 == keys[from] >> 32) {
            to++;
        }
        return to;
    }

    /** The sum of what is known; NaN if nothing is. */
    private static double sum(long[] keys, int from, int to, double[] ofRow) {
        if (to == from + 1) {
            return ofRow[(int) keys[from]];
        }
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = ofRow[(int) keys[i]];
        }
        Arrays.sort(values); // NaN last
        double sum = values[0];
        for (int i = 1; i < values.length && !Double.isNaN(values[i]); i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double @Nullable [] known(double[] column) {
        for (double value : column) {
            if (!Double.isNaN(value)) {
                return column;
            }
        }
        return null;
    }
}
