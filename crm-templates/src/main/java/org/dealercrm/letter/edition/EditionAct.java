package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did something with an edition, and when.
 *
 * @param by who, not null
 * @param at when, not null
 */
public record EditionAct(EditorId by, Instant at) {

    /** Checks the parts. */
    public EditionAct {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
