package org.dealercrm.scoring.numeric;

/**
 * lnGamma(s + x) - lnGamma(s) for a real x &gt;= 0 with its first and second derivative in s, to nearly full relative precision for x of 1
 * and more, also where both gamma functions are huge or s is tiny; for x near 0 to 1e-18.
 *
 * <p>Both arguments are raised above 16 by Gamma(s + 1) = s Gamma(s); there the difference is that of Stirling's formulas, its leading
 * terms taken together ({@link Stirling}).
 *
 * @param value lnGamma(s + x) - lnGamma(s)
 * @param first digamma(s + x) - digamma(s)
 * @param second trigamma(s + x) - trigamma(s)
 */
public record GammaRatio(double value, double first, double second) {

    /**
     * The ratio of two gamma functions.
     *
     * @param s above 0, finite
     * @param x not negative, finite
     * @return the ratio, never null
     */
    public static GammaRatio of(double s, double x) {
        double log = 0;
        double first = 0;
        double second = 0;
        double low = s;
        for (; low < Stirling.LARGE; low++) {
            double high = low + x;
            double gap = x / (low * high);
            log -= Math.log1p(x / low);
            first += gap;
            second -= gap * (low + high) / (low * high);
        }
        double high = low + x;
        double growth = Math.log1p(x / low);
        double gap = x / (low * high);
        // x ln high - (x - (low - 1/2) growth), the bracket is of the order x^2 / low
        log += x * Math.log(low) + (high - 0.5) * growth - x + Stirling.series(high) - Stirling.series(low);
        first += growth + gap / 2 + Stirling.firstDerivative(high) - Stirling.firstDerivative(low);
        second -= gap + gap * (1 / low + 1 / high) / 2;
        second += Stirling.secondDerivative(high) - Stirling.secondDerivative(low);
        return new GammaRatio(log, first, second);
    }
}
