package org.dealercrm.scoring.lifetime;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * The distribution of a new customer's visits. With P(N &gt;= n) = I_z(n, r), z = h / (alpha + h), and n = x + delta tosses,
 *
 * <pre>P(X = x) = B(a, b+n)/B(a, b) P(kx &lt;= N &lt; kx + k) + [n &gt; 0] B(a+1, b+n-1)/B(a, b) P(N &gt;= kx)</pre>
 */
final class VisitCount {

    private VisitCount() {}

    static double probability(BetaGeometricModel m, double horizon, int visits) {
        double z = horizon / (m.alpha() + horizon);
        int n = m.dropoutAtStart() ? visits + 1 : visits;
        double reached = atLeast(z, m.r(), m.k() * visits);
        double next = atLeast(z, m.r(), m.k() * (visits + 1));
        double stayed = Math.exp(Logarithms.logRising(m.b(), n) - Logarithms.logRising(m.a() + m.b(), n));
        double left = n == 0 ? 0 : stayed * m.a() / (m.b() + n - 1);
        return Math.min(1, Math.max(0, stayed * (reached - next) + left * reached));
    }

    private static double atLeast(double z, double r, int n) {
        return n == 0 ? 1 : RegularizedBeta.value(z, n, r);
    }
}
