package org.dealercrm.scoring.delivered;

import java.util.Objects;

/**
 * The exact totals of an offer, all of one currency.
 *
 * @param value total customer value, not null
 * @param cost total customer cost, not null
 * @param delivered value minus cost, with the widest ends that follow from theirs; not null
 */
public record MoneyTotals(MoneyRange value, MoneyRange cost, MoneyRange delivered) {

    /** Checks that everything is there. */
    public MoneyTotals {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(delivered, "delivered");
    }
}
