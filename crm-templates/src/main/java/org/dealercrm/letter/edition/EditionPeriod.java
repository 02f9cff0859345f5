package org.dealercrm.letter.edition;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of time during which customers got one edition of a letter.
 *
 * @param edition the edition, not null
 * @param from its beginning, inclusive, not null
 * @param to its end, exclusive, after its beginning; empty as long as nothing ends it
 */
public record EditionPeriod(LetterEditionId edition, Instant from, Optional<Instant> to) {

    /** Checks that it lasts. */
    public EditionPeriod {
        Objects.requireNonNull(edition, "edition");
        if (to.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("A period ends after it began, found " + from + " to " + to.get());
        }
    }

    /**
     * Whether an instant lies in it.
     *
     * @param at the instant, not null
     * @return true from the beginning on, the end itself left out
     */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && to.map(at::isBefore).orElse(true);
    }
}
