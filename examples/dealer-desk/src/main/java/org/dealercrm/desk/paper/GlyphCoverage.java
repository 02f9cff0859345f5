package org.dealercrm.desk.paper;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealercrm.letter.Letter;
import org.dealercrm.template.PlainText;

/** Which characters can be printed; asked before a letter is printed, and of a whole mailing before its first letter. */
@FunctionalInterface
public interface GlyphCoverage extends org.dealercrm.letter.mailing.GlyphCoverage {

    /** Every character: for what is not printed by us, such as plain text and HTML. */
    GlyphCoverage EVERYTHING = text -> new TreeSet<>();

    /** So many missing characters are named. */
    int NAMED = 8;

    /**
     * The characters of a text that cannot be printed. Blanks and line ends need no glyph.
     *
     * @param text the text, not null
     * @return their code points, empty if the text can be printed; the caller's own
     */
    NavigableSet<Integer> missingFrom(String text);

    @Override
    default Set<Integer> missing(String text) {
        return missingFrom(text);
    }

    /**
     * The characters of a letter that cannot be printed.
     *
     * @param letter the letter, not null
     * @return their code points, empty if the letter can be printed; the caller's own
     */
    default NavigableSet<Integer> missingFrom(Letter letter) {
        return missingFrom(letter.printed());
    }

    /**
     * What was expected of a text with characters that cannot be printed.
     *
     * @param codePoints what is missing, not empty
     * @return the end of a sentence, never null
     */
    static String lacked(NavigableSet<Integer> codePoints) {
        NavigableSet<Integer> turned = new TreeSet<>(codePoints);
        turned.removeIf(point -> !PlainText.isRightToLeft(point));
        if (!turned.isEmpty()) {
            return "characters that run from left to right, for a PDF is printed that way only; found " + named(turned);
        }
        return "characters that the font has; it lacks " + named(codePoints) + " (--font F.ttf names another)";
    }

    /**
     * Names code points without showing them, since together they may be a customer's name.
     *
     * @param codePoints what is missing, not empty
     * @return for example {@code U+4DAE, U+9FA6 and 3 more}, never null
     */
    static String named(NavigableSet<Integer> codePoints) {
        String first = codePoints.stream()
                .limit(NAMED)
                .map(point -> String.format("U+%04X", point))
                .collect(Collectors.joining(", "));
        int more = codePoints.size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
