package org.dealercrm.scoring.numeric;

import java.util.Arrays;

/**
 * A {@link ParetoRace} that also tells the time t at which the first clock rings, if it does so in time and first: means and covariances of
 *
 * <pre>ln(1 + t/scale1), ln(1 + t/scale2), t / (scale1 + t), t / (scale2 + t)</pre>
 *
 * <p>which are the derivatives of the probability by its shapes and scales. All from the nodes of one integral: no cancellation. An
 * instance serves one thread, race after race.
 */
public final class ParetoRaceMoments extends RaceIntegral {

    private static final int VARIABLES = 4;

    /** Which variable is the first, second ... of {@link #value}: the shorter scale's come first there. */
    private static final int[][] PLACES = {{1, 0, 3, 2}, {0, 1, 2, 3}};

    private final double[] weighted = new double[GaussLegendre.MOST_POINTS];
    private final double[][] value = new double[VARIABLES][GaussLegendre.MOST_POINTS];
    private double mass;
    private final double[] sum = new double[VARIABLES];
    private final double[][] product = new double[VARIABLES][VARIABLES];

    private final double[] atEnd = new double[VARIABLES];
    private final double[] mean = new double[VARIABLES];
    private final double[][] covariance = new double[VARIABLES][VARIABLES];
    private double first;

    /** Starts without a race. */
    public ParetoRaceMoments() {
        // nothing to set
    }

    /**
     * Runs a race; parameters as of {@link ParetoRace}.
     *
     * @param shape1 of the first clock, above 0
     * @param scale1 of the first clock, above 0
     * @param shape2 of the second clock, above 0
     * @param scale2 of the second clock, above 0
     * @param within when the race ends if none has rung, not negative, finite
     */
    public void run(double shape1, double scale1, double shape2, double scale2, double within) {
        race(shape1, scale1, shape2, scale2, within);
        mass = 0;
        for (int i = 0; i < VARIABLES; i++) {
            sum[i] = 0;
            Arrays.fill(product[i], 0);
        }
        integral();
        first = Math.min(1, factor * mass);
        atEnd[0] = firstShorter ? end : endOtherLog;
        atEnd[1] = firstShorter ? endOtherLog : end;
        atEnd[2] = within / (scale1 + within);
        atEnd[3] = within / (scale2 + within);
        if (mass > 0) {
            moments(PLACES[firstShorter ? 1 : 0]);
        }
    }

    private void moments(int[] place) {
        for (int i = 0; i < VARIABLES; i++) {
            mean[place[i]] = sum[i] / mass;
        }
        for (int i = 0; i < VARIABLES; i++) {
            for (int j = i; j < VARIABLES; j++) {
                double c = product[i][j] / mass - mean[place[i]] * mean[place[j]];
                covariance[place[i]][place[j]] = c;
                covariance[place[j]][place[i]] = c;
            }
        }
    }

    /**
     * The probability that the first clock rings in time and before the second.
     *
     * @return 0 to 1
     */
    public double first() {
        return first;
    }

    /**
     * A variable at the end of the race.
     *
     * @param i the variable, 0 to 3
     * @return not negative
     */
    public double atEnd(int i) {
        return atEnd[i];
    }

    /**
     * The mean of a variable given that the first clock rings first; not defined if that is impossible.
     *
     * @param i the variable, 0 to 3
     * @return not negative
     */
    public double mean(int i) {
        return mean[i];
    }

    /**
     * The covariance of two variables given that the first clock rings first; not defined if that is impossible.
     *
     * @param i a variable, 0 to 3
     * @param j a variable, 0 to 3
     * @return the covariance
     */
    public double covariance(int i, int j) {
        return covariance[i][j];
    }

    @Override
    double piece(double a, double length, GaussLegendre rule, boolean exact) {
        int n = rule.points;
        double all = 0;
        for (int i = 0; i < n; i++) {
            double v = a + length * rule.node[i];
            double grown = exact ? smallExpm1(v) : Math.exp(v) - 1;
            double other = q * grown;
            double otherLog = Logarithms.log1p(other);
            weighted[i] = length * rule.weight[i] * Math.exp(-p * v - m * otherLog);
            value[0][i] = v;
            value[1][i] = otherLog;
            value[2][i] = grown / (1 + grown);
            value[3][i] = other / (1 + other);
            all += weighted[i];
        }
        mass += all;
        for (int i = 0; i < VARIABLES; i++) {
            sum[i] += dot(weighted, value[i], n);
            for (int j = i; j < VARIABLES; j++) {
                product[i][j] += dot(weighted, value[i], value[j], n);
            }
        }
        return all;
    }

    private static double dot(double[] x, double[] y, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double dot(double[] x, double[] y, double[] z, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i] * y[i] * z[i];
        }
        return sum;
    }
}
