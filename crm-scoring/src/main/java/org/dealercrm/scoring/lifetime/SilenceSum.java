package org.dealercrm.scoring.lifetime;

/**
 * F, the probability of no visit in m periods after the last one, of a BG/BB customer who was there at it, with the first and second
 * derivatives of ln F in ln alpha, ln beta, ln gamma, ln delta, for growing m:
 *
 * <pre>F = s_m + sum over i = 0..m-1 of s_i gamma / (gamma+delta+t_x+i),
 * s_i = (beta+t_x-x)_i / (alpha+beta+t_x)_i (delta+t_x)_i / (gamma+delta+t_x)_i</pre>
 *
 * <p>that he is still there, or left at the beginning of period i + 1. For a term e^u the derivatives in the logarithms of the parameters
 * are v = p u' and w = p p u'' + v on the diagonal; those of F are the sums of e^u v and e^u (v v + w), those of ln F follow.
 */
final class SilenceSum {

    /** Four first derivatives, then the upper triangle of the second ones, row by row. */
    static final int DERIVATIVES = 14;

    private static final int N = 4;

    private final double alpha;
    private final double beta;
    private final double gamma;
    private final double delta;
    /** beta+t_x-x, alpha+beta+t_x, delta+t_x, gamma+delta+t_x. */
    private final double skip;

    private final double all;
    private final double stay;
    private final double reach;

    private long periods;
    private double there = 1;
    /** Sums over j below the periods of 1 / (. + j) and 1 / (. + j)^2 for the four of above. */
    private double skip1;

    private double skip2;
    private double all1;
    private double all2;
    private double stay1;
    private double stay2;
    private double reach1;
    private double reach2;

    /** F without the term s_m, and what its derivatives are made of. */
    private double left;

    private final double[] leftDerivatives = new double[DERIVATIVES];
    private final double[] first = new double[N];
    private final double[] derivatives = new double[DERIVATIVES];
    private double value = 1;

    SilenceSum(double[] parameters, int x, double tx) {
        this.alpha = parameters[0];
        this.beta = parameters[1];
        this.gamma = parameters[2];
        this.delta = parameters[3];
        this.skip = beta + (tx - x);
        this.all = alpha + beta + tx;
        this.stay = delta + tx;
        this.reach = gamma + delta + tx;
    }

    /** The place of a second derivative, i at most j. */
    static int second(int i, int j) {
        return N + i * (2 * N - 1 - i) / 2 + j;
    }

    double logValue() {
        return Math.log(value);
    }

    double derivative(int i) {
        return derivatives[i];
    }

    /** Goes on to a silence at least as long as the one before. */
    void walkTo(long silence) {
        while (periods < silence) {
            double next = reach + periods;
            double inverse = 1 / next;
            double term = there * gamma * inverse;
            left += term;
            accumulate(leftDerivatives, term, reach1 + inverse, reach2 + inverse * inverse, 1);
            there *= (skip + periods) / (all + periods) * ((stay + periods) * inverse);
            double skipped = 1 / (skip + periods);
            double offered = 1 / (all + periods);
            double stayed = 1 / (stay + periods);
            skip1 += skipped;
            skip2 += skipped * skipped;
            all1 += offered;
            all2 += offered * offered;
            stay1 += stayed;
            stay2 += stayed * stayed;
            reach1 += inverse;
            reach2 += inverse * inverse;
            periods++;
        }
        derive();
    }

    private void derive() {
        System.arraycopy(leftDerivatives, 0, derivatives, 0, DERIVATIVES);
        accumulate(derivatives, there, reach1, reach2, 0);
        value = left + there;
        for (int i = 0; i < DERIVATIVES; i++) {
            derivatives[i] /= value;
        }
        for (int i = 0; i < N; i++) {
            for (int j = i; j < N; j++) {
                derivatives[second(i, j)] -= derivatives[i] * derivatives[j];
            }
        }
    }

    /** Adds the derivatives of a term; {@code leaving} = 1 if gamma / (gamma+delta+t_x+i) is a factor of it. */
    private void accumulate(double[] sums, double term, double sumReach1, double sumReach2, int leaving) {
        first[0] = -alpha * all1;
        first[1] = beta * (skip1 - all1);
        first[2] = leaving - gamma * sumReach1;
        first[3] = delta * (stay1 - sumReach1);
        for (int i = 0; i < N; i++) {
            sums[i] += term * first[i];
            for (int j = i; j < N; j++) {
                sums[second(i, j)] += term * first[i] * first[j];
            }
        }
        sums[second(0, 0)] += term * (alpha * alpha * all2 - alpha * all1);
        sums[second(0, 1)] += term * (alpha * beta * all2);
        sums[second(1, 1)] += term * (beta * beta * (all2 - skip2) + first[1]);
        sums[second(2, 2)] += term * (gamma * gamma * sumReach2 - gamma * sumReach1);
        sums[second(2, 3)] += term * (gamma * delta * sumReach2);
        sums[second(3, 3)] += term * (delta * delta * (sumReach2 - stay2) + first[3]);
    }
}
