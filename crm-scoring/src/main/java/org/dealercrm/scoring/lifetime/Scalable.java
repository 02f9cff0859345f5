package org.dealercrm.scoring.lifetime;

/** A model of which a customer with covariates has his own version: he comes and leaves by so much more readily. */
interface Scalable {

    /**
     * The model of a customer.
     *
     * @param visits factor of his rate of visits, above 0
     * @param leaving factor of his readiness to leave, above 0
     */
    LifetimeModel scaled(double visits, double leaving);
}
