package org.dealercrm.scoring.association;

import java.util.Objects;

/**
 * Items that many baskets hold together.
 *
 * @param items the items, not null, at least one
 * @param count the baskets that hold all of them, at least 1
 * @param support the share of all baskets, above 0, at most 1
 */
public record FrequentItemSet(ItemSet items, int count, double support) {

    /** Checks the figures. */
    public FrequentItemSet {
        Objects.requireNonNull(items, "items");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A frequent set has at least one item, found " + items);
        }
        if (count < 1 || !(support > 0 && support <= 1)) {
            throw new IllegalArgumentException(
                    "A frequent set is in at least one basket, found " + count + " and a support of " + support);
        }
    }
}
