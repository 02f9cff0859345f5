package org.dealercrm.scoring.numeric;

/**
 * Gauss-Legendre rules on [0, 1], and how many points are needed for an integrand that changes no faster than so much.
 *
 * <p>The integrands are f(v) = e^(-pv) (1 + q (e^v - 1))^-m with q from 0 to 1 ({@link RaceIntegral}). Off the real line, up to |Im v| = pi/2,
 * |f(v)| &lt;= f(Re v) exp(2 ln 2 d (1 - cos Im v)), d the greatest slope of ln f in size on a piece. On the ellipse with the foci of
 * a piece of length l and the sum of semi-axes l/2 e^eta this bounds |f|; so it bounds f's Chebyshev coefficients, of which n
 * points integrate the first 2n exactly, and their error relative to the integral is at most
 *
 * <pre>32/15 dl / (1 - e^-dl) / (1 - e^(-2 eta)) exp(dl/2 (cosh eta - 1) + 2 ln 2 d (1 - cos(l/2 sinh eta)) - 2 n eta)</pre>
 *
 * <p>for every eta with l/2 sinh eta &lt;= pi/2. Reference: Trefethen, L. N. "Is Gauss quadrature better than Clenshaw-Curtis?", SIAM
 * Review 50, 2008.
 */
final class GaussLegendre {

    /** The greatest drop dl of a piece. */
    static final double MOST_DROP = 60;

    /** The greatest length of a piece. */
    static final double MOST_LENGTH = 2;

    /** More points than any piece needs. */
    static final int MOST_POINTS = 64;

    private static final double LOG_TOLERANCE = Math.log(1e-16);
    private static final double[] LENGTHS = {1e-3, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 3.0 / 4, 1, 1.5, MOST_LENGTH};
    private static final int DROPS_PER_UNIT = 4;
    private static final GaussLegendre[][] NEEDED = needed();

    final int points;
    final double[] node;
    final double[] weight;

    private GaussLegendre(int points) {
        this.points = points;
        this.node = new double[points];
        this.weight = new double[points];
        for (int i = 0; i < (points + 1) / 2; i++) {
            root(i);
        }
    }

    /** A rule that is exact for polynomials of degree 2n - 1. */
    static GaussLegendre of(int points) {
        return new GaussLegendre(points);
    }

    /** The rule for a piece of this length over which the logarithm of the integrand changes by at most so much. */
    static GaussLegendre forPiece(double drop, double length) {
        int i = 0;
        while (length > LENGTHS[i] && i < LENGTHS.length - 1) {
            i++;
        }
        return NEEDED[i][(int) Math.min(drop * DROPS_PER_UNIT, NEEDED[i].length - 1)];
    }

    /** The i-th root from above of Legendre's polynomial by Newton's method, and its mirror image. */
    private void root(int i) {
        double x = Math.cos(Math.PI * (i + 0.75) / (points + 0.5));
        double slope = 1;
        for (int step = 0; step < 8; step++) {
            double before = 1;
            double p = x;
            for (int k = 2; k <= points; k++) {
                double next = ((2 * k - 1) * x * p - (k - 1) * before) / k;
                before = p;
                p = next;
            }
            slope = points * (before - x * p) / ((1 - x) * (1 + x));
            x -= p / slope;
        }
        int mirror = points - 1 - i;
        node[mirror] = (1 + x) / 2;
        node[i] = (1 - x) / 2;
        weight[i] = weight[mirror] = 1 / ((1 - x) * (1 + x) * slope * slope);
    }

    private static GaussLegendre[][] needed() {
        GaussLegendre[] rules = new GaussLegendre[MOST_POINTS + 1];
        int drops = (int) (MOST_DROP * DROPS_PER_UNIT);
        GaussLegendre[][] needed = new GaussLegendre[LENGTHS.length][drops + 1];
        for (int i = 0; i < LENGTHS.length; i++) {
            int n = 2;
            for (int j = 0; j <= drops; j++) {
                while (logError(n, (j + 1.0) / DROPS_PER_UNIT, LENGTHS[i]) > LOG_TOLERANCE) {
                    n++;
                }
                if (rules[n] == null) {
                    rules[n] = new GaussLegendre(n);
                }
                needed[i][j] = rules[n];
            }
        }
        return needed;
    }

    /** The logarithm of the bound, for the best of some eta. */
    private static double logError(int n, double drop, double length) {
        double best = Double.POSITIVE_INFINITY;
        double widest = Math.log(Math.PI / length + Math.hypot(Math.PI / length, 1));
        for (double eta = 0.25; eta < 4; eta += 0.125) {
            double e = Math.min(eta, widest);
            double off = Math.sinh(e) * length / 2;
            double growth = drop / 2 * (Math.cosh(e) - 1) + 2 * Math.log(2) * drop / length * (1 - Math.cos(off));
            double scale = 32.0 / 15 * drop / -Math.expm1(-drop) / -Math.expm1(-2 * e);
            best = Math.min(best, Math.log(scale) + growth - 2 * n * e);
        }
        return best;
    }
}
