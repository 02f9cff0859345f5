package org.dealercrm.contract;

import java.util.List;
import java.util.Objects;

/**
 * An aggregate made from a host's rows. Rows may carry what history left behind, such as a legacy VIN; they are taken as
 * they are, and what they violate is reported instead of refused.
 *
 * @param <A> the aggregate
 * @param aggregate the aggregate, not null
 * @param violations a sentence for each rule that the rows break, without personal data; empty if there is none; copied
 */
public record Restored<A>(A aggregate, List<String> violations) {

    public Restored {
        Objects.requireNonNull(aggregate, "aggregate");
        violations = List.copyOf(violations);
    }
}
