package org.dealercrm.scoring.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.dealercrm.scoring.lifetime.ConfidenceInterval;

/**
 * By how much one prediction of the same customers measures otherwise than another, and how well that is told by so many customers.
 * Customers are taken as independent; that both predictions were tried on the same ones is made use of. A weight counts as so many
 * customers.
 *
 * @param difference the measure of the first less that of the second, finite
 * @param standardError of the difference, not negative; empty for fewer than two customers of a kind
 */
public record PairedDifference(double difference, OptionalDouble standardError) {

    /** Checks the figures. */
    public PairedDifference {
        Objects.requireNonNull(standardError, "standardError");
        if (!Double.isFinite(difference)) {
            throw new IllegalArgumentException("A difference is finite, found " + difference);
        }
    }

    /**
     * The difference of two areas under the ROC curve. With V_i, for a returned customer i, the share of the lost whom he is scored
     * above (ties half), and for a lost one the share of the returned who are scored above him, and D the difference of V of the two
     * scores,
     *
     * <pre>var = S10 / m + S01 / n,  S10 = sum over returned of (D - mean D)^2 / (m - 1),  S01 alike over the lost</pre>
     *
     * <p>Reference: DeLong, E. R.; DeLong, D. M.; Clarke-Pearson, D. L. "Comparing the areas under two or more correlated receiver operating
     * characteristic curves", Biometrics 44, 1988; by ranks as Sun, X.; Xu, W., IEEE Signal Processing Letters 21, 2014. Undefined if nobody
     * or everybody returned.
     *
     * @param first the first score, any finite numbers, not null
     * @param second the second score, any finite numbers, not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return the difference, empty if nobody or everybody returned
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static Optional<PairedDifference> ofAreas(
            double[] first, double[] second, boolean[] returned, double[] weight) {
        Columns.require(first, returned.length, weight);
        Columns.require(second, returned.length, weight);
        double[] placement = AreaPlacements.of(first, returned, weight);
        double[] other = AreaPlacements.of(second, returned, weight);
        Moments came = new Moments();
        Moments lost = new Moments();
        for (int i = 0; i < returned.length; i++) {
            (returned[i] ? came : lost).add(placement[i] - other[i], weight[i]);
        }
        if (!(came.weight > 0 && lost.weight > 0)) {
            return Optional.empty();
        }
        OptionalDouble error = came.weight > 1 && lost.weight > 1
                ? OptionalDouble.of(Math.sqrt(came.varianceOfMean() + lost.varianceOfMean()))
                : OptionalDouble.empty();
        return Optional.of(new PairedDifference(came.mean, error));
    }

    /**
     * The difference of two means, such as Brier scores or mean errors: mean of d = a - b, var = sum of w (d - mean)^2 / (W - 1) / W.
     * Undefined for no customers.
     *
     * @param first what each customer adds to the first mean, finite, not null
     * @param second what each customer adds to the second, finite, not null
     * @param weight above 0, not null
     * @return the difference, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static Optional<PairedDifference> ofMeans(double[] first, double[] second, double[] weight) {
        Columns.require(first, second.length, weight);
        Columns.require(second, first.length, weight);
        Moments moments = new Moments();
        for (int i = 0; i < first.length; i++) {
            moments.add(first[i] - second[i], weight[i]);
        }
        return moments.difference(moments.mean);
    }

    /**
     * The difference of the roots of two means, such as root mean squared errors: sqrt A - sqrt B, its variance that of the mean of a / (2
     * sqrt A) - b / (2 sqrt B) (the delta method). Undefined for no customers.
     *
     * @param first what each customer adds to the mean A, not negative and finite, not null
     * @param second what each customer adds to the mean B, not negative and finite, not null
     * @param weight above 0, not null
     * @return the difference, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static Optional<PairedDifference> ofRoots(double[] first, double[] second, double[] weight) {
        Columns.require(first, second.length, weight);
        Columns.require(second, first.length, weight);
        double rootA = Math.sqrt(mean(first, weight));
        double rootB = Math.sqrt(mean(second, weight));
        Moments moments = new Moments();
        for (int i = 0; i < first.length; i++) {
            double a = rootA > 0 ? first[i] / (2 * rootA) : 0;
            double b = rootB > 0 ? second[i] / (2 * rootB) : 0;
            moments.add(a - b, weight[i]);
        }
        return moments.difference(rootA - rootB);
    }

    /**
     * Where the true difference lies: difference +- z se.
     *
     * @param level the probability that such intervals cover it, above 0 and below 1
     * @return the interval, empty if there is no standard error
     * @throws IllegalArgumentException if the level is out of range
     */
    public Optional<ConfidenceInterval> interval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, found " + level);
        }
        if (standardError.isEmpty()) {
            return Optional.empty();
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double reach = z * standardError.getAsDouble();
        return Optional.of(new ConfidenceInterval(difference - reach, difference + reach, level));
    }

    private static double mean(double[] values, double[] weight) {
        Moments moments = new Moments();
        for (int i = 0; i < values.length; i++) {
            moments.add(values[i], weight[i]);
        }
        return moments.mean;
    }

    /** Weighted mean and squares about it, in one pass (West, D. H. D., Communications of the ACM 22, 1979). */
    private static final class Moments {
        private double weight;
        private double mean;
        private double squares;

        void add(double value, double w) {
            weight += w;
            double off = value - mean;
            mean += w / weight * off;
            squares += w * off * (value - mean);
        }

        double varianceOfMean() {
            return Math.max(0, squares) / (weight - 1) / weight;
        }

        Optional<PairedDifference> difference(double value) {
            if (!(weight > 0)) {
                return Optional.empty();
            }
            OptionalDouble error = weight > 1 ? OptionalDouble.of(Math.sqrt(varianceOfMean())) : OptionalDouble.empty();
            return Optional.of(new PairedDifference(value, error));
        }
    }
}
