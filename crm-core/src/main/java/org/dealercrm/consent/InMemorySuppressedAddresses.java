package org.dealercrm.consent;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/** Suppressed addresses in memory, for the tests and first steps of those who embed the library. Safe for use by several threads. */
public final class InMemorySuppressedAddresses implements SuppressedAddresses {

    private final InMemoryAggregates<StoreId, AddressHash, SuppressedAddress> addresses =
            new InMemoryAggregates<>(SuppressedAddress::id, AddressHash::store, AddressHash::value);

    /** No addresses yet. */
    public InMemorySuppressedAddresses() {}

    @Override
    public Optional<Versioned<SuppressedAddress>> find(AddressHash id) {
        return addresses.find(id);
    }

    @Override
    public Page<Versioned<SuppressedAddress>> page(StoreId store, PageRequest request) {
        return addresses.page(store, request);
    }

    @Override
    public SaveResult save(SuppressedAddress address, long expectedVersion, List<? extends DomainEvent> events) {
        return addresses.save(address, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return addresses.recordedEvents();
    }
}
