package org.dealercrm.scoring.delivered;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;

/**
 * What one item contributes to the difference of two offers.
 *
 * @param label the item, not null
 * @param component to which part it belongs, not null
 * @param own what it is worth or costs with us; empty if we do not have it, which counts as 0
 * @param other the same with them
 * @param contribution what it adds to our delivered value over theirs: own - other for a value, other - own for a cost; not null
 */
public record ItemDifference(
        Label label,
        OfferComponent component,
        Optional<Valuation> own,
        Optional<Valuation> other,
        MoneyRange contribution) {

    /** Checks that everything is there. */
    public ItemDifference {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(contribution, "contribution");
    }

    /** The difference of two items of the same code, of which one may be missing. */
    static ItemDifference of(Optional<OfferItem> own, Optional<OfferItem> other, boolean alike) {
        OfferItem named = own.or(() -> other).orElseThrow();
        return new ItemDifference(
                named.label(),
                named.component(),
                own.map(OfferItem::valuation),
                other.map(OfferItem::valuation),
                contribution(own, other, alike));
    }

    private static MoneyRange contribution(Optional<OfferItem> own, Optional<OfferItem> other, boolean alike) {
        if (own.isEmpty()) {
            return other.orElseThrow().gain().negated();
        }
        if (other.isEmpty()) {
            return own.get().gain();
        }
        OfferItem ours = own.get();
        OfferItem theirs = other.get();
        if (!alike) {
            return ours.gain().minus(theirs.gain());
        }
        MoneyRange difference =
                ours.valuation().range().minusAlike(theirs.valuation().range());
        return ours.component().isValue() ? difference : difference.negated();
    }
}
