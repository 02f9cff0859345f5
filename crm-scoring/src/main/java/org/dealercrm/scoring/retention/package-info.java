/**
 * Five-class retention: what each customer is worth to the store, whether he will come again, why, and what to do now.
 *
 * <p>Two questions are kept apart. <em>Value</em> is what a customer is expected to contribute within the horizon while he
 * stays; <em>stability</em> is the probability that he comes at least once within it. The two make four classes (高价值稳定,
 * 高价值易流失, 低价值稳定, 低价值易流失); the fifth, 没有价值, follows from explicit rules. Cut points are the store's policy and are
 * recorded with every result, as is the model. Each customer's class comes with its reasons, the smallest change that would
 * move it, and the strategy of the customer relationship centre (DCRC).
 *
 * <p>Beside the classes runs the trade's own clock, which needs no model: {@link org.dealercrm.scoring.retention.LossStates} tell
 * who is under management, to be warned of, lost or back, by the lengths of silence of a source; {@link
 * org.dealercrm.scoring.retention.Overdue} measures a silence by the customer's own rhythm.
 *
 * <p>Start at {@link org.dealercrm.scoring.retention.RetentionScoring}. {@link
 * org.dealercrm.scoring.retention.Migration} compares two results, {@link
 * org.dealercrm.scoring.retention.ClusteredClasses} draws the borders of the classes by clustering.
 */
@NullMarked
package org.dealercrm.scoring.retention;

import org.jspecify.annotations.NullMarked;
