package org.dealercrm.scoring.value;

/**
 * What the visits of a known customer contribute, one by one. A visit is paid with the paid share; the amount Z of a paid one is
 * Gamma(p, nu), where nu, the customer's own, is Gamma(q', v') after what he has paid so far; the visit contributes
 * margin Z - cost.
 *
 * <p>Reference: Fader, P. S.; Hardie, B. G. S. "The Gamma-Gamma Model of Monetary Value", 2013: the posterior of nu has q' = q +
 * px and v' = v + x m.
 *
 * @param p shape of a customer's amounts
 * @param shape q', shape of the posterior of the customer's nu
 * @param rate v', its rate
 * @param paidShare the probability that a visit is paid, 0 to 1
 * @param margin the share of an amount that remains, finite
 * @param cost the cost of every visit, finite
 */
record VisitAmounts(double p, double shape, double rate, double paidShare, double margin, double cost) {

    /** Every visit contributes the same. */
    static VisitAmounts always(double contribution) {
        return new VisitAmounts(1, 2, 1, 0, 0, 0.0 - contribution);
    }
}
