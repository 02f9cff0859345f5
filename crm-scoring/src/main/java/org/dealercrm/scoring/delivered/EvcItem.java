package org.dealercrm.scoring.delivered;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;

/**
 * One item of economic value to the customer.
 *
 * @param label what it is, not null
 * @param part to which part it belongs, not null
 * @param valuation what it is worth; negative where the product costs more to start or to keep; not null
 */
public record EvcItem(Label label, EvcPart part, Valuation valuation) {

    /** Checks that everything is said. */
    public EvcItem {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(valuation, "valuation");
    }
}
