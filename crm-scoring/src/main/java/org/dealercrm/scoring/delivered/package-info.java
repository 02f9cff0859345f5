/**
 * What an offer is worth to a customer after all that it costs him: customer delivered value (客户让渡价值), as Kotler defined it.
 *
 * <p>{@link org.dealercrm.scoring.delivered.DeliveredValue} takes total customer cost from total customer value, itemised in
 * money, every intangible item with the valuation behind it. {@link org.dealercrm.scoring.delivered.OfferComparison} sets two
 * offers side by side and says what each difference contributes; {@link org.dealercrm.scoring.delivered.TurningPlan} says what
 * must change for the customer to choose us. {@link org.dealercrm.scoring.delivered.EconomicValue} is the price at which he
 * would be as well off as with what he has.
 *
 * <p>Who has points only, and no money, takes a {@link org.dealercrm.scoring.delivered.PointsIndex} with
 * {@link org.dealercrm.scoring.delivered.Weights}: stated, by pairwise judgements
 * ({@link org.dealercrm.scoring.delivered.PairwiseJudgements}, the analytic hierarchy process) or, only if asked for, by
 * {@link org.dealercrm.scoring.delivered.EntropyWeights}. Points and money are of different types and cannot be added.
 *
 * <p>Money is Joda-Money and is added exactly, as decimals; a figure is the double nearest to the exact sum. Items are kept in
 * the order of their component and code, so that the order in which they were given changes nothing.
 */
@NullMarked
package org.dealercrm.scoring.delivered;

import org.jspecify.annotations.NullMarked;
