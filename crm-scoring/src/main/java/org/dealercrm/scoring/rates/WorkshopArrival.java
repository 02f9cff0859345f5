package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A vehicle that came to the workshop.
 *
 * @param day the day, not null
 * @param how how it came about, not null
 */
public record WorkshopArrival(LocalDate day, Coming how) {

    /** How an arrival came about. */
    public enum Coming {
        /** It had an appointment. */
        BOOKED,
        /** It came without one. */
        WALKED_IN,
        /** Nobody could have made an appointment: towed in, an internal job, preparation of a new car. */
        NOT_BOOKABLE
    }

    /** Checks the parts. */
    public WorkshopArrival {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(how, "how");
    }
}
