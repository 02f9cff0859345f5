package org.dealercrm.consent;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/** Records of consent in memory, for the tests and first steps of those who embed the library. Safe for use by several threads. */
public final class InMemoryCustomerConsents implements CustomerConsents {

    private final InMemoryAggregates<StoreId, CustomerId, CustomerConsent> records =
            new InMemoryAggregates<>(CustomerConsent::customer, CustomerId::store, CustomerId::value);

    /** No records yet. */
    public InMemoryCustomerConsents() {}

    @Override
    public Optional<Versioned<CustomerConsent>> find(CustomerId id) {
        return records.find(id);
    }

    @Override
    public Page<Versioned<CustomerConsent>> page(StoreId store, PageRequest request) {
        return records.page(store, request);
    }

    @Override
    public SaveResult save(CustomerConsent consent, long expectedVersion, List<? extends DomainEvent> events) {
        return records.save(consent, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return records.recordedEvents();
    }
}
