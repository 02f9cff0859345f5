package org.dealercrm.scoring.satisfaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;

/**
 * Figures with their intervals: mean -+ t x standard error, where
 *
 * <pre>
 *   SE^2 = n / (n - 1) sum over responses (sum over parts of coefficient w (v - mean) / sum w)^2
 * </pre>
 *
 * <p>This is s^2 / n for a single mean of equal weights, and the linearised variance of a ratio for design weights (Binder 1983,
 * International Statistical Review 51, 279-292): parts of one response go together, so that what they have in common is in it. n is
 * that of the part with the fewest answers, and t has the effective size of that part less one as degrees of freedom. There is no
 * interval if that is not above 0, or if the answers do not vary. Ends beyond the scale are cut: no mean lies there.
 */
final class Inference {

    /** What is left of a sum that does not vary, relative to the ends of the scale. */
    private static final double ROUNDING = 1e-14;

    /** Below, t reaches beyond every scale. */
    private static final double FEWEST_DEGREES = .05;

    private final double level;
    private final double[] weights;
    private final List<Exclusion> leftOut;
    private final Map<Double, Double> quantiles = new HashMap<>();

    Inference(double level, double[] weights, List<Exclusion> leftOut) {
        this.level = level;
        this.weights = weights;
        this.leftOut = leftOut;
    }

    Estimation estimate(LinearFigure figure, Formula formula) {
        Formula said =
                figure.absent().isEmpty() ? formula : formula.with("withoutFigure", String.join(" ", figure.absent()));
        Sample sample = figure.parts().isEmpty()
                ? new Sample(0, 0, leftOut)
                : ResponseSample.of(figure.parts(), weights, leftOut);
        if (figure.breakdown().isEmpty()) {
            return new NoEstimate(figure.label(), figure.none().orElse(WhyNone.NOT_ASKED), sample, said.provenance());
        }
        return new Estimate(
                figure.label(),
                figure.value(),
                interval(figure),
                sample,
                figure.breakdown().get(),
                said.provenance());
    }

    Estimation none(Label label, WhyNone reason, Formula formula) {
        return estimate(LinearFigure.none(label, reason), formula);
    }

    double level() {
        return level;
    }

    /** What was left out of every figure. */
    List<Exclusion> leftOut() {
        return leftOut;
    }

    private Optional<Interval> interval(LinearFigure figure) {
        List<MeanPart> parts = figure.parts();
        double effective = parts.stream()
                .mapToDouble(part -> part.tally().effectiveSize())
                .min()
                .orElse(0);
        double fewest =
                parts.stream().mapToDouble(part -> part.tally().size()).min().orElse(0);
        if (!(effective > 1) || parts.stream().noneMatch(MeanPart::varies)) {
            return Optional.empty();
        }
        double squares = parts.size() == 1
                ? square(figure.coefficients().get(0)) * parts.get(0).squaredInfluence()
                : ResponseSample.squaredInfluence(figure, weights);
        double error = Math.sqrt(fewest / (fewest - 1) * squares);
        double low = 0;
        double high = 0;
        for (int i = 0; i < parts.size(); i++) {
            low += figure.coefficients().get(i) * parts.get(i).lowest();
            high += figure.coefficients().get(i) * parts.get(i).highest();
        }
        if (!(error > ROUNDING * Math.max(Math.abs(low), Math.abs(high)))) {
            // the parts vary against one another, and their sum does not
            return Optional.empty();
        }
        double reach = quantile(effective - 1) * error;
        double value = figure.value();
        return Optional.of(Interval.of(
                Math.min(value, Math.max(low, value - reach)),
                Math.max(value, Math.min(high, value + reach)),
                level,
                IntervalMethod.STUDENT_T));
    }

    private static double square(double number) {
        return number * number;
    }

    /** t with P(|T| &lt;= t) = level. The library's root is near to 1e-9; a step of Newton brings the last digits. */
    private double quantile(double degrees) {
        if (degrees < FEWEST_DEGREES) {
            return Double.POSITIVE_INFINITY;
        }
        return quantiles.computeIfAbsent(degrees, df -> {
            TDistribution t = TDistribution.of(df);
            double tail = (1 - level) / 2;
            double root = t.inverseSurvivalProbability(tail);
            double better = root + (t.survivalProbability(root) - tail) / t.density(root);
            return Double.isFinite(better) ? better : root;
        });
    }
}
