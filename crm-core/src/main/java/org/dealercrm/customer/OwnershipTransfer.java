package org.dealercrm.customer;

import java.util.Objects;
import org.dealercrm.event.Decision;

/**
 * A vehicle that passed from one owner to the next: two customers changed, each with his own events. A host saves both in one
 * transaction; if it has none, the one who gives first, so that the vehicle never has two owners.
 *
 * @param giver who owned it, with the events of the end, not null
 * @param taker who owns it now, with the events of the beginning, not null
 */
public record OwnershipTransfer(Decision.Accepted<Customer> giver, Decision.Accepted<Customer> taker) {

    /** Checks the parts. */
    public OwnershipTransfer {
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(taker, "taker");
    }
}
