package org.dealercrm.scoring.drivers;

/**
 * LMG over all subsets.
 *
 * <pre>
 *   LMG_j = sum over S without j of |S|! (p - 1 - |S|)! / p! (R^2(S + j) - R^2(S))
 * </pre>
 *
 * The weight is the share of the p! orders in which exactly S comes before j.
 *
 * <p>Reference: Groemping 2006, equation (4) in this form.
 */
final class LmgExact {

    private LmgExact() {}

    static double[] shares(double[][] correlations) {
        int drivers = correlations.length - 1;
        double[] explained = ExplainedVariance.ofAllSubsets(correlations);
        double[] weights = weights(drivers);
        double[] shares = new double[drivers];
        for (int subset = 0; subset < explained.length; subset++) {
            int size = Integer.bitCount(subset);
            for (int driver = 0; driver < drivers; driver++) {
                if ((subset & 1 << driver) == 0) {
                    double gain = explained[subset | 1 << driver] - explained[subset];
                    shares[driver] += weights[size] * gain;
                }
            }
        }
        for (int driver = 0; driver < drivers; driver++) {
            shares[driver] = Math.max(0, shares[driver]);
        }
        return shares;
    }

    /** s! (p - 1 - s)! / p! = 1 / (p C(p - 1, s)). */
    private static double[] weights(int drivers) {
        double[] weights = new double[drivers];
        double choices = 1;
        for (int size = 0; size < drivers; size++) {
            weights[size] = 1 / (drivers * choices);
            choices = choices * (drivers - 1 - size) / (size + 1);
        }
        return weights;
    }
}
