package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An appointment as a rate needs it. One that is moved to another day is cancelled and made anew.
 *
 * @param bookedOn the day on which it was made, not null
 * @param due the day for which it was made, not null, not before the former
 * @param cancelledOn the day on which it was called off; empty if it was not
 * @param shownOn the day on which the vehicle came for it; empty if it did not
 */
public record BookedVisit(
        LocalDate bookedOn, LocalDate due, Optional<LocalDate> cancelledOn, Optional<LocalDate> shownOn) {

    /** Checks the order of the days. */
    public BookedVisit {
        Objects.requireNonNull(cancelledOn, "cancelledOn");
        Objects.requireNonNull(shownOn, "shownOn");
        if (due.isBefore(bookedOn)) {
            throw new IllegalArgumentException(
                    "An appointment is made before it is due, found " + bookedOn + " for " + due);
        }
        if (cancelledOn.isPresent() && cancelledOn.get().isBefore(bookedOn)) {
            throw new IllegalArgumentException("An appointment is called off after it is made, found "
                    + cancelledOn.get() + " for one made on " + bookedOn);
        }
        if (shownOn.isPresent() && shownOn.get().isBefore(bookedOn)) {
            throw new IllegalArgumentException("A vehicle comes after the appointment is made, found " + shownOn.get()
                    + " for one made on " + bookedOn);
        }
    }
}
