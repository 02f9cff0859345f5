package org.dealercrm.scoring.value;

import org.dealercrm.scoring.lifetime.LifetimeModel;

/** The distribution of a known customer's visits within a horizon, by a model: what an interval of his value rests on. */
@FunctionalInterface
interface VisitCountDistribution {

    /** Probability of exactly so many visits. */
    double probability(LifetimeModel model, double horizon, int visits, double x, double tx, double age);
}
