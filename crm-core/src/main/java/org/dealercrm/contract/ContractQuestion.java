package org.dealercrm.contract;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A question of a port beside find and page, with what to save before and what to expect of it.
 *
 * @param <P> the port
 * @param <A> the aggregate
 * @param name the name of the question, for the sentences, for example {@code byPhone}
 * @param asked how to ask it, not null
 * @param saved the aggregates to save first, in this order; one whose id came before is saved as its next version; copied
 * @param expected the aggregates to be answered, in the order of their ids; copied
 */
public record ContractQuestion<P, A>(
        String name, BiFunction<P, PageRequest, Page<Versioned<A>>> asked, List<A> saved, List<A> expected) {

    /** Checks that nothing is missing, and copies the lists. */
    public ContractQuestion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(asked, "asked");
        saved = List.copyOf(saved);
        expected = List.copyOf(expected);
    }
}
