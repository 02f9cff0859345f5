package org.dealercrm.consent;

import java.time.Instant;
import java.util.Objects;
import org.dealercrm.customer.CustomerId;

/**
 * A contact that a store wants to make.
 *
 * @param customer with whom, not null
 * @param purpose what for, not null
 * @param channel how, not null
 * @param at when, not null
 */
public record Contact(CustomerId customer, Purpose purpose, Channel channel, Instant at) {

    /** Checks that nothing is missing. */
    public Contact {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
    }

    /** Tells what for and how, not with whom. */
    @Override
    public String toString() {
        return "Contact[" + purpose + ", " + channel + ", " + at + "]";
    }
}
