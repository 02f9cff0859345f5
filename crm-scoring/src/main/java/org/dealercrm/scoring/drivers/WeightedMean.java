package org.dealercrm.scoring.drivers;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * The mean of weighted answers with its interval of Student.
 *
 * <pre>
 *   m = sum w x / sum w,  m -+ t(e - 1) sqrt(sum w^2 (x - m)^2 / (sum w)^2 x e / (e - 1)),  e = (sum w)^2 / sum w^2
 *   s^2 = sum w (x - m)^2 / sum w x e / (e - 1)
 * </pre>
 *
 * the linearised variance, which knows whether the heavy answers vary most; with equal weights s / sqrt(n).
 *
 * No interval for a single answer, nor where all answers are the same: nothing tells how far they would spread.
 */
record WeightedMean(double mean, double deviation, double error, double effectiveSize, boolean varies) {

    /** Of one column of rows; there must be one. */
    static WeightedMean of(CompleteRows rows, int column) {
        return of(rows.column(column), rows.weights(), rows.sample().effectiveSize());
    }

    static WeightedMean of(double[] values, double[] weights, double effective) {
        CompensatedSum total = new CompensatedSum();
        CompensatedSum weighted = new CompensatedSum();
        boolean varies = false;
        for (int i = 0; i < values.length; i++) {
            total.add(weights[i]);
            weighted.add(weights[i] * (values[i] - values[0]));
            varies |= values[i] != values[0];
        }
        // distances from the first answer keep the mean of equal answers exact
        double mean = values[0] + weighted.value() / total.value();
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum moves = new CompensatedSum();
        for (int i = 0; i < values.length; i++) {
            double weighed = weights[i] * (values[i] - mean);
            squares.add(weighed * (values[i] - mean));
            moves.add(weighed / total.value() * (weighed / total.value()));
        }
        double few = varies && effective > 1 ? effective / (effective - 1) : 0;
        double variance = Math.max(0, squares.value() / total.value()) * few;
        return new WeightedMean(mean, Math.sqrt(variance), Math.sqrt(moves.value() * few), effective, varies);
    }

    Optional<Interval> interval(double level) {
        if (!varies || !(effectiveSize > 1)) {
            return Optional.empty();
        }
        double t = TDistribution.of(effectiveSize - 1).inverseSurvivalProbability((1 - level) / 2);
        double reach = t * error;
        return Figure.interval(mean - reach, mean, mean + reach, level, IntervalMethod.STUDENT_T);
    }

    /** The mean of a column, or that nobody answered. */
    static Estimation estimation(CompleteRows rows, int column, Figure figure, double level) {
        if (rows.size() == 0) {
            return figure.none(WhyNone.NO_ANSWERS);
        }
        WeightedMean mean = of(rows, column);
        return figure.of(mean.mean(), mean.interval(level));
    }
}
