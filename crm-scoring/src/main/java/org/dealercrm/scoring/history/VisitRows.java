package org.dealercrm.scoring.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a log being built, as they came, in blocks of columns: ten million rows grow without being copied. */
final class VisitRows {

    private static final int FIRST_BLOCK = 1 << 6;
    private static final int LARGEST_BLOCK = 1 << 19;

    private final List<Block> blocks = new ArrayList<>();
    private Block last = new Block(FIRST_BLOCK);
    private int size;
    private boolean amounts;
    private boolean costs;

    VisitRows() {
        blocks.add(last);
    }

    /** Some rows, a column each; amounts and costs are absent as long as none is known. */
    static final class Block {
        final int[] customer;
        final int[] day;
        double @Nullable [] amount;
        double @Nullable [] cost;
        int size;

        Block(int room) {
            customer = new int[room];
            day = new int[room];
        }

        private double[] unknown() {
            double[] column = new double[day.length];
            Arrays.fill(column, Double.NaN);
            return column;
        }

        private void amount(double value) {
            double[] column = amount == null ? unknown() : amount;
            column[size] = value;
            amount = column;
        }

        private void cost(double value) {
            double[] column = cost == null ? unknown() : cost;
            column[size] = value;
            cost = column;
        }
    }

    void add(int customer, int day, double amountOrNaN, double costOrNaN) {
        if (size == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A log has at most 2^31 - 1 rows, found one more");
        }
        if (last.size == last.day.length) {
            last = new Block(Math.min(LARGEST_BLOCK, 2 * last.size));
            blocks.add(last);
        }
        last.customer[last.size] = customer;
        last.day[last.size] = day;
        if (!Double.isNaN(amountOrNaN)) {
            last.amount(amountOrNaN);
            amounts = true;
        }
        if (!Double.isNaN(costOrNaN)) {
            last.cost(costOrNaN);
            costs = true;
        }
        last.size++;
        size++;
    }

    int size() {
        return size;
    }

    /** From the first row to the last. */
    List<Block> blocks() {
        return blocks;
    }

    boolean hasAmounts() {
        return amounts;
    }

    boolean hasCosts() {
        return costs;
    }
}
