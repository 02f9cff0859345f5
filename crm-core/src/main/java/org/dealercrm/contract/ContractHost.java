package org.dealercrm.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * How a contract check gets at a host's implementation of a port.
 *
 * @param <P> the port
 * @param freshEmpty a port over an empty database, a new one at each call, not null
 * @param recordedEvents the events recorded through a port so far, in the order of the saves, not null
 * @param reopen closes a port and opens its database again, as after a restart; empty for a host that keeps nothing
 */
public record ContractHost<P>(
        Supplier<? extends P> freshEmpty,
        Function<? super P, List<EventTrace>> recordedEvents,
        Optional<UnaryOperator<P>> reopen) {

    /** Checks that nothing is missing. */
    public ContractHost {
        Objects.requireNonNull(freshEmpty, "freshEmpty");
        Objects.requireNonNull(recordedEvents, "recordedEvents");
        Objects.requireNonNull(reopen, "reopen");
    }
}
