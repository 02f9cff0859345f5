package org.dealercrm.scoring.numeric;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The number of events of a Poisson process whose rate is only known to be Gamma(shape, rate A), within a time h: the
 * negative binomial distribution. For example, the services of a customer in the next year.
 *
 * <p>P(N = n) = Gamma(s + n) / (Gamma(s) n!) (1 + rho)^-s z^n with s the shape, rho = h / A, z = rho / (1 + rho). P(N &gt;= n) is
 * the regularised incomplete beta function I_z(n, s); here it is summed from its own terms, each of which follows from the
 * one before, all of them positive.
 *
 * @param shape above 0, finite
 * @param odds rho, the time ahead over the gamma's rate, not negative, finite
 */
public record GammaPoisson(double shape, double odds) {

    /** Above this z the upper tail is long, and the complement of the lower one is summed instead. */
    private static final double LONG_TAIL = 0.9;

    /** Up to this count the terms are summed. */
    private static final int FEW = 1000;

    /** Beyond this a sum of terms is scaled down before it can overflow. */
    private static final double LARGE = 1e150;

    /**
     * z = rho / (1 + rho).
     *
     * @return 0 to 1
     */
    public double ratio() {
        return odds / (1 + odds);
    }

    /**
     * -ln P(N = 0) = s ln(1 + rho).
     *
     * @return not negative
     */
    public double silence() {
        return shape * Math.log1p(odds);
    }

    /**
     * P(N &gt;= n), to nearly full relative precision also where it is tiny or near 1.
     *
     * @param n the count; up to {@value #FEW} the terms are summed, beyond that it is the incomplete beta function
     * @return 0 to 1
     */
    public double atLeast(int n) {
        if (n <= 0) {
            return 1;
        }
        double z = ratio();
        double none = Math.exp(-silence());
        if (n > FEW || none < Double.MIN_NORMAL) {
            return z == 0 ? 0 : RegularizedBeta.value(z, n, shape);
        }
        double mass = none;
        double some = 0;
        for (int i = 1; i < n; i++) {
            mass *= (shape + i - 1) / i * z;
            some += mass;
        }
        if (none + some <= 0.5) {
            return 1 - (none + some);
        }
        return z < LONG_TAIL ? tail(n, mass) : Math.max(0, -Math.expm1(-silence()) - some);
    }

    /**
     * P(from &lt;= N &lt; to), a sum of positive terms.
     *
     * @param from the least count, not negative
     * @param to the count above the greatest one, above from
     * @return 0 to 1
     */
    public double between(int from, int to) {
        if (from == 0) {
            return fewerThan(to);
        }
        double mass = mass(from);
        double sum = mass;
        for (int n = from; n < to - 1; n++) {
            mass *= (shape + n) / (n + 1) * ratio();
            sum += mass;
        }
        return Math.min(sum, 1);
    }

    /** P(N = n). */
    private double mass(int n) {
        if (odds == 0) {
            return n == 0 ? 1 : 0;
        }
        return Math.exp(new CountMass(n, shape).log(odds));
    }

    /**
     * P(N &lt; n) = exp(-silence) times the sum over i &lt; n of Gamma(s + i) / (Gamma(s) i!) z^i, to nearly full relative
     * precision also where it is tiny: all terms are positive.
     *
     * @param n at least 1; the work grows with it
     * @return 0 to 1; never rising with the time ahead
     */
    public double fewerThan(int n) {
        double z = ratio();
        double term = 1;
        double sum = 1;
        double logScale = 0;
        for (int i = 1; i < n; i++) {
            term *= (shape + i - 1) / i * z;
            sum += term;
            if (sum > LARGE) {
                term /= LARGE;
                sum /= LARGE;
                logScale += Math.log(LARGE);
            }
        }
        return Math.min(1, Math.exp(Math.log(sum) + logScale - silence()));
    }

    /** The sum from n upward, given P(N = n - 1), until what is left is below the last digit by a geometric bound. */
    private double tail(int n, double massBefore) {
        double z = ratio();
        double sum = 0;
        double mass = massBefore;
        for (int i = n; ; i++) {
            mass *= (shape + i - 1) / i * z;
            sum += mass;
            double next = Math.max((shape + i) / (i + 1) * z, z);
            if ((next < 1 && mass * next <= 1e-17 * sum * (1 - next)) || mass == 0) {
                return Math.min(sum, 1);
            }
        }
    }
}
