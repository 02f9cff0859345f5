package org.dealercrm.scoring.history;

import java.util.Arrays;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows into the order of a log (customer, then day) and makes one visit of the rows of a customer on one day. The
 * amounts of a day are added from the smallest to the largest, so that the sum is the same in any order of the rows.
 */
final class VisitSorting {

    /** So many places are looked at before they are written to. */
    private static final int LOOK_AHEAD = 1 << 8;

    private final CustomerRegister customers;
    private final VisitRows rows;

    VisitSorting(CustomerRegister customers, VisitRows rows) {
        this.customers = customers;
        this.rows = rows;
    }

    VisitLog toLog(@Nullable CurrencyUnit currency) {
        int[] order = customers.inOrder(worthKeeping());
        int[] rank = new int[customers.size()];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        int[] start = starts(rank, order.length);
        Sorted sorted = new Sorted(rows.size(), rows.hasAmounts(), rows.hasCosts());
        sorted.scatter(rows, rank, start);
        return new VisitLog(CustomerColumns.of(customers, order), sorted.merge(start), currency);
    }

    /** A customer is kept if he came or was acquired; a mere departure, weight or fleet mark of a stranger is nothing to count. */
    private boolean[] worthKeeping() {
        boolean[] wanted = new boolean[customers.size()];
        for (VisitRows.Block block : rows.blocks()) {
            for (int row = 0; row < block.size; row++) {
                wanted[block.customer[row]] = true;
            }
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] |= customers.acquired(i) != CustomerRegister.NO_DAY;
        }
        return wanted;
    }

    private int[] starts(int[] rank, int size) {
        int[] start = new int[size + 1];
        for (VisitRows.Block block : rows.blocks()) {
            for (int row = 0; row < block.size; row++) {
                start[rank[block.customer[row]] + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }

    /** The rows by customer. A day stands in the upper half of a key, the place of its amounts in the lower. */
    private static final class Sorted {

        private final long[] keys;
        private final double @Nullable [] amount;
        private final double @Nullable [] cost;
        /** Keeps the compiler from leaving out looks of which nothing comes. */
        @SuppressWarnings("UnusedVariable")
        private long seen;

        Sorted(int size, boolean amounts, boolean costs) {
            keys = new long[size];
            amount = amounts ? new double[size] : null;
            cost = costs ? new double[size] : null;
        }

        /** Counting sort by customer. */
        void scatter(VisitRows rows, int[] rank, int[] start) {
            int[] next = start.clone();
            for (VisitRows.Block block : rows.blocks()) {
                for (int row = 0; row < block.size; row++) {
                    if (row % LOOK_AHEAD == 0) {
                        lookAhead(block, row, rank, next);
                    }
                    int place = next[rank[block.customer[row]]]++;
                    keys[place] = (long) block.day[row] << 32 | place;
                    put(block.amount, row, amount, place);
                    put(block.cost, row, cost, place);
                }
            }
        }

        /**
         * Looks at the places of some rows without needing what it sees. They lie far apart and far from the processor; to write to
         * them is to wait for each in turn, whereas looks wait for none, so that all of them are on their way at once.
         */
        private void lookAhead(VisitRows.Block block, int from, int[] rank, int[] next) {
            long sum = 0;
            int to = Math.min(block.size, from + LOOK_AHEAD);
            for (int row = from; row < to; row++) {
                int place = Math.min(keys.length - 1, next[rank[block.customer[row]]]);
                sum += keys[place] + (amount == null ? 0 : Double.doubleToRawLongBits(amount[place]));
            }
            seen = sum;
        }

        private static void put(double @Nullable [] of, int row, double @Nullable [] to, int place) {
            if (to != null) {
                to[place] = of == null ? Double.NaN : of[row];
            }
        }

        /** Each customer's rows by day. The money of a customer's visits takes the places of his rows, or earlier ones. */
        VisitColumns merge(int[] start) {
            int[] mergedStart = new int[start.length];
            int[] day = new int[keys.length];
            DayMoney amounts = new DayMoney(keys, amount);
            DayMoney costs = new DayMoney(keys, cost);
            int n = 0;
            for (int i = 0; i + 1 < start.length; i++) {
                mergedStart[i] = n;
                int end = start[i + 1];
                Arrays.sort(keys, start[i], end);
                amounts.begin(start[i], end);
                costs.begin(start[i], end);
                for (int from = start[i]; from < end; n++) {
                    int to = endOfDay(from, end);
                    day[n] = (int) (keys[from] >> 32);
                    amounts.put(from, to, n);
                    costs.put(from, to, n);
                    from = to;
                }
            }
            mergedStart[start.length - 1] = n;
            return new VisitColumns(mergedStart, shortened(day, n), amounts.first(n), costs.first(n));
        }

        private int endOfDay(int from, int end) {
            int to = from + 1;
            while (to < end && keys[to] >> 32 == keys[from] >> 32) {
                to++;
            }
            return to;
        }

        private static int[] shortened(int[] column, int size) {
            return size == column.length ? column : Arrays.copyOf(column, size);
        }
    }
}
