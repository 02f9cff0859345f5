package org.dealercrm.letter.edition;

import org.dealercrm.letter.LetterTemplate;

/**
 * A compiled letter together with the stamp of the edition that it was compiled from. Only {@link LetterEdition} makes one,
 * so a letter cannot go out under a stamp that is not its own.
 *
 * <p>It is immutable and serves any number of letters; a host that compiles seldom keeps it by its stamp.
 */
public final class StampedTemplate {

    private final EditionStamp stamp;
    private final LetterTemplate template;

    StampedTemplate(EditionStamp stamp, LetterTemplate template) {
        this.stamp = stamp;
        this.template = template;
    }

    /**
     * The stamp to keep with every letter.
     *
     * @return the stamp, never null
     */
    public EditionStamp stamp() {
        return stamp;
    }

    /**
     * The template to write the letters with.
     *
     * @return the template, never null
     */
    public LetterTemplate template() {
        return template;
    }

    /** Tells the stamp only. */
    @Override
    public String toString() {
        return "StampedTemplate[" + stamp + "]";
    }
}
