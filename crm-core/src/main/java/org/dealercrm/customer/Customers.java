package org.dealercrm.customer;

import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.vehicle.VehicleId;

/**
 * The customers of a host's stores. A host implements it over its database and checks that against
 * {@link CustomersContract}.
 */
public interface Customers extends VersionedAggregates<StoreId, CustomerId, Customer> {

    /**
     * Lists the customers who have a telephone number, in the order of their ids. Two who have the same may be a couple, or one
     * person entered twice.
     *
     * @param store the store, not null
     * @param phone the number, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null
     */
    Page<Versioned<Customer>> byPhone(StoreId store, PhoneNumber phone, PageRequest request);

    /**
     * Lists the customers who own, use or pay for a vehicle or once did, in the order of their ids: what {@link
     * OwnershipHistory} is made of.
     *
     * @param vehicle the vehicle, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null
     */
    Page<Versioned<Customer>> ofVehicle(VehicleId vehicle, PageRequest request);

    /**
     * Lists the members of a household, in the order of their ids.
     *
     * @param household the household, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null
     */
    Page<Versioned<Customer>> ofHousehold(HouseholdId household, PageRequest request);
}
