package org.dealercrm.customer;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.vehicle.VehicleId;

/** Customers in memory, for the tests and first steps of those who embed the library. Safe for use by several threads. */
public final class InMemoryCustomers implements Customers {

    private final InMemoryAggregates<StoreId, CustomerId, Customer> customers =
            new InMemoryAggregates<>(Customer::id, CustomerId::store, CustomerId::value);

    /** No customers yet. */
    public InMemoryCustomers() {}

    @Override
    public Optional<Versioned<Customer>> find(CustomerId id) {
        return customers.find(id);
    }

    @Override
    public Page<Versioned<Customer>> page(StoreId store, PageRequest request) {
        return customers.page(store, request);
    }

    @Override
    public Page<Versioned<Customer>> byPhone(StoreId store, PhoneNumber phone, PageRequest request) {
        return customers.page(store, request, customer -> customer.phones().contains(phone));
    }

    @Override
    public Page<Versioned<Customer>> ofVehicle(VehicleId vehicle, PageRequest request) {
        return customers.page(
                vehicle.store(),
                request,
                customer -> customer.ownerships().stream()
                        .anyMatch(ownership -> ownership.vehicle().equals(vehicle)));
    }

    @Override
    public Page<Versioned<Customer>> ofHousehold(HouseholdId household, PageRequest request) {
        return customers.page(
                household.store(),
                request,
                customer -> customer.household()
                        .filter(membership -> membership.household().equals(household))
                        .isPresent());
    }

    @Override
    public SaveResult save(Customer customer, long expectedVersion, List<? extends DomainEvent> events) {
        return customers.save(customer, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return customers.recordedEvents();
    }
}
