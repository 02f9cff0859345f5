/**
 * What customers are worth to the store, and who carries a product.
 *
 * <p>{@link org.dealercrm.scoring.value.CustomerValueAnalysis} (客户价值分析) looks back: what each customer has contributed over
 * the profit lines of a 4S store, less what it cost to serve him. {@link org.dealercrm.scoring.value.LifetimeValuation} looks
 * ahead: what he is expected to contribute, discounted on the calendar, with an interval.
 * {@link org.dealercrm.scoring.value.ProductValueAnalysis} (产品客户价值分析) turns the question round: who carries a product's volume,
 * how much hangs on a few, and whom the product is for.
 *
 * <p>Money comes in as Joda-Money and is added as such; statistics go out as unrounded doubles in the one currency of the
 * analysis.
 */
@NullMarked
package org.dealercrm.scoring.value;

import org.jspecify.annotations.NullMarked;
