package org.dealercrm.scoring.rates;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One attempt to call a customer after his visit.
 *
 * @param at when, by the clock of the store, not null
 * @param result what came of it, not null
 */
public record FollowUpCall(LocalDateTime at, Result result) {

    /** What came of a call. */
    public enum Result {
        /** He answered and was asked. */
        REACHED,
        /** He answered and would not be asked. */
        REFUSED,
        /** Nobody answered, it was engaged, the telephone was off. */
        NO_ANSWER,
        /** The number does not exist, or is another person's. */
        VOID_NUMBER
    }

    /** Checks the parts. */
    public FollowUpCall {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(result, "result");
    }
}
