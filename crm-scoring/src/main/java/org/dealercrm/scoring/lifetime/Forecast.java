package org.dealercrm.scoring.lifetime;

/**
 * What a model says of one customer over one horizon.
 *
 * @param pAlive probability that he still is a customer, 0 to 1
 * @param expectedVisits expected visits within the horizon, the possibility of leaving included, not negative
 * @param expectedVisitsWhileStaying expected visits within the horizon if he is there now and does not leave in it, not negative
 * @param pReturn probability of at least one visit within the horizon, 0 to 1
 */
public record Forecast(double pAlive, double expectedVisits, double expectedVisitsWhileStaying, double pReturn) {}
