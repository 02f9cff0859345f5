package org.dealercrm.customer;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of a household in a store's files.
 *
 * @param store the store, not null
 * @param value the host's id, 1 to 64 characters, no blank at either end
 */
public record HouseholdId(StoreId store, String value) implements Comparable<HouseholdId> {

    private static final Comparator<HouseholdId> ORDER =
            Comparator.comparing(HouseholdId::store).thenComparing(HouseholdId::value);

    /** Checks the form. */
    public HouseholdId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "A household id has 1 to 64 characters and no blank at either end, found '" + value + "'");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(HouseholdId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
