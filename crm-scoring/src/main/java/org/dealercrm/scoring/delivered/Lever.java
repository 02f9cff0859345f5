package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * An item of our offer that we could change, or one that we could add.
 *
 * @param label the item; a code that the offer does not have yet starts at 0; not null
 * @param component to which part it belongs, not null
 * @param limit how far it can go: the most that a value can become, the least that a cost can fall to (a price its own cost, a wait
 *     0); empty if there is no limit
 * @param costPerUnit what it costs us to deliver one unit of money more through it, not negative: 1 for a price; empty if unknown
 */
public record Lever(Label label, OfferComponent component, Optional<BigMoney> limit, Optional<BigDecimal> costPerUnit) {

    /** Checks the cost. */
    public Lever {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(component, "component");
        limit = limit.map(MoneyRange::canonical);
        if (costPerUnit.isPresent() && costPerUnit.get().signum() < 0) {
            throw new IllegalArgumentException(
                    "The cost of a unit is not negative, found " + costPerUnit.get() + " of " + label.code());
        }
    }

    /**
     * A lever without limit, of unknown cost.
     *
     * @param label the item, not null
     * @param component to which part it belongs, not null
     * @return the lever, never null
     */
    public static Lever on(Label label, OfferComponent component) {
        return new Lever(label, component, Optional.empty(), Optional.empty());
    }

    /**
     * A lever on an item of an offer, without limit, of unknown cost.
     *
     * @param item the item, not null
     * @return the lever, never null
     */
    public static Lever on(OfferItem item) {
        return on(item.label(), item.component());
    }

    /**
     * The same with a limit.
     *
     * @param furthest the most that a value can become, the least that a cost can fall to; not null
     * @return the lever, never null
     */
    public Lever upTo(BigMoneyProvider furthest) {
        return new Lever(label, component, Optional.of(furthest.toBigMoney()), costPerUnit);
    }

    /**
     * The same with its cost.
     *
     * @param perUnit what one unit of money more for the customer costs us, not negative, not null
     * @return the lever, never null
     */
    public Lever costing(BigDecimal perUnit) {
        return new Lever(label, component, limit, Optional.of(perUnit));
    }

    String code() {
        return label.code();
    }
}
