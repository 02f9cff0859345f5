package org.dealercrm.scoring.satisfaction;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.ExactSum;
import org.jspecify.annotations.Nullable;

/**
 * A column counted: how many rows there are of each cell, what they weigh, and the sum of the squares of their weights. Counts are
 * whole and sums of weights exact, so that rows count the same in any order.
 */
final class Tally {

    /** More than one answer to the same question: none of them can be taken for the answer. */
    static final ExclusionReason ANSWERED_TWICE =
            new ExclusionReason("ANSWERED_TWICE", "with more than one answer", "重复作答");

    private static final double EQUAL_WEIGHTS = 1 - 1e-12;

    private final long[] counts;
    private final double[] weights;
    private final double[] squares;
    private final long size;
    private final double weight;
    private final double effectiveSize;

    private Tally(long[] counts, double[] weights, double[] squares) {
        this.counts = counts;
        this.weights = weights;
        this.squares = squares;
        long answers = 0;
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum ofSquares = new CompensatedSum();
        for (int i = Cells.STATES; i < counts.length; i++) {
            answers += counts[i];
            sum.add(weights[i]);
            ofSquares.add(squares[i]);
        }
        size = answers;
        weight = sum.value();
        effectiveSize = answers == 0 ? 0 : kish(answers, weight * (weight / ofSquares.value()));
    }

    /** Kish 1965: (sum w)^2 / sum w^2. Equal weights make n of it, which rounding must not push below a minimum. */
    private static double kish(long answers, double effective) {
        return effective >= answers * EQUAL_WEIGHTS ? answers : effective;
    }

    static Tally of(Cells cells, double... rowWeights) {
        long[] counts = cells.counts();
        double[] weights = new double[counts.length];
        double[] squares = new double[counts.length];
        if (rowWeights.length == 0) {
            for (int i = 0; i < counts.length; i++) {
                weights[i] = counts[i];
                squares[i] = counts[i];
            }
            return new Tally(counts, weights, squares);
        }
        @Nullable ExactSum[] sums = new @Nullable ExactSum[counts.length];
        @Nullable ExactSum[] ofSquares = new @Nullable ExactSum[counts.length];
        for (int row = 0; row < rowWeights.length; row++) {
            int cell = cells.get(row) + Cells.STATES;
            add(sums, cell, rowWeights[row]);
            add(ofSquares, cell, rowWeights[row] * rowWeights[row]);
        }
        for (int i = 0; i < counts.length; i++) {
            weights[i] = value(sums[i]);
            squares[i] = value(ofSquares[i]);
        }
        return new Tally(counts, weights, squares);
    }

    /** A scale may have a million points: only those that were answered get a sum. */
    private static void add(@Nullable ExactSum[] sums, int cell, double term) {
        ExactSum sum = sums[cell];
        if (sum == null) {
            sum = new ExactSum();
            sums[cell] = sum;
        }
        sum.add(term);
    }

    private static double value(@Nullable ExactSum sum) {
        return sum == null ? 0 : sum.value();
    }

    int points() {
        return counts.length - Cells.STATES;
    }

    /** How many rows there are. */
    long rows() {
        long rows = 0;
        for (long count : counts) {
            rows += count;
        }
        return rows;
    }

    /** How many rows have an answer. */
    long size() {
        return size;
    }

    /** What the rows with an answer weigh. */
    double weight() {
        return weight;
    }

    double effectiveSize() {
        return effectiveSize;
    }

    long count(int point) {
        return counts[point + Cells.STATES];
    }

    double weight(int point) {
        return weights[point + Cells.STATES];
    }

    double squares(int point) {
        return squares[point + Cells.STATES];
    }

    /** The weight of all points that are taken. */
    double weightOf(boolean[] taken) {
        CompensatedSum sum = new CompensatedSum();
        for (int point = 0; point < taken.length; point++) {
            if (taken[point]) {
                sum.add(weight(point));
            }
        }
        return Math.min(weight, sum.value());
    }

    /**
     * By how many answers of equal weight a mean of values would be known as well, if these varied as the values do:
     *
     * <pre>
     *   n* = v / (sum w^2 (x - m)^2 / (sum w)^2) (t(n - 1) / t(e - 1))^2
     *   v = sum w (x - m)^2 / sum w,   m = sum w x / sum w,   e = (sum w)^2 / sum w^2
     * </pre>
     *
     * at most n; n itself if all weights are equal, Kish's size where the values do not vary. Kish's size knows the weights alone,
     * and is too large where the heavy answers vary most. The quantiles of Student's t allow for how roughly few heavy answers tell
     * their spread.
     *
     * <p>Reference: Korn, E. L.; Graubard, B. I. "Confidence intervals for proportions with small expected number of positive counts
     * estimated from survey data", Survey Methodology 24, 1998, 193-201.
     *
     * @param values what each point counts, such as 1 for those who are satisfied and 0 for the others
     * @param level the level of confidence of the interval that is asked for
     */
    double effectiveSize(double[] values, double level) {
        if (size == effectiveSize || size == 0) {
            return effectiveSize;
        }
        double mean = mean(values);
        CompensatedSum spread = new CompensatedSum();
        CompensatedSum ofSquares = new CompensatedSum();
        for (int point = 0; point < values.length; point++) {
            double distance = (values[point] - mean) * (values[point] - mean);
            spread.add(weight(point) * distance);
            ofSquares.add(squares(point) * distance);
        }
        double variance = ofSquares.value() / weight;
        return spread.value() > 0 && variance > 0 && effectiveSize > 1
                ? Math.min((double) size, spread.value() / variance * roughness(level))
                : effectiveSize;
    }

    private double roughness(double level) {
        double ratio = t(size - 1.0, level) / t(effectiveSize - 1, level);
        return ratio * ratio;
    }

    private static double t(double freedom, double level) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - level) / 2);
    }

    private double mean(double[] values) {
        CompensatedSum sum = new CompensatedSum();
        for (int point = 0; point < values.length; point++) {
            sum.add(weight(point) * values[point]);
        }
        return sum.value() / weight;
    }

    List<Exclusion> leftOut() {
        return List.of(
                new Exclusion(ExclusionReason.NOT_ANSWERED, weight(Cells.NOT_ANSWERED)),
                new Exclusion(ExclusionReason.OUTSIDE_SCALE, weight(Cells.OUTSIDE_SCALE)),
                new Exclusion(ANSWERED_TWICE, weight(Cells.ANSWERED_TWICE)));
    }
}
