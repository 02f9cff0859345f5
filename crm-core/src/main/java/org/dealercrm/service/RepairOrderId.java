package org.dealercrm.service;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of a repair order in a store's files, for example the order number on the invoice.
 *
 * @param store the store, not null
 * @param value the host's id, 1 to 64 characters, no blank at either end
 */
public record RepairOrderId(StoreId store, String value) implements Comparable<RepairOrderId> {

    private static final Comparator<RepairOrderId> ORDER =
            Comparator.comparing(RepairOrderId::store).thenComparing(RepairOrderId::value);

    /** Checks the form. */
    public RepairOrderId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "A repair order id has 1 to 64 characters and no blank at either end, found '" + value + "'");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(RepairOrderId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
