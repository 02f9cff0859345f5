package org.dealercrm.scoring.numeric;

import org.apache.commons.numbers.gamma.LogGamma;

/** Logarithms of sums and products that would overflow or cancel. */
public final class Logarithms {

    /** Up to this many factors a rising factorial is multiplied out, which is exact to the last digits. */
    private static final int FACTORS = 1000;

    /** Probabilities nearer to 0 or 1 are taken for this far from it before their logit is. */
    public static final double SURE = 1e-12;

    private Logarithms() {}

    /**
     * A probability held away from 0 and 1.
     *
     * @param p 0 to 1
     * @return {@link #SURE} to 1 less it
     */
    public static double held(double p) {
        return Math.max(SURE, Math.min(1 - SURE, p));
    }

    /**
     * ln(p / (1 - p)) of a probability that is {@linkplain #held held}.
     *
     * @param p 0 to 1
     * @return finite
     */
    public static double logit(double p) {
        double held = held(p);
        return Math.log(held) - Math.log1p(-held);
    }

    /**
     * ln(1 + e^z).
     *
     * @param z finite
     * @return above or at 0, finite
     */
    public static double softPlus(double z) {
        return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
    }

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
