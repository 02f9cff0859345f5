package org.dealercrm.vehicle;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time for which a vehicle bears a plate.
 *
 * @param plate the plate, not null
 * @param from the first day, not null
 * @param until the day after the last, on which another plate may begin; empty while it is still borne; after {@code from}
 */
public record PlatePeriod(PlateNumber plate, LocalDate from, Optional<LocalDate> until) {

    /** Checks the order of the days. */
    public PlatePeriod {
        Objects.requireNonNull(plate, "plate");
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "A plate is borne for a day at least, found from " + from + " until " + until.get());
        }
    }

    /**
     * A plate that is still borne.
     *
     * @param plate the plate, not null
     * @param from the first day, not null
     * @return the period, never null
     */
    public static PlatePeriod since(PlateNumber plate, LocalDate from) {
        return new PlatePeriod(plate, from, Optional.empty());
    }

    /**
     * Whether the plate is still borne.
     *
     * @return true if the period has no end
     */
    public boolean isOpen() {
        return until.isEmpty();
    }

    PlatePeriod endedOn(LocalDate day) {
        return new PlatePeriod(plate, from, Optional.of(day));
    }
}
