package org.dealercrm.scoring.lifetime;

import org.apache.commons.numbers.gamma.LogGamma;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * The log-likelihood of one customer, delta = 1 for MBG, else 0:
 *
 * <pre>(k-1) litt - x lnGamma(k) + lnB(a, b+x+delta) - lnB(a, b) + lnGamma(r+kx) - lnGamma(r) + r ln alpha - (r+kx) ln(alpha+T)
 * + ln{ S + [delta = 1 or x &gt; 0] a/(b+x+delta-1) ((alpha+T)/(alpha+t_x))^(r+kx) }</pre>
 *
 * <p>Platzer and Reutterer 2016, equation 4. {@link BetaGeometricLikelihood} is the same for many customers at once.
 */
final class CustomerLikelihood {

    private CustomerLikelihood() {}

    static double of(BetaGeometricModel m, int x, double tx, double age, double sumLogGaps) {
        long stayed = m.dropoutAtStart() ? x + 1L : x;
        double shape = m.r() + (double) m.k() * x;
        double gaps = m.k() == 1 ? 0 : (m.k() - 1) * sumLogGaps - x * LogGamma.value(m.k());
        double staying = Logarithms.logRising(m.b(), stayed) - Logarithms.logRising(m.a() + m.b(), stayed);
        double rate = Logarithms.logRising(m.r(), (long) m.k() * x) - (double) m.k() * x * Math.log(m.alpha());
        double there =
                Phases.of(m.k(), shape, (age - tx) / (m.alpha() + age)).logSum() - shape * Math.log1p(age / m.alpha());
        double gone = stayed == 0
                ? Double.NEGATIVE_INFINITY
                : Math.log(m.a() / (m.b() + stayed - 1)) - shape * Math.log1p(tx / m.alpha());
        return gaps + staying + rate + Logarithms.logOfSum(gone, there);
    }
}
