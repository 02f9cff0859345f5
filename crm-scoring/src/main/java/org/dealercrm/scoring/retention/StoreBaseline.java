package org.dealercrm.scoring.retention;

import java.util.OptionalDouble;

/**
 * The baseline customer, from whom every customer's reasons are measured, a fleet's from a baseline fleet: weighted medians over the customers who are
 * neither known to have departed nor lost by the policy (over all, if there are no others). His score is the initial score of the scorecard.
 *
 * @param silenceDays median days since the last visit, not negative
 * @param rhythmDays median of the mean gaps in days, of customers who came again; empty if none did
 * @param tenureDays median days from the beginning of the observation to the last visit, not negative
 * @param pReturn his probability to return within the horizon, 0 to 1
 */
public record StoreBaseline(double silenceDays, OptionalDouble rhythmDays, double tenureDays, double pReturn) {}
