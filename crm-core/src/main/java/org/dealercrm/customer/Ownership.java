package org.dealercrm.customer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.vehicle.VehicleId;

/**
 * A period in which a customer owns, uses or pays for a vehicle. The day on which it passes on is the first day of the next
 * and no longer one of this: [from, to).
 *
 * @param vehicle the vehicle, not null
 * @param role what the customer is to it, not null
 * @param from the first day, not null
 * @param to the day after the last, later than {@code from}; empty while it lasts
 */
public record Ownership(VehicleId vehicle, OwnershipRole role, LocalDate from, Optional<LocalDate> to) {

    /** Checks the parts and their order. */
    public Ownership {
        Objects.requireNonNull(vehicle, "vehicle");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "An ownership ends after the day it began, " + from + ", found " + to.get());
        }
    }

    /**
     * A period that has begun and lasts.
     *
     * @param vehicle the vehicle, not null
     * @param role what the customer is to it, not null
     * @param from the first day, not null
     * @return the period, never null
     */
    public static Ownership since(VehicleId vehicle, OwnershipRole role, LocalDate from) {
        return new Ownership(vehicle, role, from, Optional.empty());
    }

    /**
     * The same period with an end.
     *
     * @param lastDayAfter the day after the last, later than {@link #from()}, not null
     * @return the period, never null
     * @throws IllegalArgumentException if the day is not later than {@link #from()}
     */
    public Ownership until(LocalDate lastDayAfter) {
        return new Ownership(vehicle, role, from, Optional.of(lastDayAfter));
    }

    /**
     * Whether the period has no end yet.
     *
     * @return true while it lasts
     */
    public boolean isOpen() {
        return to.isEmpty();
    }

    /**
     * Whether a day belongs to the period.
     *
     * @param day the day, not null
     * @return true from {@link #from()} until the day before {@link #to()}
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /**
     * Whether two periods have a day in common, whatever their vehicles and roles.
     *
     * @param other the other period, not null
     * @return true if a day belongs to both
     */
    public boolean sharesADayWith(Ownership other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    /**
     * Whether two periods cannot both be true of one customer: same vehicle, same role, a day in common.
     *
     * @param other the other period, not null
     * @return true if they exclude each other
     */
    public boolean overlaps(Ownership other) {
        return vehicle.equals(other.vehicle) && role == other.role && sharesADayWith(other);
    }

    private boolean beginsBeforeEndOf(Ownership other) {
        return other.to.map(from::isBefore).orElse(true);
    }
}
