package org.dealercrm.scoring.drivers;

import java.util.List;

/**
 * What to mend first: all that is known of each item side by side, in an order that the store states.
 *
 * <p>The order is lexicographic: by the first question, items alike in it by the second, and so on, at last by their codes. There
 * is no composite score, for no source tells how much of a complaint is worth a point of importance.
 *
 * @param order the questions, the decisive first, not empty
 * @param items in that order, not null
 */
public record MendFirst(List<MendCriterion> order, List<MendCandidate> items) {

    /** Copies the lists. */
    public MendFirst {
        order = List.copyOf(order);
        items = List.copyOf(items);
        if (order.isEmpty()) {
            throw new IllegalArgumentException("An order of items asks a question, found none");
        }
    }

    /**
     * Starts a list.
     *
     * @return nothing known yet, never null
     */
    public static MendFirstBuilder builder() {
        return new MendFirstBuilder();
    }
}
