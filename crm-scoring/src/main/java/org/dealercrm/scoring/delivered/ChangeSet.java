package org.dealercrm.scoring.delivered;

import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * Changes that together turn the comparison, with nothing to spare.
 *
 * @param changes at least one, each of a different item, not null
 * @param gain what they add to delivered value together, not null
 * @param cost what they cost us together; empty if it is not known of each
 */
public record ChangeSet(List<ItemChange> changes, BigMoney gain, Optional<BigMoney> cost) {

    /** Copies the list. */
    public ChangeSet {
        changes = List.copyOf(changes);
        gain = MoneyRange.canonical(gain);
        cost = cost.map(MoneyRange::canonical);
    }

    static ChangeSet of(List<ItemChange> changes) {
        BigMoney gain =
                changes.stream().map(ItemChange::gain).reduce(BigMoney::plus).orElseThrow();
        boolean known = changes.stream().allMatch(change -> change.cost().isPresent());
        Optional<BigMoney> cost = known
                ? changes.stream().map(change -> change.cost().orElseThrow()).reduce(BigMoney::plus)
                : Optional.empty();
        return new ChangeSet(changes, gain, cost);
    }

    /**
     * The offer after all changes.
     *
     * @param offer the offer from which they were found, not null
     * @return the changed offer, never null
     */
    public Offer applyTo(Offer offer) {
        Offer changed = offer;
        for (ItemChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
