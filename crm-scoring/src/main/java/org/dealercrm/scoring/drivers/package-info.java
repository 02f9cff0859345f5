/**
 * What to mend first: which factors of the service move satisfaction, how well the store does on them, and what customers
 * complain about and hope for.
 *
 * <p>Every method answers another question, and none is a sum of the others: {@link org.dealercrm.scoring.drivers.KanoAnalysis}
 * what kind of requirement an item is, {@link org.dealercrm.scoring.drivers.ImportancePerformance} where it stands,
 * {@link org.dealercrm.scoring.drivers.KeyDrivers} how much of overall satisfaction goes with it,
 * {@link org.dealercrm.scoring.drivers.PenaltyReward} whether it annoys when poor or delights when good,
 * {@link org.dealercrm.scoring.drivers.TopicPareto} what is named most often,
 * {@link org.dealercrm.scoring.drivers.Reliability} whether items measure one thing.
 * {@link org.dealercrm.scoring.drivers.MendFirst} lays them side by side in an order that the store states; there is no composite
 * score.
 */
@NullMarked
package org.dealercrm.scoring.drivers;

import org.jspecify.annotations.NullMarked;
