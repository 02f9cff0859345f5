package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A membership of a customer in the store's club.
 *
 * @param customerId the customer's key as in the log of visits, not blank
 * @param joined the first day, not null
 * @param left the first day on which he is no member; empty if he still is one
 */
public record ClubMembership(String customerId, LocalDate joined, Optional<LocalDate> left) {

    /** Checks the key and the order of the days. */
    public ClubMembership {
        if (customerId.isBlank()) {
            throw new IllegalArgumentException("A member has a key, found a blank one who joined on " + joined);
        }
        if (left.isPresent() && left.get().isBefore(joined)) {
            throw new IllegalArgumentException(
                    "A member leaves after he joined, found " + left.get() + " before " + joined);
        }
    }

    boolean isMemberOn(LocalDate day) {
        return !joined.isAfter(day) && (left.isEmpty() || left.get().isAfter(day));
    }

    /** Tells the days, not who. */
    @Override
    public String toString() {
        return "ClubMembership[" + joined + left.map(day -> " to " + day).orElse("") + "]";
    }
}
