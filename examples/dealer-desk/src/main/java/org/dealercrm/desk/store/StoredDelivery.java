package org.dealercrm.desk.store;

import java.time.LocalDate;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.vehicle.VehicleId;

/**
 * A car that was delivered to its buyer.
 *
 * @param customer the buyer, to be found by {@code Customers}, not null
 * @param vehicle the car, to be found by {@code Vehicles}, not null
 * @param deliveredOn the day, not null
 */
public record StoredDelivery(CustomerId customer, VehicleId vehicle, LocalDate deliveredOn) {}
