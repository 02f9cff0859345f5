package org.dealercrm.scoring.evaluation;

/**
 * A tenth of the customers by score, and how much more often they returned than customers at large (Piatetsky-Shapiro, G.; Masand, B.
 * "Estimating campaign benefits and modeling lift", Knowledge Discovery and Data Mining, 1999).
 *
 * @param decile 1 (the highest scores) to 10
 * @param weight the customers in it; a tenth of all, so it need not be whole
 * @param observedShare the share who returned, 0 to 1
 * @param lift the share divided by that of all customers; 1 is no better than chance
 * @param cumulativeGain of all who returned, the share that lies in this tenth and those above it; 0 to 1
 */
public record LiftDecile(int decile, double weight, double observedShare, double lift, double cumulativeGain) {}
