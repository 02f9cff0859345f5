package org.dealercrm.dealership;

import java.util.Objects;

/**
 * The id of a dealership in its host's system. Every key of the model holds it, so that stores of one group never mix.
 *
 * @param value the host's id, 1 to 64 characters, no blank at either end
 */
public record StoreId(String value) implements Comparable<StoreId> {

    public StoreId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "A store id has 1 to 64 characters and no blank at either end, found '" + value + "'");
        }
    }

    /**
     * Makes a store id.
     *
     * @param value the host's id, 1 to 64 characters, not null
     * @return the id, never null
     */
    public static StoreId of(String value) {
        return new StoreId(value);
    }

    @Override
    public int compareTo(StoreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
