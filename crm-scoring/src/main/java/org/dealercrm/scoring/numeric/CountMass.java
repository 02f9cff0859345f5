package org.dealercrm.scoring.numeric;

/**
 * P(N = n) of a {@link GammaPoisson} for one n and shape and many times ahead, to nearly full relative precision also where n and
 * shape are so large that the logarithms of gamma functions would cancel. With rho = h / A, z = rho / (1 + rho),
 *
 * <pre>P(N = n) = sqrt(s / (2 pi n (s + n))) exp(d(s + n) - d(n) - d(s) - D),  D = n ln(n / ((s + n) z)) + s ln(s / ((s + n) (1 - z)))</pre>
 *
 * <p>d is {@link Stirling#rest}; D &gt;= 0 is the deviance, a sum of two terms of the form y (e - ln(1 + e)), neither negative.
 *
 * <p>Reference: Loader, C. "Fast and accurate computation of binomial probabilities", 2000.
 */
final class CountMass {

    private static final double SMALL = 0.3;

    private final double n;
    private final double shape;
    private final double logScale;

    /** For a count and a shape above 0. */
    CountMass(int n, double shape) {
        this.n = n;
        this.shape = shape;
        this.logScale = n == 0
                ? 0
                : (Math.log(shape / (shape + n)) - Math.log(2 * Math.PI * n)) / 2
                        + Stirling.rest(shape + n)
                        - Stirling.rest(n)
                        - Stirling.rest(shape);
    }

    /** ln P(N = n) when the time ahead is rho times the gamma's rate; negative infinity if it is 0 and n is not. */
    double log(double rho) {
        if (n == 0) {
            return -shape * Logarithms.log1p(rho);
        }
        double events = rho / n;
        double apart = shape * events - 1;
        double some = apart / (1 + rho);
        double none = -n * apart / (shape * (1 + rho));
        double deviance =
                n * excess(some, events * (shape + n) / (1 + rho)) + shape * excess(none, (1 + n / shape) / (1 + rho));
        return logScale - deviance;
    }

    /** e - ln(1 + e), given both e and 1 + e, because either may have lost its digits. */
    private static double excess(double e, double onePlus) {
        if (Math.abs(e) > SMALL) {
            return e - Math.log(onePlus);
        }
        // ln(1 + e) = 2 artanh y, and e - 2y = e y
        double y = e / (2 + e);
        double y2 = y * y;
        double sum = 0;
        for (int k = 23; k >= 3; k -= 2) {
            sum = sum * y2 + 1.0 / k;
        }
        return y * (e - 2 * y2 * sum);
    }
}
