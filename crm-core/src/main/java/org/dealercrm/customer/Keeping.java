package org.dealercrm.customer;

import java.util.Objects;

/**
 * That a customer owned, used or paid for a vehicle during a period, seen from the vehicle.
 *
 * @param customer who, not null
 * @param ownership when and as what, not null
 */
public record Keeping(CustomerId customer, Ownership ownership) {

    /** Checks the parts. */
    public Keeping {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(ownership, "ownership");
    }
}
