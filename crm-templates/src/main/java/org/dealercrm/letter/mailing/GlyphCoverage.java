package org.dealercrm.letter.mailing;

import java.util.Set;

/**
 * Which characters the font has in which the host prints its letters. A character that it has not would be an empty box on
 * paper, most likely in somebody's name.
 */
@FunctionalInterface
public interface GlyphCoverage {

    /**
     * The characters of a text that the font has not.
     *
     * @param text the text of a letter, not null
     * @return their code points, empty if it has all, never null
     */
    Set<Integer> missing(String text);

    /**
     * A font that has everything, or a letter that is not printed here.
     *
     * @return the coverage, never null
     */
    static GlyphCoverage complete() {
        return text -> Set.of();
    }
}
