package org.dealercrm.customer;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of a customer in a store's files. It is the host's own key and no telephone or identity card number.
 *
 * @param store the store, not null
 * @param value the host's id, 1 to {@value #MAX_LENGTH} characters, no blank at either end
 */
public record CustomerId(StoreId store, String value) implements Comparable<CustomerId> {

    /** The most characters of an id. */
    public static final int MAX_LENGTH = 64;

    private static final Comparator<CustomerId> ORDER =
            Comparator.comparing(CustomerId::store).thenComparing(CustomerId::value);

    /** Checks the form. */
    public CustomerId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.strip().equals(value)) {
            throw new IllegalArgumentException("A customer id has 1 to " + MAX_LENGTH
                    + " characters and no blank at either end, found '" + value + "'");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(CustomerId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
