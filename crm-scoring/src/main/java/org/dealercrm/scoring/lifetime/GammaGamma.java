package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.VisitHistory;

/**
 * Gamma-Gamma.
 *
 * @param p shape of amounts
 * @param q shape of the customers' scales
 * @param v scale
 */
public record GammaGamma(double p, double q, double v) {

    /**
     * The expected mean amount of a customer's paid visits.
     *
     * @param count paid visits on record, not negative
     * @param mean the mean amount of them, above 0; not looked at if count is 0
     * @return above 0, finite
     */
    public double expectedMeanSpend(int count, double mean) {
        throw new UnsupportedOperationException();
    }

    /**
     * Fits the model to the positive amounts of repeat visits.
     *
     * @param history the customers, not null
     * @return the fit, never null
     */
    public static Fit<GammaGamma> fit(VisitHistory history) {
        throw new UnsupportedOperationException();
    }
}
