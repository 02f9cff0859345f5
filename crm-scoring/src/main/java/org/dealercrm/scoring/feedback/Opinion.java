package org.dealercrm.scoring.feedback;

import java.util.List;
import java.util.Objects;

/**
 * That a text speaks of a topic at a place, in which tone, and by which words.
 *
 * @param topic what is spoken of, not null
 * @param tone how, not null
 * @param hope whether its sentence is a hope or a proposal; the tone is neutral then
 * @param span where the topic is named
 * @param decidedBy where the words stand that decided: of tone and negation, or the word that makes the sentence a question or a
 *     hope; in the order of the text, empty if nothing speaks for another tone than neutral; copied
 */
public record Opinion(Topic topic, Tone tone, boolean hope, TextSpan span, List<TextSpan> decidedBy) {

    /** Checks that everything is said. */
    public Opinion {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(span, "span");
        decidedBy = List.copyOf(decidedBy);
        if (hope && tone != Tone.NEUTRAL) {
            throw new IllegalArgumentException("A hope is neither praise nor complaint, found " + tone);
        }
    }
}
