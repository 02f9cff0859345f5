package org.dealercrm.scoring.retention;

import java.util.Locale;
import java.util.Optional;

/** What came of looking back at who answered what and came again: an effect, or the reason why none is used. */
public sealed interface SatisfactionOutcome permits SatisfactionEffect, NoSatisfactionEffect {

    /**
     * The effect.
     *
     * @return empty if none is used
     */
    default Optional<SatisfactionEffect> effect() {
        return this instanceof SatisfactionEffect learned ? Optional.of(learned) : Optional.empty();
    }

    /**
     * What was learned from what, or why nothing was.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    String sentence(Locale locale);
}
