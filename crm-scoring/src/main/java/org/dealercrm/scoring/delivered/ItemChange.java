package org.dealercrm.scoring.delivered;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * How far one item of our offer is changed.
 *
 * @param lever by which lever, not null
 * @param from what the item is worth or costs now, 0 if we do not have it; not null
 * @param to what it would be worth or cost, not null
 * @param gain what the change adds to delivered value, not negative, not null
 */
public record ItemChange(Lever lever, BigMoney from, BigMoney to, BigMoney gain) {

    /** Checks that everything is there. */
    public ItemChange {
        Objects.requireNonNull(lever, "lever");
        from = MoneyRange.canonical(from);
        to = MoneyRange.canonical(to);
        gain = MoneyRange.canonical(gain);
    }

    /**
     * What the change costs us.
     *
     * @return the gain times the cost of a unit, exact; empty if that is unknown
     */
    public Optional<BigMoney> cost() {
        return lever.costPerUnit().map(gain::multipliedBy).map(MoneyRange::canonical);
    }

    /**
     * The offer after the change: the item's valuation moved with its whole range, or a new item.
     *
     * @param offer the offer from which the change was found, not null
     * @return the changed offer, never null
     */
    public Offer applyTo(Offer offer) {
        BigMoney by = to.minus(from);
        OfferItem changed = offer.item(lever.code())
                .map(item -> new OfferItem(
                        item.label(), item.component(), item.valuation().movedBy(by)))
                .orElseGet(() -> new OfferItem(
                        lever.label(),
                        lever.component(),
                        new Valuation(ValuationMethod.ASSUMED_CHANGE, MoneyRange.exactly(to), "")));
        return offer.with(changed);
    }
}
