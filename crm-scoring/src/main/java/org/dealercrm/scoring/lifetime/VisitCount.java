package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.GammaPoisson;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * The distribution of the visits of a customer who is there, when every k-th event of a {@link GammaPoisson} process is a visit,
 * j events have happened since the last one, and after each visit he leaves with a probability that is Beta(a, b):
 *
 * <pre>P(X = n) = B(a, b+n)/B(a, b) P(kn - j &lt;= N &lt; k(n+1) - j) + [n &gt; 0] B(a+1, b+n-1)/B(a, b) P(N &gt;= kn - j)</pre>
 */
final class VisitCount {

    private final GammaPoisson events;
    private final int k;
    private final int j;
    private final double a;
    private final double b;

    VisitCount(GammaPoisson events, int k, int j, double a, double b) {
        this.events = events;
        this.k = k;
        this.j = j;
        this.a = a;
        this.b = b;
    }

    double probability(int visits) {
        double stayed = Math.exp(Logarithms.logRising(b, visits) - Logarithms.logRising(a + b, visits));
        double left = visits == 0 ? 0 : stayed * a / (b + visits - 1);
        int reached = k * visits - j;
        return stayed * events.between(Math.max(0, reached), reached + k) + left * events.atLeast(reached);
    }
}
