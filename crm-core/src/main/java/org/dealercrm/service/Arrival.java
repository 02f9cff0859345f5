package org.dealercrm.service;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.CurrencyUnit;

/**
 * What is written on a repair order when a vehicle arrives at the workshop; none of it changes afterwards.
 *
 * @param order the number of the order, not null
 * @param customer who brings the vehicle, of the same store
 * @param vehicle the vehicle, of the same store
 * @param type why it comes, not null
 * @param currency the one currency of all lines, not null
 * @param odometer what the odometer showed; empty if nobody read it
 * @param openedAt when the order was written, not null
 */
public record Arrival(
        RepairOrderId order,
        CustomerId customer,
        VehicleId vehicle,
        OrderType type,
        CurrencyUnit currency,
        Optional<Mileage> odometer,
        Instant openedAt) {

    /** Checks the parts and that they are of one store. */
    public Arrival {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(odometer, "odometer");
        Objects.requireNonNull(openedAt, "openedAt");
        if (!order.store().equals(customer.store()) || !order.store().equals(vehicle.store())) {
            throw new IllegalArgumentException(
                    "A repair order, its customer and its vehicle belong to one store, found order " + order
                            + ", customer " + customer + ", vehicle " + vehicle);
        }
    }
}
