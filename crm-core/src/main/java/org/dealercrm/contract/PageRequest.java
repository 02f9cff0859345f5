package org.dealercrm.contract;

import java.util.Objects;
import java.util.Optional;

/**
 * Asks for a page of a listing in the order of its keys.
 *
 * @param size the greatest number of items, 1 to 10,000
 * @param after the mark of the page before ({@link Page#next()}), empty for the first page
 */
public record PageRequest(int size, Optional<String> after) {

    /** The greatest size of a page. */
    public static final int MAX_SIZE = 10_000;

    public PageRequest {
        Objects.requireNonNull(after, "after");
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("The size of a page is 1 to " + MAX_SIZE + ", found " + size);
        }
    }

    /**
     * Asks for the first page.
     *
     * @param size the greatest number of items, 1 to 10,000
     * @return the request, never null
     */
    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }
}
