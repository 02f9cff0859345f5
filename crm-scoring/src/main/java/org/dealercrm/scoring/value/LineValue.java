package org.dealercrm.scoring.value;

/**
 * What was earned on one profit line, by one customer or by all.
 *
 * @param amount what was paid, refunds taken off, in the currency of the analysis
 * @param cost what it cost the store
 * @param contribution amount less cost
 * @param count how many sales, orders or lines it were, not negative
 */
public record LineValue(double amount, double cost, double contribution, long count) {}
