package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.Logarithms;

/**
 * What whole periods ahead bring to a customer of the BG/BB model, given what is known of him: he is still there with a
 * probability, and if he is, he comes in a period with probability p ~ Beta(a, b) and leaves at the beginning of one with
 * probability theta ~ Beta(g, d), independent of each other. All sums are over positive terms, each of which follows from the one
 * before.
 *
 * @param a above 0
 * @param b above 0
 * @param g above 0
 * @param d above 0
 * @param alive the probability that he is still there, 0 to 1
 */
record PeriodsAhead(double a, double b, double g, double d, double alive) {

    /** Sums that outgrow it are scaled down before they overflow. */
    private static final double LARGE = 1e200;

    /**
     * What is known after a silence of whole periods, of a customer who was there when they began, as at his last visit. With
     * q the odds of having left, a period without a visit takes q to (q + g/(g+d+i)) / ((b+i)/(a+b+i) (d+i)/(g+d+i)): he left
     * before, or at the beginning of this period, or he stayed and did not come.
     */
    static PeriodsAhead afterSilence(double a, double b, double g, double d, long periods) {
        double odds = 0;
        for (long i = 0; i < periods; i++) {
            double left = d + i;
            odds = (odds + g / (g + left)) / ((b + i) / (a + b + i) * (left / (g + left)));
            if (odds == Double.POSITIVE_INFINITY) {
                break;
            }
        }
        return new PeriodsAhead(a, b + periods, g, d + periods, 1 / (1 + odds));
    }

    /** The probability that he is there for all of the periods: alive (d)_h / (g+d)_h. */
    double stillThere(long periods) {
        double stay = alive;
        for (long j = 0; j < periods; j++) {
            stay *= (d + j) / (g + d + j);
        }
        return stay;
    }

    /** E = alive a/(a+b) sum over j = 1..h of (d)_j / (g+d)_j (Fader, Hardie, Shang 2010, equation 14, without its pole at g = 1). */
    double expectedVisits(long periods) {
        double stay = 1;
        double sum = 0;
        for (long j = 0; j < periods; j++) {
            stay *= (d + j) / (g + d + j);
            sum += stay;
        }
        return alive * (a / (a + b)) * sum;
    }

    /** Alive times the sum over j = 1..h of (d)_j / (g+d)_j a (b)_(j-1) / (a+b)_j: he is there, and comes in period j first. */
    double pReturn(long periods) {
        double wait = 1;
        double sum = 0;
        for (long j = 0; j < periods; j++) {
            double reach = wait * ((d + j) / (g + d + j));
            double all = a + b + j;
            sum += reach * (a / all);
            wait = reach * ((b + j) / all);
        }
        return Math.min(1, alive * sum);
    }

    /**
     * The probability of so many visits within the periods (Fader, Hardie, Shang 2010, equation 13). With s_i = C(i, k) (a)_k
     * (b)_(i-k) / (a+b)_i (d)_i / (g+d)_i, there for i periods with k visits in them, it is alive (s_h + sum over i = k..h-1 of s_i g /
     * (g+d+i)), and for k = 0 the probability of having left before.
     */
    double probabilityOfVisits(int visits, long periods) {
        double gone = visits == 0 ? 1 - alive : 0;
        if (visits > periods) {
            return gone;
        }
        double log = Logarithms.logRising(a, visits)
                - Logarithms.logRising(a + b, visits)
                + Logarithms.logRising(d, visits)
                - Logarithms.logRising(g + d, visits);
        double there = 1;
        double sum = 0;
        for (long i = visits; i < periods; i++) {
            double reach = g + d + i;
            sum += there * (g / reach);
            double more = (double) (i + 1) / (i + 1 - visits);
            there *= more * ((b + (i - visits)) / (a + b + i)) * ((d + i) / reach);
            if (there > LARGE || sum > LARGE) {
                there /= LARGE;
                sum /= LARGE;
                log += Math.log(LARGE);
            }
        }
        return Math.min(1, gone + alive * Math.exp(log + Math.log(sum + there)));
    }
}
