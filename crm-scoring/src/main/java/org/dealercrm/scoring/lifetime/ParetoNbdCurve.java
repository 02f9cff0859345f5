package org.dealercrm.scoring.lifetime;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.ParetoRaceMoments;

/**
 * The log-likelihood of one customer of {@link ParetoNbd} as a function of ln r, ln alpha, ln s, ln beta. With R = r + x it is
 *
 * <pre>lnGamma(R) - lnGamma(r) - x ln alpha - R ln(1 + t_x/alpha) - s ln(1 + t_x/beta) + ln(N + D)</pre>
 *
 * <p>N the probability that from t_x to T neither a visit comes nor the customer leaves, D that he leaves in that time before a visit would
 * have come: a {@link ParetoRaceMoments} of leaving, Pareto(s, beta + t_x), against visiting, Pareto(R, alpha + t_x).
 *
 * <p>The derivatives are means over what may have happened: he is there at u = T, with probability N / (N + D), or he left at a time
 * u. With A = ln(1 + u/alpha), a = u / (alpha + u), B and b alike of beta, and g = 1 if he left, else 0, the integrand has the
 * derivatives
 *
 * <pre>first:  r: -r A,  alpha: R a - x,  s: g - s B,  beta: (s + g) b - g
 * second: rr: -r A,  r alpha: r a,  alpha alpha: -R a (1 - a),  ss: -s B,  s beta: s b,  beta beta: -(s + g) b (1 - b)</pre>
 *
 * <p>and the second derivative of the likelihood is the mean of the second ones plus the covariance of the first ones.
 */
final class ParetoNbdCurve {

    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int S = 2;
    private static final int BETA = 3;

    /** The variable of the race, in which leaving is the first clock, that belongs to A, a, B, b. */
    private static final int[] VARIABLE = {1, 3, 0, 2};

    private final ParetoRaceMoments race = new ParetoRaceMoments();
    private final double[] ifThere = new double[4];
    private final double[] ifGone = new double[4];
    private final double[] scale = new double[4];
    private final double[] slope = new double[4];
    private final double[][] bend = new double[4][4];

    private double r;
    private double s;
    private double shape;

    /** The first derivative of {@link #times}, but by ln alpha that of the whole likelihood. */
    double slope(int k) {
        return slope[k];
    }

    /** The second derivative of {@link #times}, k not above l. */
    double bend(int k, int l) {
        return bend[k][l];
    }

    /** The likelihood but lnGamma(R) - lnGamma(r) - x ln alpha, which customers with the same x share. */
    double times(double r, double alpha, double s, double beta, double x, double tx, double age) {
        this.r = r;
        this.s = s;
        this.shape = r + x;
        race.run(s, beta + tx, shape, alpha + tx, age - tx);
        for (double[] row : bend) {
            Arrays.fill(row, 0);
        }
        double none = Math.exp(race.logNone());
        double sum = none + race.first();
        double gone = race.first() / sum;
        double logAlpha = Logarithms.log1p(tx / alpha);
        double logBeta = Logarithms.log1p(tx / beta);
        set(ifThere, 0, logAlpha + race.atEnd(1), age / (alpha + age), logBeta + race.atEnd(0), age / (beta + age), x);
        addSecond(none / sum, ifThere, 0, age / (alpha + age), age / (beta + age), 0, 0);
        if (gone > 0) {
            addGone(none / sum, gone, alpha, logAlpha, beta, logBeta, x, tx);
        } else {
            System.arraycopy(ifThere, 0, slope, 0, 4);
        }
        return Math.log(sum) - shape * logAlpha - s * logBeta;
    }

    private void addGone(
            double there,
            double gone,
            double alpha,
            double logAlpha,
            double beta,
            double logBeta,
            double x,
            double tx) {
        double restAlpha = alpha / (alpha + tx);
        double restBeta = beta / (beta + tx);
        double pastAlpha = tx / (alpha + tx) + restAlpha * race.mean(3);
        double pastBeta = tx / (beta + tx) + restBeta * race.mean(2);
        set(ifGone, 1, logAlpha + race.mean(1), pastAlpha, logBeta + race.mean(0), pastBeta, x);
        scale[R] = -r;
        scale[ALPHA] = shape * restAlpha;
        scale[S] = -s;
        scale[BETA] = (s + 1) * restBeta;
        double varianceAlpha = restAlpha * restAlpha * race.covariance(3, 3);
        double varianceBeta = restBeta * restBeta * race.covariance(2, 2);
        addSecond(gone, ifGone, 1, pastAlpha, pastBeta, varianceAlpha, varianceBeta);
        for (int k = 0; k < 4; k++) {
            slope[k] = there * ifThere[k] + gone * ifGone[k];
            double apart = there * gone * (ifThere[k] - ifGone[k]);
            for (int l = k; l < 4; l++) {
                bend[k][l] += gone * scale[k] * scale[l] * race.covariance(VARIABLE[k], VARIABLE[l])
                        + apart * (ifThere[l] - ifGone[l]);
            }
        }
    }

    private void set(double[] first, double g, double logA, double a, double logB, double b, double x) {
        first[R] = -r * logA;
        first[ALPHA] = shape * a - x;
        first[S] = g - s * logB;
        first[BETA] = (s + g) * b - g;
    }

    /** The means of the second derivatives; the mean of a (1 - a) is that of the mean less the variance. */
    private void addSecond(double weight, double[] first, double g, double a, double b, double varA, double varB) {
        bend[R][R] += weight * first[R];
        bend[R][ALPHA] += weight * r * a;
        bend[ALPHA][ALPHA] -= weight * shape * (a * (1 - a) - varA);
        bend[S][S] += weight * (first[S] - g);
        bend[S][BETA] += weight * s * b;
        bend[BETA][BETA] -= weight * (s + g) * (b * (1 - b) - varB);
    }
}
