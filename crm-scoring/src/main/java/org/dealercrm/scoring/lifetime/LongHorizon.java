package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.BetaMean;
import org.dealercrm.scoring.numeric.GammaPoisson;

/**
 * Expected visits of {@link VisitWalk} when the time ahead is so long against the customer's past that the counts to walk
 * over run into ten thousands. Given the probability p to leave at a visit, y = 1 - p, the expectation is
 *
 * <pre>f(p) = sum over m &gt;= 1 of y^(m-1) P(N &gt;= km - j) = (1 - E y^floor((N+j)/k)) / p</pre>
 *
 * <p>and E y^floor((N+j)/k) is a sum over the k roots of unity of the probability generating function of N, E u^N = (1 + rho (1 -
 * u))^-s. The mean of f over p ~ Beta(a, b) is taken by {@link BetaMean}.
 */
final class LongHorizon {

    /** Points whose weight is below e to this of the greatest are left out. */
    private static final double DEPTH = -42;
    /** So improbable to leave that the expectation is that of a customer who stays, to the last digit. */
    private static final double NEVER = 1e-250;

    private static final double SMALL_STAY = 0.1;
    private static final int SMALL_STAY_VISITS = 18;

    private final GammaPoisson events;
    private final int k;
    private final int j;
    private final double a;
    private final double b;
    private final double[] reached = new double[SMALL_STAY_VISITS];
    private final double staying;

    LongHorizon(GammaPoisson events, int k, int j, double a, double b) {
        this.events = events;
        this.k = k;
        this.j = j;
        this.a = a;
        this.b = b;
        for (int m = 1; m <= SMALL_STAY_VISITS; m++) {
            reached[m - 1] = events.atLeast(k * m - j);
        }
        this.staying = ifLeavingWith(NEVER, 1);
    }

    double expectedVisits() {
        if (a == 0) {
            return staying;
        }
        return BetaMean.of(a, b, DEPTH, this::ifLeaving);
    }

    private double ifLeaving(double p, double y) {
        if (p <= NEVER) {
            return staying;
        }
        return y < SMALL_STAY ? ifHardlyStaying(y) : ifLeavingWith(p, y);
    }

    private double ifHardlyStaying(double y) {
        double sum = 0;
        for (int m = SMALL_STAY_VISITS - 1; m >= 0; m--) {
            sum = sum * y + reached[m];
        }
        return sum;
    }

    /** f(p) by roots of unity: the root 1 without cancellation for small p, the others have p as a factor. */
    private double ifLeavingWith(double p, double y) {
        double s = events.shape();
        double rho = events.odds();
        double rate = (p < 0.5 ? -Math.log1p(-p) : -Math.log(y)) / k;
        double mean = 0;
        for (int i = 1; i < k; i++) {
            mean += Math.expm1(i * rate) / k;
        }
        double first = Math.log1p(mean) - j * rate - s * Math.log1p(rho * -Math.expm1(-rate));
        double sum = -Math.expm1(first) / p;
        double theta = Math.exp(-rate);
        for (int l = 1; l < k; l++) {
            sum += otherRoot(theta, 2 * Math.PI * l / k) / (k * y);
        }
        return sum;
    }

    /** The real part of u^(j+1) (1 + rho (1 - u))^-s / (u - 1) at u = theta e^(i angle). */
    private double otherRoot(double theta, double angle) {
        double re = theta * Math.cos(angle) - 1;
        double im = theta * Math.sin(angle);
        double baseRe = 1 - events.odds() * re;
        double baseIm = -events.odds() * im;
        double logSize = (j + 1) * Math.log(theta)
                - events.shape() * Math.log(Math.hypot(baseRe, baseIm))
                - Math.log(Math.hypot(re, im));
        double turn = (j + 1) * angle - events.shape() * Math.atan2(baseIm, baseRe) - Math.atan2(im, re);
        return Math.exp(logSize) * Math.cos(turn);
    }
}
