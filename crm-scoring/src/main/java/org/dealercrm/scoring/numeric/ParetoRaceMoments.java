package org.dealercrm.scoring.numeric;

/**
 * A {@link ParetoRace} that also tells the time t at which the first clock rings, if it does so in time and first: means and covariances of
 *
 * <pre>ln(1 + t/scale1), ln(1 + t/scale2), t / (scale1 + t), t / (scale2 + t)</pre>
 *
 * <p>which are the derivatives of the probability by its shapes and scales. All from the nodes of one integral: no cancellation. An
 * instance serves one thread, race after race.
 */
public final class ParetoRaceMoments extends RaceIntegral {

    private double mass;
    private final double[] sums = new double[14];
    private final double[] atEnd = new double[4];
    private final double[] mean = new double[4];
    private final double[][] covariance = new double[4][4];
    private double first;
    private double logNone;

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
        java.util.Arrays.fill(sums, 0);
        integral();
        first = Math.min(1, factor * mass);
        double other = Logarithms.log1p(endOther);
        logNone = firstShorter ? -shape1 * end - shape2 * other : -shape2 * end - shape1 * other;
        int shorter = firstShorter ? 0 : 1;
        int longer = 1 - shorter;
        atEnd[shorter] = end;
        atEnd[longer] = other;
        atEnd[2 + shorter] = within / (within + (firstShorter ? scale1 : scale2));
        atEnd[2 + longer] = within / (within + (firstShorter ? scale2 : scale1));
        if (mass > 0) {
            moments(new int[] {shorter, longer, 2 + shorter, 2 + longer});
        }
    }

    private void moments(int[] place) {
        for (int i = 0; i < 4; i++) {
            mean[place[i]] = sums[i] / mass;
        }
        int k = 4;
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                double c = sums[k++] / mass - mean[place[i]] * mean[place[j]];
                covariance[place[i]][place[j]] = c;
                covariance[place[j]][place[i]] = c;
            }
        }
    }

    /**
     * The logarithm of the probability that none rings in time.
     *
     * @return finite, not positive
     */
    public double logNone() {
        return logNone;
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
        double[] node = rule.node;
        double[] weight = rule.weight;
        double g0 = 0;
        double g1 = 0;
        double g2 = 0;
        double g3 = 0;
        double g4 = 0;
        double g11 = 0;
        double g12 = 0;
        double g13 = 0;
        double g14 = 0;
        double g22 = 0;
        double g23 = 0;
        double g24 = 0;
        double g33 = 0;
        double g34 = 0;
        double g44 = 0;
        for (int i = 0; i < node.length; i++) {
            double v = a + length * node[i];
            double grown = exact ? smallExpm1(v) : Math.exp(v) - 1;
            double other = q * grown;
            double l = Logarithms.log1p(other);
            double g = length * weight[i] * Math.exp(-p * v - m * l);
            double d = grown / (1 + grown);
            double o = other / (1 + other);
            double gv = g * v;
            double gl = g * l;
            double gd = g * d;
            g0 += g;
            g1 += gv;
            g2 += gl;
            g3 += gd;
            g4 += g * o;
            g11 += gv * v;
            g12 += gv * l;
            g13 += gv * d;
            g14 += gv * o;
            g22 += gl * l;
            g23 += gl * d;
            g24 += gl * o;
            g33 += gd * d;
            g34 += gd * o;
            g44 += g * o * o;
        }
        mass += g0;
        sums[0] += g1;
        sums[1] += g2;
        sums[2] += g3;
        sums[3] += g4;
        sums[4] += g11;
        sums[5] += g12;
        sums[6] += g13;
        sums[7] += g14;
        sums[8] += g22;
        sums[9] += g23;
        sums[10] += g24;
        sums[11] += g33;
        sums[12] += g34;
        sums[13] += g44;
        return g0;
    }
}
