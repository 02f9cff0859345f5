package org.dealercrm.vehicle;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.InMemoryAggregates;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/** Vehicles in memory, for the tests and first steps of those who embed the library. Safe for use by several threads. */
public final class InMemoryVehicles implements Vehicles {

    private final InMemoryAggregates<StoreId, VehicleId, Vehicle> vehicles =
            new InMemoryAggregates<>(Vehicle::id, VehicleId::store, VehicleId::value);

    /** No vehicles yet. */
    public InMemoryVehicles() {}

    @Override
    public Optional<Versioned<Vehicle>> find(VehicleId id) {
        return vehicles.find(id);
    }

    @Override
    public Page<Versioned<Vehicle>> page(StoreId store, PageRequest request) {
        return vehicles.page(store, request);
    }

    @Override
    public Optional<Versioned<Vehicle>> byVin(StoreId store, Vin vin) {
        return vehicles
                .page(
                        store,
                        PageRequest.first(1),
                        vehicle -> vehicle.vin().filter(vin::equals).isPresent())
                .items()
                .stream()
                .findFirst();
    }

    @Override
    public SaveResult save(Vehicle vehicle, long expectedVersion, List<? extends DomainEvent> events) {
        return vehicles.save(vehicle, expectedVersion, events);
    }

    /**
     * The events of all saves so far.
     *
     * @return the events in the order in which they were saved, never null; a copy
     */
    public List<DomainEvent> recordedEvents() {
        return vehicles.recordedEvents();
    }
}
