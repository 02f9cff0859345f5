package org.dealercrm.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class CustomersContractTest {

    @Test
    void customersInMemoryKeepTheContract() {
        assertThat(CustomersContract.violations(InMemoryCustomers::new, CustomersContractTest::traces))
                .isEmpty();
        assertThat(CustomersContract.violations(InMemoryCustomers::new, CustomersContractTest::traces, same -> same))
                .isEmpty();
    }

    @Test
    void samplesAreSoundCustomers() {
        assertThat(CustomerSamples.IN_ORDER)
                .allSatisfy(
                        sample -> assertThat(Customer.restore(sample.state()).violations())
                                .isEmpty());
    }

    /** An index of telephone numbers that is written and never cleaned. */
    @Test
    void staleIndexOfTelephoneNumbersIsTold() {
        assertThat(CustomersContract.violations(StaleIndex::new, port -> traces(port.customers)))
                .anySatisfy(violation ->
                        assertThat(violation).contains("byPhone at size 4 lists nothing that was not asked for"));
    }

    @Test
    void householdAnsweredFromAllStoresIsTold() {
        assertThat(CustomersContract.violations(MixedHouseholds::new, port -> traces(port.customers)))
                .anySatisfy(violation -> assertThat(violation).contains("ofHousehold"));
    }

    private static List<EventTrace> traces(InMemoryCustomers customers) {
        return customers.recordedEvents().stream().map(EventTrace::of).toList();
    }

    private static class StaleIndex extends Forwarding {

        private final Map<CustomerId, List<PhoneNumber>> ever = new HashMap<>();

        @Override
        public SaveResult save(Customer customer, long expectedVersion, List<? extends DomainEvent> events) {
            List<PhoneNumber> phones = new ArrayList<>(ever.getOrDefault(customer.id(), List.of()));
            phones.addAll(customer.phones());
            ever.put(customer.id(), phones);
            return super.save(customer, expectedVersion, events);
        }

        @Override
        public Page<Versioned<Customer>> byPhone(StoreId store, PhoneNumber phone, PageRequest request) {
            List<Versioned<Customer>> found =
                    customers.page(store, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                            .filter(item -> ever.get(item.aggregate().id()).contains(phone))
                            .toList();
            return found.size() <= request.size()
                    ? new Page<>(found, Optional.empty())
                    : super.byPhone(store, phone, request);
        }
    }

    private static class MixedHouseholds extends Forwarding {
        @Override
        public Page<Versioned<Customer>> ofHousehold(HouseholdId household, PageRequest request) {
            return customers.ofHousehold(new HouseholdId(CustomerSamples.ELSEWHERE, household.value()), request);
        }
    }

    private static class Forwarding implements Customers {

        final InMemoryCustomers customers = new InMemoryCustomers();

        @Override
        public Optional<Versioned<Customer>> find(CustomerId id) {
            return customers.find(id);
        }

        @Override
        public Page<Versioned<Customer>> page(StoreId store, PageRequest request) {
            return customers.page(store, request);
        }

        @Override
        public SaveResult save(Customer customer, long expectedVersion, List<? extends DomainEvent> events) {
            return customers.save(customer, expectedVersion, events);
        }

        @Override
        public Page<Versioned<Customer>> byPhone(StoreId store, PhoneNumber phone, PageRequest request) {
            return customers.byPhone(store, phone, request);
        }

        @Override
        public Page<Versioned<Customer>> ofVehicle(VehicleId vehicle, PageRequest request) {
            return customers.ofVehicle(vehicle, request);
        }

        @Override
        public Page<Versioned<Customer>> ofHousehold(HouseholdId household, PageRequest request) {
            return customers.ofHousehold(household, request);
        }
    }
}
