package org.dealercrm.scoring.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What is expected of a customer in one calendar month ahead.
 *
 * @param after the day before the month's first, not null
 * @param until the month's last day, not null
 * @param expectedVisits the visits expected in it, dropout included, not negative
 * @param discountFactor what one unit of money in it is worth on the as-of day, above 0, at most 1
 * @param discountedContribution expected visits x contribution of a visit x discount factor, in the currency of the history;
 *     empty exactly if the value has none
 */
public record ValueMonth(
        LocalDate after,
        LocalDate until,
        double expectedVisits,
        double discountFactor,
        OptionalDouble discountedContribution) {

    /** Checks that nothing is null. */
    public ValueMonth {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(discountedContribution, "discountedContribution");
    }
}
