package org.dealercrm.scoring.value;

import org.dealercrm.scoring.lifetime.LifetimeModel;

/** The distribution of a known customer's visits within a horizon, by a model: what an interval of his value rests on. */
@FunctionalInterface
public interface VisitCountDistribution {

    /**
     * Probability of exactly so many visits.
     *
     * @param model the model of the customer, not null
     * @param horizon length of the horizon, not negative, in the model's unit
     * @param visits the number of visits, not negative
     * @param x repeat visits, not negative
     * @param tx time of the last visit
     * @param age time observed
     * @return 0 to 1; over all numbers of visits they add up to 1
     */
    double probability(LifetimeModel model, double horizon, int visits, double x, double tx, double age);
}
