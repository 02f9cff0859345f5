package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.customer.Customers;
import org.dealercrm.customer.HouseholdId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.vehicle.VehicleId;

/** The customers in the database. */
final class JdbcCustomers implements Customers {

    private static final String BY_PHONE =
            "customer_id IN (SELECT customer_id FROM customer_phone WHERE store_id = ? AND phone = ?)";
    private static final String OF_VEHICLE =
            "customer_id IN (SELECT customer_id FROM customer_ownership WHERE store_id = ? AND vehicle_id = ?)";
    private static final String OF_HOUSEHOLD = "household_id = ?";

    private final JdbcAggregates<CustomerId, Customer> customers;

    JdbcCustomers(JdbcAggregates<CustomerId, Customer> customers) {
        this.customers = customers;
    }

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
        return customers.page(store, request, BY_PHONE, List.of(store.value(), phone.value()));
    }

    @Override
    public Page<Versioned<Customer>> ofVehicle(VehicleId vehicle, PageRequest request) {
        String store = vehicle.store().value();
        return customers.page(vehicle.store(), request, OF_VEHICLE, List.of(store, vehicle.value()));
    }

    @Override
    public Page<Versioned<Customer>> ofHousehold(HouseholdId household, PageRequest request) {
        return customers.page(household.store(), request, OF_HOUSEHOLD, List.of(household.value()));
    }

    @Override
    public SaveResult save(Customer customer, long expectedVersion, List<? extends DomainEvent> events) {
        return customers.save(customer, expectedVersion, events);
    }
}
