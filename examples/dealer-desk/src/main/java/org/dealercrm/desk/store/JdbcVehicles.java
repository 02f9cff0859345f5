package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.vehicle.Vehicle;
import org.dealercrm.vehicle.VehicleId;
import org.dealercrm.vehicle.Vehicles;
import org.dealercrm.vehicle.Vin;

/** The vehicles in the database. */
final class JdbcVehicles implements Vehicles {

    private final JdbcAggregates<VehicleId, Vehicle> vehicles;

    JdbcVehicles(JdbcAggregates<VehicleId, Vehicle> vehicles) {
        this.vehicles = vehicles;
    }

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
        return vehicles.page(store, PageRequest.first(1), "chassis_number = ?", List.of(vin.value())).items().stream()
                .findFirst();
    }

    @Override
    public SaveResult save(Vehicle vehicle, long expectedVersion, List<? extends DomainEvent> events) {
        return vehicles.save(vehicle, expectedVersion, events);
    }
}
