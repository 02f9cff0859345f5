package org.dealercrm.vehicle;

import java.util.Comparator;
import java.util.Objects;
import org.dealercrm.dealership.StoreId;

/**
 * The id of a vehicle in a store's files. It is the host's own key and neither the VIN nor the plate.
 *
 * @param store the store, not null
 * @param value the host's id, 1 to 64 characters, no blank at either end
 */
public record VehicleId(StoreId store, String value) implements Comparable<VehicleId> {

    private static final Comparator<VehicleId> ORDER =
            Comparator.comparing(VehicleId::store).thenComparing(VehicleId::value);

    /** Checks the form. */
    public VehicleId {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "A vehicle id has 1 to 64 characters and no blank at either end, found '" + value + "'");
        }
    }

    /** By store, then by value. */
    @Override
    public int compareTo(VehicleId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return store + "/" + value;
    }
}
