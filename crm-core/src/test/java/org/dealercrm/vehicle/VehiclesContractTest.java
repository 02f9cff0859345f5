package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.junit.jupiter.api.Test;

class VehiclesContractTest {

    @Test
    void vehiclesInMemoryKeepTheContract() {
        assertThat(VehiclesContract.violations(InMemoryVehicles::new, VehiclesContractTest::traces))
                .isEmpty();
        assertThat(VehiclesContract.violations(InMemoryVehicles::new, VehiclesContractTest::traces, same -> same))
                .isEmpty();
    }

    @Test
    void vinFoundInAnotherStoreIsTold() {
        assertThat(VehiclesContract.violations(VinOfAnyStore::new, port -> traces(port.vehicles)))
                .containsExactly(
                        "byVin at size 1 leaves nothing out; it did.",
                        "byVin at size 1 lists nothing that was not asked for; it did.",
                        "byVin at size 2 leaves nothing out; it did.",
                        "byVin at size 2 lists nothing that was not asked for; it did.");
    }

    private static List<EventTrace> traces(InMemoryVehicles vehicles) {
        return vehicles.recordedEvents().stream().map(EventTrace::of).toList();
    }

    private static class VinOfAnyStore implements Vehicles {

        private final InMemoryVehicles vehicles = new InMemoryVehicles();

        @Override
        public Optional<Versioned<Vehicle>> find(VehicleId id) {
            return vehicles.find(id);
        }

        @Override
        public Page<Versioned<Vehicle>> page(StoreId store, PageRequest request) {
            return vehicles.page(store, request);
        }

        @Override
        public SaveResult save(Vehicle vehicle, long expectedVersion, List<? extends DomainEvent> events) {
            return vehicles.save(vehicle, expectedVersion, events);
        }

        @Override
        public Optional<Versioned<Vehicle>> byVin(StoreId store, Vin vin) {
            return vehicles.byVin(VehicleSamples.ELSEWHERE, vin).or(() -> vehicles.byVin(store, vin));
        }
    }
}
