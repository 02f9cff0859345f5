package org.dealercrm.scoring.numeric;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The tails of the binomial distribution, which are incomplete beta functions and as such defined for broken numbers too
 * (Abramowitz, Stegun 1964, 26.5.24).
 */
public final class BinomialTails {

    private BinomialTails() {}

    /**
     * P(X &gt;= x) = I_p(x, n - x + 1), 1 at x = 0.
     *
     * @param x successes, 0 to n
     * @param n trials, positive, finite
     * @param p the probability of a success, 0 to 1
     * @return 0 to 1
     */
    public static double atLeast(double x, double n, double p) {
        return x <= 0 ? 1 : RegularizedBeta.value(p, x, n - x + 1);
    }

    /**
     * P(X &lt;= x) = I_(1-p)(n - x, x + 1), 1 at x = n; not 1 - P(X &gt;= x), for both hold x itself.
     *
     * @param x successes, 0 to n
     * @param n trials, positive, finite
     * @param p the probability of a success, 0 to 1
     * @return 0 to 1
     */
    public static double atMost(double x, double n, double p) {
        return x >= n ? 1 : RegularizedBeta.complement(p, x + 1, n - x);
    }
}
