package org.dealercrm.customer;

import java.util.Objects;

/**
 * That a customer belongs to a household, and as what.
 *
 * @param household the household, not null
 * @param role what he is in it, not null
 */
public record HouseholdMembership(HouseholdId household, HouseholdRole role) {

    /** Checks the parts. */
    public HouseholdMembership {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(role, "role");
    }
}
