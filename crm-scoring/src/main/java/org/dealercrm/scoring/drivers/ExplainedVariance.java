package org.dealercrm.scoring.drivers;

/**
 * R^2 of an outcome on drivers, from their correlations; the outcome is the last column.
 *
 * <p>A driver is taken in by a step of Cholesky: with d the rest of its variance that those before it leave, and c its rest
 * covariance with the outcome, R^2 gains c^2 / d. A driver of which less than 1e-11 of its variance is left lies in the space
 * of those before it and gains nothing: R^2 is that of the space that the drivers span, so that copies of a driver are no error.
 */
final class ExplainedVariance {

    /** Correlations carry about sixteen digits; what is left of a copy after elimination is rounding below this. */
    private static final double NOTHING_LEFT = 1e-11;

    private final int drivers;
    /** What is left after a driver was taken in, by driver. */
    private final double[][][] work;

    private ExplainedVariance(int drivers) {
        this.drivers = drivers;
        this.work = new double[drivers + 1][drivers + 1][drivers + 1];
    }

    /** R^2 of all subsets: bit j of the index tells whether driver j is in. */
    static double[] ofAllSubsets(double[][] correlations) {
        ExplainedVariance walk = new ExplainedVariance(correlations.length - 1);
        double[] explained = new double[1 << walk.drivers];
        walk.subsets(correlations, 0, 0, 0, explained);
        return explained;
    }

    /** The drivers before this one are decided; rest is what they leave. 6 x 2^p steps in all, by the sum of j^2 / 2^j. */
    private void subsets(double[][] rest, int driver, int subset, double sum, double[] explained) {
        if (driver == drivers) {
            explained[subset] = Math.min(1, sum);
            return;
        }
        subsets(rest, driver + 1, subset, sum, explained);
        double pivot = rest[driver][driver];
        if (!(pivot > NOTHING_LEFT)) {
            subsets(rest, driver + 1, subset | 1 << driver, sum, explained);
            return;
        }
        double[][] next = work[driver + 1];
        for (int a = driver + 1; a <= drivers; a++) {
            double factor = rest[a][driver] / pivot;
            for (int b = driver + 1; b <= a; b++) {
                next[a][b] = rest[a][b] - factor * rest[b][driver];
            }
        }
        double gain = rest[drivers][driver] * rest[drivers][driver] / pivot;
        subsets(next, driver + 1, subset | 1 << driver, sum + gain, explained);
    }

    /** What each driver gains when they are taken in one after the other. */
    static double[] gains(double[][] correlations, int[] order) {
        int outcome = order.length;
        double[] gains = new double[outcome];
        double[][] rest = permuted(correlations, order);
        for (int step = 0; step < outcome; step++) {
            double pivot = rest[step][step];
            if (pivot > NOTHING_LEFT) {
                gains[order[step]] = rest[outcome][step] * rest[outcome][step] / pivot;
                for (int a = step + 1; a <= outcome; a++) {
                    double factor = rest[a][step] / pivot;
                    for (int b = step + 1; b <= a; b++) {
                        rest[a][b] -= factor * rest[b][step];
                    }
                }
            }
        }
        return gains;
    }

    /** The lower half, with the drivers in another order. */
    private static double[][] permuted(double[][] correlations, int[] order) {
        int outcome = order.length;
        double[][] rest = new double[outcome + 1][outcome + 1];
        for (int a = 0; a < outcome; a++) {
            for (int b = 0; b <= a; b++) {
                rest[a][b] = correlations[order[a]][order[b]];
            }
            rest[outcome][a] = correlations[outcome][order[a]];
        }
        return rest;
    }
}
