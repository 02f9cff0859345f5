package org.dealercrm.letter.edition;

import java.util.Objects;

/**
 * A row of the table of legal transitions of an edition.
 *
 * @param from the state before, not null
 * @param step what is done, not null
 * @param to the state after, not null
 * @param reason why the trade allows it, a sentence, not blank
 */
public record LetterEditionTransition(
        LetterEditionStatus from, LetterEditionStep step, LetterEditionStatus to, String reason) {

    /** Checks the parts. */
    public LetterEditionTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(to, "to");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A transition needs a reason, found none for " + from + " " + step);
        }
    }
}
