package org.dealercrm.scoring.evaluation;

import java.util.Optional;

/**
 * What a Brier score is made of: Brier = miscalibration - discrimination + uncertainty. The best that can be done by relabelling the
 * probabilities without changing their order is the isotonic regression of what happened on them; what that would gain is the
 * miscalibration, and what it gains over telling everybody the share of all is the discrimination. No bands are needed.
 *
 * <pre>miscalibration = S(p) - S(g),  discrimination = S(r) - S(g),  uncertainty = S(r) = r (1 - r),
 * S the Brier score, g the isotonic regression, r the share of all who returned</pre>
 *
 * <p>Reference: Dimitriadis, T.; Gneiting, T.; Jordan, A. I. "Stable reliability diagrams for probabilistic classifiers", PNAS 118, 2021.
 *
 * @param miscalibration not negative, 0 at best
 * @param discrimination not negative, 0 for a probability without knowledge, the uncertainty at best
 * @param uncertainty 0 to 1/4; a property of the customers and not of the prediction
 */
public record BrierDecomposition(double miscalibration, double discrimination, double uncertainty) {

    /**
     * Takes a Brier score apart. Undefined for no customers.
     *
     * @param probability 0 to 1, not null
     * @param returned who returned, not null
     * @param weight above 0, not null
     * @return the parts, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static Optional<BrierDecomposition> of(double[] probability, boolean[] returned, double[] weight) {
        Columns.requireProbabilities(probability, returned.length, weight);
        return probability.length == 0
                ? Optional.empty()
                : Optional.of(of(new ScoreOrder(probability), probability, returned, weight));
    }

    private static BrierDecomposition of(ScoreOrder order, double[] probability, boolean[] returned, double[] weight) {
        int n = order.size();
        double[] share = new double[n];
        double[] total = new double[n];
        double[] told = new double[n];
        int groups = 0;
        for (int place = 0; place < n; groups++) {
            int end = order.endOfTie(place);
            told[groups] = probability[order.at(place)];
            for (; place < end; place++) {
                int i = order.at(place);
                total[groups] += weight[i];
                share[groups] += returned[i] ? weight[i] : 0;
            }
        }
        double all = 0;
        double came = 0;
        double[] y = new double[groups];
        double[] w = new double[groups];
        for (int group = 0; group < groups; group++) {
            all += total[group];
            came += share[group];
            w[group] = total[group];
            y[group] = share[group] / total[group];
        }
        double[] fitted = IsotonicRegression.fit(y, w);
        double base = came / all;
        double miscalibration = 0;
        double discrimination = 0;
        for (int group = 0; group < groups; group++) {
            miscalibration += w[group] * excess(told[group], fitted[group], y[group]);
            discrimination += w[group] * excess(base, fitted[group], y[group]);
        }
        return new BrierDecomposition(
                Math.max(0, miscalibration / all), Math.max(0, discrimination / all), base * (1 - base));
    }

    /** (p - y)^2 - (g - y)^2 without cancellation. */
    private static double excess(double p, double g, double y) {
        return (p - g) * (p + g - 2 * y);
    }
}
