package org.dealercrm.desk.store;

import java.time.LocalDate;

/**
 * A car that was delivered to its buyer.
 *
 * @param customerId the buyer's key, to be found by {@code Customers}, not null
 * @param vehicleId the car's key, to be found by {@code Vehicles}, not null
 * @param deliveredOn the day, not null
 */
public record StoredDelivery(String customerId, String vehicleId, LocalDate deliveredOn) {}
