package org.dealercrm.scoring.rates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * The plain mean of scores as a figure. A leaf is what the surveys of one score bring: count x score / n. Scores are taken in
 * their order, so that of the rows changes nothing.
 *
 * <pre>
 *   m = sum x / n,  s^2 = sum (x - m)^2 / (n - 1),  interval m -+ t(n - 1) s / sqrt(n),  none for n = 1
 * </pre>
 */
final class MeanEstimation {

    private MeanEstimation() {}

    static Estimation of(Label label, List<Double> scores, double level, Sample sample, EstimateProvenance provenance) {
        Map<Double, Long> counts = new TreeMap<>();
        scores.forEach(score -> counts.merge(score + 0.0, 1L, Long::sum));
        long n = scores.size();
        if (n == 0) {
            return new NoEstimate(label, WhyNone.NO_ANSWERS, sample, provenance);
        }
        List<Breakdown> leaves = counts.entrySet().stream()
                .map(entry -> Breakdown.leaf(
                        new Label("SCORE_" + entry.getKey(), "score " + entry.getKey(), entry.getKey() + " 分"),
                        entry.getValue() * (entry.getKey() / n)))
                .toList();
        Breakdown breakdown = Breakdown.of(label, leaves);
        double mean = breakdown.value();
        if (n == 1) {
            return new Estimate(label, mean, Optional.empty(), sample, breakdown, provenance);
        }
        CompensatedSum squares = new CompensatedSum();
        counts.forEach((score, count) -> squares.add(count * (score - mean) * (score - mean)));
        double t = TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - level) / 2);
        double margin = t * Math.sqrt(squares.value() / (n - 1) / n);
        if (!Double.isFinite(margin) || !Double.isFinite(mean - margin) || !Double.isFinite(mean + margin)) {
            return new NoEstimate(label, WhyNone.OUT_OF_RANGE, sample, provenance);
        }
        Interval interval = Interval.of(mean - margin, mean + margin, level, IntervalMethod.STUDENT_T);
        return new Estimate(label, mean, Optional.of(interval), sample, breakdown, provenance);
    }
}
