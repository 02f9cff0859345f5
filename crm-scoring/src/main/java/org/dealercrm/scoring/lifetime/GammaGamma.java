package org.dealercrm.scoring.lifetime;

import org.apache.commons.numbers.gamma.LogBeta;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * How much customers spend on a visit: every customer has his own mean, and the fewer paid visits are on record the more the
 * expectation leans towards the mean of all. For example, with p 6.25, q 3.74, v 15.44 a customer of one visit at 22 is
 * expected to spend 24.7 on the next ones, one of seven visits at 28 is expected to spend 29.
 *
 * <p>Amounts of a customer are Gamma(p, nu), nu ~ Gamma(q, v) over customers. q is above 1, because the mean of all, pv /
 * (q - 1), does not exist otherwise. Only positive amounts are seen; free visits and refunds are no observations.
 *
 * <p>Reference: Fader, P. S.; Hardie, B. G. S. "The Gamma-Gamma Model of Monetary Value", 2013, brucehardie.com/notes/025.
 *
 * @param p shape of a customer's amounts, 1e-9 to 1e9
 * @param q shape of the scales over customers, above 1, at most 1e9
 * @param v scale, in units of money, 1e-30 to 1e30
 */
public record GammaGamma(double p, double q, double v) {

    /** Checks the parameters. */
    public GammaGamma {
        LegalRange.requireShape("p", p);
        if (!(q - 1 >= 1e-9 && q <= 1e9)) {
            throw new IllegalArgumentException(
                    "Parameter q lies above 1 and up to 1e9, because with less there is no mean spend; found " + q);
        }
        if (!(v >= 1e-30 && v <= 1e30)) {
            throw new IllegalArgumentException("Parameter v lies from 1e-30 to 1e30, found " + v);
        }
    }

    /**
     * The expected mean amount of a customer's paid visits: (q - 1) / (px + q - 1) of the mean of all and px / (px + q - 1) of
     * his own. Fader and Hardie 2013, equation 5.
     *
     * @param count paid visits on record, not negative
     * @param mean the mean amount of them, above 0; not looked at if count is 0
     * @return above 0, finite
     * @throws IllegalArgumentException if count or mean is out of range
     */
    public double expectedMeanSpend(int count, double mean) {
        double all = p / (q - 1) * v;
        if (count == 0) {
            return all;
        }
        requireObservation(count, mean);
        double own = p * count / (p * count + q - 1);
        return own * mean + (q - 1) / (p * count + q - 1) * all;
    }

    /**
     * The log-likelihood of one customer's mean amount: lnGamma(px+q) - lnGamma(px) - lnGamma(q) + q ln v + (px-1) ln m + px ln x
     * - (px+q) ln(v + xm). Fader and Hardie 2013, equation 1a.
     *
     * @param count paid visits on record x, at least 1
     * @param mean the mean amount of them m, above 0
     * @return finite
     * @throws IllegalArgumentException if count or mean is out of range
     */
    public double logLikelihood(int count, double mean) {
        requireObservation(count, mean);
        double t = p * count;
        return -LogBeta.value(t, q)
                + t * Math.log(count * (mean / v))
                - Math.log(mean)
                - (t + q) * Math.log1p(count * (mean / v));
    }

    /**
     * Fits the model by maximum likelihood to the positive amounts of repeat visits, by weight. Parameters are kept within p and q
     * - 1 from 1e-6 to 1e6 and v within 1e-12 to 1e12 mean amounts. Without any positive amount, or with a mean amount beyond 1e-12 or 1e12,
     * the status is {@link FitStatus#NO_INFORMATION} and the model p = 1, q = 2, v = 1.
     *
     * <p>Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are fitted too: what they paid since is on record.
     *
     * @param history the customers, not null
     * @return the fit, never null; the same to the last bit in every order of rows. Its customers are those with a paid repeat
     *     visit
     */
    public static Fit<GammaGamma> fit(VisitHistory history) {
        return GammaGammaFit.of(history);
    }

    private static void requireObservation(int count, double mean) {
        if (count < 0 || !(mean > 0 && mean <= 1e100)) {
            throw new IllegalArgumentException(
                    "Paid visits are not negative and their mean is above 0 and at most 1e100, found " + count + " and "
                            + mean);
        }
    }
}
