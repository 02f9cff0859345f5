package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.numeric.SplitMix;

/**
 * LMG over drawn orders of the drivers. Each order comes with its reverse, in which a driver that was early is late: the two
 * gains of a driver vary against each other, and their mean less than either. In every order the gains add up to R^2, so their
 * means do too.
 *
 * <p>References: Castro, J., Gomez, D. &amp; Tejada, J. "Polynomial calculation of the Shapley value based on sampling",
 * Computers &amp; Operations Research 36, 2009, 1726-1730; Mitchell et al. "Sampling permutations for Shapley value estimation",
 * Journal of Machine Learning Research 23, 2022 (antithetic pairs).
 */
final class LmgSampled implements RelativeImportance {

    private final List<int[]> orders;

    private LmgSampled(List<int[]> orders) {
        this.orders = orders;
    }

    static LmgSampled of(long seed, int pairs, int drivers) {
        List<int[]> orders = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            orders.add(SplitMix.stream(~seed, pair).order(drivers));
        }
        return new LmgSampled(orders);
    }

    @Override
    public double[] shares(double[][] correlations) {
        double[] shares = new double[correlations.length - 1];
        for (int[] order : orders) {
            double[] gains = pair(correlations, order);
            for (int driver = 0; driver < shares.length; driver++) {
                shares[driver] += gains[driver] / orders.size();
            }
        }
        return shares;
    }

    /** sd of the means of pairs / sqrt(pairs). */
    @Override
    public double[] errors(double[][] correlations) {
        double[] means = shares(correlations);
        double[] squares = new double[means.length];
        for (int[] order : orders) {
            double[] gains = pair(correlations, order);
            for (int driver = 0; driver < means.length; driver++) {
                double distance = gains[driver] - means[driver];
                squares[driver] += distance * distance;
            }
        }
        double pairs = orders.size();
        for (int driver = 0; driver < means.length; driver++) {
            squares[driver] = Math.sqrt(squares[driver] / (pairs - 1) / pairs);
        }
        return squares;
    }

    @Override
    public boolean sampled() {
        return true;
    }

    private static double[] pair(double[][] correlations, int[] order) {
        int drivers = order.length;
        int[] reverse = new int[drivers];
        for (int i = 0; i < drivers; i++) {
            reverse[i] = order[drivers - 1 - i];
        }
        double[] gains = ExplainedVariance.gains(correlations, order);
        double[] others = ExplainedVariance.gains(correlations, reverse);
        for (int i = 0; i < drivers; i++) {
            gains[i] = (gains[i] + others[i]) / 2;
        }
        return gains;
    }
}
