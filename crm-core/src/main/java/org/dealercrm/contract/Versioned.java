package org.dealercrm.contract;

import java.util.Objects;

/**
 * An aggregate as a port found it, with the version to name when it is saved again.
 *
 * @param <A> the aggregate
 * @param aggregate the aggregate, not null
 * @param version 1 after the first save, one more after each further save
 */
public record Versioned<A>(A aggregate, long version) {

    public Versioned {
        Objects.requireNonNull(aggregate, "aggregate");
        if (version < 1) {
            throw new IllegalArgumentException("A stored version is at least 1, found " + version);
        }
    }
}
