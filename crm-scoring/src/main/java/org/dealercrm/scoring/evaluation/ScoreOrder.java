package org.dealercrm.scoring.evaluation;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.RowOrder;

/** Customers in rising order of a number, and the runs of those who share it. */
final class ScoreOrder {

    private final double[] score;
    private final int[] order;

    ScoreOrder(double[] score) {
        this.score = score;
        // -0.0 and 0.0 are one score
        this.order = RowOrder.sorted(score.length, (i, j) -> Double.compare(score[i] + 0.0, score[j] + 0.0));
    }

    int size() {
        return order.length;
    }

    /** The index of the customer at a place of the order. */
    int at(int place) {
        return order[place];
    }

    /** The place after the last that shares the score of a place. */
    int endOfTie(int place) {
        double tied = score[order[place]];
        int end = place + 1;
        while (end < order.length && score[order[end]] == tied) {
            end++;
        }
        return end;
    }

    /**
     * Parts the order into at most so many bands of about equal weight; customers with the same score are never parted.
     *
     * @return the places after the last of each band, rising
     */
    int[] bandEnds(int bands, double[] weight) {
        double total = 0;
        for (int index : order) {
            total += weight[index];
        }
        int[] ends = new int[bands];
        int n = 0;
        int fullBefore = 0;
        double reached = 0;
        int place = 0;
        while (place < order.length) {
            int end = endOfTie(place);
            for (int i = place; i < end; i++) {
                reached += weight[order[i]];
            }
            place = end;
            int full = (int) Math.floor(reached * bands / total + 1e-9);
            if (end == order.length || full > fullBefore) {
                ends[n++] = end;
                fullBefore = full;
            }
        }
        return Arrays.copyOf(ends, n);
    }
}
