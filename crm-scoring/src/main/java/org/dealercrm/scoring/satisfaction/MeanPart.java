package org.dealercrm.scoring.satisfaction;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** The mean of a column whose points are worth something: sum w v / sum w over the rows with an answer. */
final class MeanPart {

    private final Cells cells;
    private final Tally tally;
    private final double[] values;
    private final double mean;

    /** Needs at least one answer for its mean, which is 0 without. */
    MeanPart(Cells cells, Tally tally, double... values) {
        this.cells = cells;
        this.tally = tally;
        this.values = values;
        mean = tally.size() == 0 ? 0 : mean();
    }

    private double mean() {
        CompensatedSum sum = new CompensatedSum();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < values.length; point++) {
            if (tally.count(point) > 0) {
                sum.add(tally.weight(point) * values[point]);
                low = Math.min(low, values[point]);
                high = Math.max(high, values[point]);
            }
        }
        // a mean lies between what it is the mean of, however it is rounded
        return Math.max(low, Math.min(high, sum.value() / tally.weight()));
    }

    Tally tally() {
        return tally;
    }

    double value() {
        return mean;
    }

    double lowest() {
        return Arrays.stream(values).min().orElse(0);
    }

    double highest() {
        return Arrays.stream(values).max().orElse(0);
    }

    boolean varies() {
        int different = 0;
        for (int point = 0; point < values.length; point++) {
            different += tally.count(point) > 0 ? 1 : 0;
        }
        return different > 1;
    }

    /** What a unit of weight at each cell moves the mean: (v - mean) / sum w, nothing without an answer. */
    double[] influence(double coefficient) {
        double[] influence = new double[values.length + Cells.STATES];
        for (int point = 0; point < values.length; point++) {
            influence[point + Cells.STATES] = coefficient * ((values[point] - mean) / tally.weight());
        }
        return influence;
    }

    /** The sum over rows of (w (v - mean) / sum w)^2, by points. */
    double squaredInfluence() {
        CompensatedSum sum = new CompensatedSum();
        for (int point = 0; point < values.length; point++) {
            double one = (values[point] - mean) / tally.weight();
            sum.add(tally.squares(point) * (one * one));
        }
        return sum.value();
    }

    Cells cells() {
        return cells;
    }
}
