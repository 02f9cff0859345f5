package org.dealercrm.scoring.numeric;

import org.apache.commons.numbers.gamma.LogGamma;

/** Logarithms of sums and products that would overflow or cancel. */
public final class Logarithms {

    /** Up to this many factors a rising factorial is multiplied out, which is exact to the last digits. */
    private static final int FACTORS = 1000;

    private Logarithms() {}

    /**
     * ln(1 + x) for x &gt;= 0, exact also for small x; several times as fast as {@link Math#log1p}, which is no machine
     * instruction. What 1 + x rounds away is added to first order.
     *
     * @param x not negative, finite
     * @return not negative
     */
    public static double log1p(double x) {
        double u = 1 + x;
        return Math.log(u) + (x - (u - 1)) / u;
    }

    /**
     * ln(e^x + e^y).
     *
     * @param x a logarithm, may be negative infinity
     * @param y a logarithm, finite
     * @return finite
     */
    public static double logOfSum(double x, double y) {
        return x > y ? x + log1p(Math.exp(y - x)) : y + log1p(Math.exp(x - y));
    }

    /**
     * The logarithm of the rising factorial, ln of s (s + 1) ... (s + n - 1) = lnGamma(s + n) - lnGamma(s).
     *
     * @param s above 0
     * @param n the number of factors, not negative
     * @return finite
     */
    public static double logRising(double s, long n) {
        if (n > FACTORS) {
            return LogGamma.value(s + n) - LogGamma.value(s);
        }
        double log = 0;
        double product = 1;
        for (int i = 0; i < n; i++) {
            product *= s + i;
            if (product > 1e250 || product < 1e-250) {
                log += Math.log(product);
                product = 1;
            }
        }
        return log + Math.log(product);
    }
}
