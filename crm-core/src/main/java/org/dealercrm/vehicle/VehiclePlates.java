package org.dealercrm.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.event.Decision;

/** The rules of changing plates: one plate at a time, in the order of the days, fitting the drive. */
final class VehiclePlates {

    private VehiclePlates() {}

    static Decision<Vehicle> assigned(Vehicle vehicle, PlateNumber plate, LocalDate from, Instant at) {
        if (vehicle.isGoneBefore(from)) {
            return Vehicle.gone();
        }
        if (vehicle.plate().filter(plate::equals).isPresent()) {
            return Decision.refused("PLATE_UNCHANGED", "The vehicle bears this plate already.");
        }
        if (!fits(plate, vehicle.model().energy())) {
            return Decision.refused(
                    "PLATE_ENERGY",
                    "A new-energy plate for " + plate.energy().orElseThrow() + " does not fit the drive "
                            + vehicle.model().energy() + ".");
        }
        Optional<LocalDate> earliest = earliestDay(vehicle);
        if (earliest.isPresent() && from.isBefore(earliest.get())) {
            return tooEarly(earliest.get(), from);
        }
        List<PlatePeriod> plates = closedOn(vehicle.plates(), from);
        plates.add(PlatePeriod.since(plate, from));
        return Decision.accepted(
                vehicle.changed(vehicle.builder().plates(plates)),
                new VehicleEvent.PlateAssigned(vehicle.id(), from, at));
    }

    static Decision<Vehicle> removed(Vehicle vehicle, LocalDate until, Instant at) {
        if (vehicle.plate().isEmpty()) {
            return Decision.refused("NO_PLATE", "The vehicle bears no plate.");
        }
        LocalDate earliest = earliestDay(vehicle).orElseThrow();
        if (until.isBefore(earliest)) {
            return tooEarly(earliest, until);
        }
        return Decision.accepted(
                vehicle.changed(vehicle.builder().plates(closedOn(vehicle.plates(), until))),
                new VehicleEvent.PlateRemoved(vehicle.id(), until, at));
    }

    static boolean fits(PlateNumber plate, EnergyType drive) {
        return plate.energy().map(drive::mayBear).orElse(true);
    }

    /** The first day on which the last plate of the history may be followed: its end, or the day after its first day. */
    private static Optional<LocalDate> earliestDay(Vehicle vehicle) {
        List<PlatePeriod> plates = vehicle.plates();
        if (plates.isEmpty()) {
            return Optional.empty();
        }
        PlatePeriod last = plates.get(plates.size() - 1);
        return Optional.of(last.until().orElse(last.from().plusDays(1)));
    }

    private static List<PlatePeriod> closedOn(List<PlatePeriod> plates, LocalDate day) {
        List<PlatePeriod> closed = new ArrayList<>();
        for (PlatePeriod period : plates) {
            closed.add(period.isOpen() ? period.endedOn(day) : period);
        }
        return closed;
    }

    private static Decision<Vehicle> tooEarly(LocalDate earliest, LocalDate found) {
        return Decision.refused(
                "PLATE_TOO_EARLY",
                "The plate before it allows a change from " + earliest + " on, found " + found + ".");
    }
}
