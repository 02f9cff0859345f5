package org.dealercrm.scoring.retention;

import java.util.Objects;

/**
 * A row of the table of transitions between the states of loss.
 *
 * @param from the state before, not null
 * @param event what happens, not null
 * @param to the state after, not null; the same if the event changes nothing
 * @param reason why the trade sees it so, a sentence, not blank
 */
public record LossTransition(LossState from, LossEvent event, LossState to, String reason) {

    /** Checks the parts. */
    public LossTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(to, "to");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A transition needs a reason, found none for " + from + " " + event);
        }
    }
}
