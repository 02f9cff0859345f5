package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.Departure;

/**
 * A buyer of the simulated store, his cars and all their visits, as the store sees them.
 *
 * @param id the customer's key, for example {@code C0000017}; sorted by it, customers stand in the order of their numbers
 * @param kind private, company or fleet, not null
 * @param name the name, not null
 * @param phone the telephone in E.164, from a block of numbers that is not in service, not null
 * @param email the e-mail address under a domain reserved for examples, empty for a part of the customers, not null
 * @param city the city of the address, not null
 * @param street the street and number, not null
 * @param vehicles the cars, by delivery, at least one; copied
 * @param orders the repair orders, by arrival; copied
 */
public record SimulatedCustomer(
        String id,
        CustomerKind kind,
        SimulatedName name,
        String phone,
        Optional<String> email,
        String city,
        String street,
        List<SimulatedVehicle> vehicles,
        List<SimulatedOrder> orders) {

    public SimulatedCustomer {
        vehicles = List.copyOf(vehicles);
        orders = List.copyOf(orders);
    }

    /**
     * The day on which the store won the customer.
     *
     * @return the first delivery, never null
     */
    public LocalDate acquiredOn() {
        return vehicles.get(0).deliveredOn();
    }

    /**
     * How the customer's only or last car left, as far as the store got to know.
     *
     * @return the departure of the car that went last, empty if one of the cars is not known to have gone
     */
    public Optional<Departure> departure() {
        return lastGone().flatMap(SimulatedVehicle::departure);
    }

    /**
     * Since when the customer is known to have no car of the store.
     *
     * @return the day on which the last car went, empty if one of the cars is not known to have gone
     */
    public Optional<LocalDate> departedOn() {
        return lastGone().flatMap(SimulatedVehicle::departedOn);
    }

    private Optional<SimulatedVehicle> lastGone() {
        if (vehicles.stream().anyMatch(vehicle -> vehicle.departedOn().isEmpty())) {
            return Optional.empty();
        }
        return vehicles.stream()
                .max(Comparator.comparing(vehicle -> vehicle.departedOn().orElseThrow()));
    }

    /** Says the key and how much there is, not who it is. */
    @Override
    public String toString() {
        return "SimulatedCustomer[" + id + ", " + vehicles.size() + " vehicles, " + orders.size() + " orders]";
    }
}
