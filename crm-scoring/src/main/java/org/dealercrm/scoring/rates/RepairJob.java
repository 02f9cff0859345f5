package org.dealercrm.scoring.rates;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A repair, as far as it tells whether the one before was right.
 *
 * @param vehicle the host's key of the vehicle, not blank
 * @param arrived when the vehicle came, by the clock of the store, not null
 * @param released when it was handed back, not null, not before it came
 * @param fault the code of the system or fault; empty if the host writes none
 * @param comeback whether the store wrote it as a return for the same trouble (返修)
 */
public record RepairJob(
        String vehicle, LocalDateTime arrived, LocalDateTime released, Optional<String> fault, boolean comeback) {

    /** Checks the key and the order of the times. */
    public RepairJob {
        Objects.requireNonNull(fault, "fault");
        if (vehicle.isBlank()) {
            throw new IllegalArgumentException("A repair names its vehicle, found a blank one that came on " + arrived);
        }
        if (released.isBefore(arrived)) {
            throw new IllegalArgumentException(
                    "A vehicle is handed back after it came, found " + released + " before " + arrived);
        }
    }

    /** Tells the times, not the vehicle. */
    @Override
    public String toString() {
        return "RepairJob[" + arrived + " to " + released + (comeback ? ", comeback]" : "]");
    }
}
