package org.dealercrm.vehicle;

import java.util.Optional;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.dealership.StoreId;

/**
 * The vehicles of a host's stores. A host implements it over its database and checks that against
 * {@link VehiclesContract}.
 */
public interface Vehicles extends VersionedAggregates<StoreId, VehicleId, Vehicle> {

    /**
     * Finds a vehicle by its VIN.
     *
     * @param store the store, not null
     * @param vin the VIN, not null
     * @return the vehicle; if history entered it more than once, the one with the first id; empty if there is none
     */
    Optional<Versioned<Vehicle>> byVin(StoreId store, Vin vin);
}
