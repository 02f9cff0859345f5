package org.dealercrm.scoring.numeric;

/**
 * What Stirling's formula leaves over: lnGamma(x + 1) - (x + 1/2) ln x + x - ln(2 pi) / 2, about 1 / (12 x).
 *
 * <p>Reference: Abramowitz, M.; Stegun, I. A. "Handbook of Mathematical Functions", 1964, 6.1.41.
 */
final class Stirling {

    /** From here on the terms of the series fall below the last digit. */
    static final double LARGE = 16;

    private static final double[] COEFFICIENTS = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400
    };

    private Stirling() {}

    /** The rest for x above 0; small x are raised by Gamma(x + 1) = x Gamma(x). */
    static double rest(double x) {
        double sum = 0;
        double high = x;
        for (; high < LARGE; high++) {
            sum += (high + 0.5) * Math.log1p(1 / high) - 1;
        }
        return sum + series(high);
    }

    /** The rest for x of at least {@link #LARGE}. */
    static double series(double x) {
        double inverse = 1 / (x * x);
        double sum = 0;
        for (int k = COEFFICIENTS.length - 1; k >= 0; k--) {
            sum = sum * inverse + COEFFICIENTS[k];
        }
        return sum / x;
    }

    /** The derivative of {@link #series}. */
    static double firstDerivative(double x) {
        double inverse = 1 / (x * x);
        double sum = 0;
        for (int k = COEFFICIENTS.length - 1; k >= 0; k--) {
            sum = sum * inverse - (2 * k + 1) * COEFFICIENTS[k];
        }
        return sum * inverse;
    }

    /** The second derivative of {@link #series}. */
    static double secondDerivative(double x) {
        double inverse = 1 / (x * x);
        double sum = 0;
        for (int k = COEFFICIENTS.length - 1; k >= 0; k--) {
            sum = sum * inverse + (2 * k + 1) * (2 * k + 2) * COEFFICIENTS[k];
        }
        return sum * inverse / x;
    }
}
