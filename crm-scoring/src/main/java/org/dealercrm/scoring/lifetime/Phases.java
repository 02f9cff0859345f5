package org.dealercrm.scoring.lifetime;

/**
 * How far a customer who is still there has come towards his next visit. An Erlang-k gap is made of k steps, and j = 0 .. k - 1
 * of them have been taken since the last visit, with weights
 *
 * <pre>c_j = Gamma(s + j) / (Gamma(s) j!) u^j, u = (T - t_x) / (alpha + T), s = r + kx; S = c_0 + ... + c_(k-1)</pre>
 */
final class Phases {

    private static final double LARGE = 1e150;

    private final double[] weights;
    private final double logSum;

    private Phases(double[] weights, double logSum) {
        this.weights = weights;
        this.logSum = logSum;
    }

    static Phases of(int k, double shape, double u) {
        double[] c = new double[k];
        c[0] = 1;
        double logScale = 0;
        double sum = 1;
        for (int j = 1; j < k; j++) {
            c[j] = c[j - 1] * (shape + j - 1) / j * u;
            sum += c[j];
            if (sum > LARGE) {
                for (int i = 0; i <= j; i++) {
                    c[i] /= LARGE;
                }
                sum /= LARGE;
                logScale += Math.log(LARGE);
            }
        }
        for (int j = 0; j < k; j++) {
            c[j] /= sum;
        }
        return new Phases(c, logScale + Math.log(sum));
    }

    /** The probability to be in phase j, given that the customer is there. */
    double weight(int j) {
        return weights[j];
    }

    /** ln S. */
    double logSum() {
        return logSum;
    }
}
