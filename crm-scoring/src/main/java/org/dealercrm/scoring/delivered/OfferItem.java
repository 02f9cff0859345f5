package org.dealercrm.scoring.delivered;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;

/**
 * One thing that an offer gives to the customer or takes from him: a tyre warranty, the price of the service, an hour's wait.
 *
 * @param label what it is; its code is the same in every offer that has it, by it offers are compared; not null
 * @param component to which of the eight parts it belongs, not null
 * @param valuation what it is worth, or what it costs: a cost of 80 is 80, not -80; not null
 */
public record OfferItem(Label label, OfferComponent component, Valuation valuation) {

    /** Checks that everything is said. */
    public OfferItem {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(valuation, "valuation");
    }

    /** The code by which it is known. */
    String code() {
        return label.code();
    }

    /** What it adds to delivered value: a value as it is, a cost with the other sign. */
    MoneyRange gain() {
        return component.isValue() ? valuation.range() : valuation.range().negated();
    }
}
