package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The window within the history from which the rules learned what share of customers comes again, or on which models were
 * tried before one was chosen.
 *
 * @param split the last day that was seen before the window, not null
 * @param days the length of the window, which ends on the day of the evaluation's split; at least 1
 * @param customers the customers known on the inner split, at least 1
 */
public record InnerWindow(LocalDate split, int days, int customers) {

    /** Checks the components. */
    public InnerWindow {
        Objects.requireNonNull(split, "split");
        if (days < 1 || customers < 1) {
            throw new IllegalArgumentException(
                    "An inner window has days and customers, found " + days + " and " + customers);
        }
    }
}
