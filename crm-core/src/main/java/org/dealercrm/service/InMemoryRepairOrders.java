package org.dealercrm.service;

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

/**
 * Repair orders in memory, for the tests and first steps of those who embed the library. Safe for use by several threads.
 */
public final class InMemoryRepairOrders implements RepairOrders {

    private final InMemoryAggregates<StoreId, RepairOrderId, RepairOrder> orders =
            new InMemoryAggregates<>(RepairOrder::id, RepairOrderId::store, RepairOrderId::value);

    /** No orders yet. */
    public InMemoryRepairOrders() {}

    @Override
    public Optional<Versioned<RepairOrder>> find(RepairOrderId id) {
        return orders.find(id);
    }

    @Override
    public Page<Versioned<RepairOrder>> page(StoreId store, PageRequest request) {
        return orders.page(store, request);
    }

    @Override
    public Page<Versioned<RepairOrder>> ofCustomer(CustomerId customer, PageRequest request) {
        return orders.page(customer.store(), request, order -> order.customer().equals(customer));
    }

    @Override
    public SaveResult save(RepairOrder order, long expectedVersion, List<? extends DomainEvent> events) {
        return orders.save(order, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return orders.recordedEvents();
    }
}
