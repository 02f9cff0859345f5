package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How satisfied a customer said he was on a day.
 *
 * @param day the day, not null
 * @param answer the point of the scale that he chose
 * @param step the step it belongs to, 0 the worst; see {@link SatisfactionScores#stepCount()}
 */
public record SatisfactionAnswer(LocalDate day, double answer, int step) {

    /** Checks the parts. */
    public SatisfactionAnswer {
        Objects.requireNonNull(day, "day");
        if (step < 0) {
            throw new IllegalArgumentException("Steps count from 0, found " + step);
        }
    }
}
