package org.dealercrm.survey;

import java.util.Objects;

/**
 * A row of the table of legal transitions of a response.
 *
 * @param from the state before, not null
 * @param step what happens, not null
 * @param to the state after, not null
 * @param reason why the trade allows it, a sentence, not blank
 */
public record SurveyResponseTransition(
        SurveyResponseStatus from, SurveyResponseStep step, SurveyResponseStatus to, String reason) {

    /** Checks the parts. */
    public SurveyResponseTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(to, "to");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A transition needs a reason, found none for " + from + " " + step);
        }
    }
}
