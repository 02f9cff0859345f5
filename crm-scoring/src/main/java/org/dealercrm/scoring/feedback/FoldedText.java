package org.dealercrm.scoring.feedback;

/**
 * A text with all that does not tell words apart folded away, character by character, so that a place in it is the same place in
 * the text: lower case for capitals, half-width for full-width, simplified for traditional characters (those of the built-in
 * dictionary), a blank for every kind of space and for hyphens, a straight apostrophe for a curly one.
 */
final class FoldedText {

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int WIDTH = FIRST_FULL_WIDTH - '!';

    private FoldedText() {}

    static char[] of(String text) {
        char[] folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            folded[at] = folded(text.charAt(at));
        }
        return folded;
    }

    /** A term as it is found in folded texts: blanks at its ends go, and several blanks are one. */
    static String foldedTerm(String term) {
        return new String(of(term)).replaceAll(" +", " ").strip();
    }

    private static char folded(char letter) {
        if (letter < 0x80) {
            return foldedAscii(letter);
        }
        if (letter >= FIRST_FULL_WIDTH && letter <= LAST_FULL_WIDTH) {
            return foldedAscii((char) (letter - WIDTH));
        }
        if (letter == '\u2019' || letter == '\u2018') {
            return '\'';
        }
        if (isBlank(letter)) {
            return ' ';
        }
        return TraditionalCharacters.simplified(Character.toLowerCase(letter));
    }

    private static char foldedAscii(char letter) {
        if (letter == '-' || letter == '\t' || letter == '\f' || letter == 0x0B) {
            return ' ';
        }
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }

    /** Spaces of all widths, and the hyphens and dashes from U+2010 to U+2015. */
    private static boolean isBlank(char letter) {
        return Character.isSpaceChar(letter) || (letter >= '\u2010' && letter <= '\u2015');
    }
}
