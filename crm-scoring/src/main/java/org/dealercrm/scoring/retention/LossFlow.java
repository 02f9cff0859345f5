package org.dealercrm.scoring.retention;

import java.util.Objects;
import java.util.Optional;

/**
 * The customers who were in one state on a day and in another, or the same, on a later one.
 *
 * @param from the state on the earlier day; empty for those not on record by then
 * @param to the state on the later day, not null
 * @param customers how many, each by his weight, above 0
 */
public record LossFlow(Optional<LossState> from, LossState to, double customers) {

    /** Checks the parts. */
    public LossFlow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!(customers > 0)) {
            throw new IllegalArgumentException("A flow is of customers above 0, found " + customers);
        }
    }
}
