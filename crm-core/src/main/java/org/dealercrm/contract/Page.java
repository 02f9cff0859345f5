package org.dealercrm.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a listing.
 *
 * @param <T> what is listed
 * @param items the items, in the order of their keys; copied
 * @param next the mark to ask for the following page with, empty on the last page; opaque to the caller
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }
}
