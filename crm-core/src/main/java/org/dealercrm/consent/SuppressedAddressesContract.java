package org.dealercrm.consent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealercrm.consent.AddressEvent.AddressSuppressed;
import org.dealercrm.contract.AggregateContract;
import org.dealercrm.contract.AggregateSamples;
import org.dealercrm.contract.ContractHost;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.dealership.StoreId;

/**
 * The contract of {@link SuppressedAddresses}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: every entry is kept with its time to the microsecond, its source and its
 * proof, and the book stays in the order in which it was written.
 */
public final class SuppressedAddressesContract {

    private SuppressedAddressesContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends SuppressedAddresses> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.empty()));
    }

    /**
     * Checks an implementation over a database that stays.
     *
     * @param <P> the implementation
     * @param freshEmpty one over an empty database, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @param reopen closes one and opens its database again, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends SuppressedAddresses> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends SuppressedAddresses> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, AddressHash, SuppressedAddress> samples = new AggregateSamples<>(
                ConsentSamples.ADDRESSES_IN_ORDER,
                ConsentSamples.FIRST_ADDRESS_CHANGED,
                ConsentSamples.FIRST_ADDRESS_ELSEWHERE,
                SuppressedAddress::id,
                AddressHash::store,
                (address, at) -> new AddressSuppressed(address, SuppressionReason.HARD_BOUNCE, at));
        return AggregateContract.violations(host, samples, List.of());
    }
}
