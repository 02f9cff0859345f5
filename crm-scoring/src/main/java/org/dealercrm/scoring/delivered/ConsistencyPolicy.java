package org.dealercrm.scoring.delivered;

import java.util.Objects;

/**
 * When pairwise judgements are consistent enough.
 *
 * @param randomIndex the table by which the consistency index is divided, not null
 * @param limit the greatest consistency ratio that is accepted, itself included, above 0, finite
 */
public record ConsistencyPolicy(RandomIndex randomIndex, double limit) {

    /** Checks the limit. */
    public ConsistencyPolicy {
        Objects.requireNonNull(randomIndex, "randomIndex");
        if (!(limit > 0 && limit <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A limit is above 0, found " + limit);
        }
    }

    /**
     * Saaty's table and his limit of .10.
     *
     * @return never null
     */
    public static ConsistencyPolicy saaty() {
        return new ConsistencyPolicy(RandomIndex.SAATY, .10);
    }

    /**
     * The same by another table.
     *
     * @param other the table, not null
     * @return never null
     */
    public ConsistencyPolicy with(RandomIndex other) {
        return new ConsistencyPolicy(other, limit);
    }
}
