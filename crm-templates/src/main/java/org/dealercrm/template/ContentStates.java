package org.dealercrm.template;

import java.util.Set;
import org.dealercrm.template.MarkupContext.Place;

/**
 * The elements whose content is not read as tags, and the states of the tokenizer within one (WHATWG HTML, sections 13.2.5.2 to
 * 13.2.5.31).
 *
 * <p>A state tells how much of the end tag was read, and of a comment that begins in the content.
 */
final class ContentStates {

    /** The end tag was read up to its name, and the character behind it goes on with it. */
    static final int ENDED = -1;
    /** What follows is not read the same way everywhere. */
    static final int UNCLEAR = -2;

    private static final Set<String> RAW_ELEMENTS = Set.of("script", "style", "iframe", "xmp", "noembed", "noframes");
    private static final Set<String> TITLE_ELEMENTS = Set.of("title", "textarea");
    /** Elements whose content is read in a way that depends on scripting, on the parser's tree or on another language. */
    private static final Set<String> LOST_ELEMENTS =
            Set.of("noscript", "plaintext", "svg", "math", "select", "frameset", "template");

    private static final String COMMENT = "<!--";
    /** This for each character of a comment that begins, and 1 for each of the end tag. */
    private static final int OF_COMMENT = 100;

    private ContentStates() {}

    /** What the content of an element is: {@code BODY} where it is read as tags. */
    static Place placeIn(String element) {
        if (LOST_ELEMENTS.contains(element)) {
            return Place.LOST;
        }
        if (RAW_ELEMENTS.contains(element)) {
            return Place.RAW;
        }
        return TITLE_ELEMENTS.contains(element) ? Place.TITLE : Place.BODY;
    }

    /** The state behind a character of the content of an element. */
    static int next(int state, char c, CharSequence element) {
        int ofEnd = state % OF_COMMENT;
        if (ofEnd == element.length() + 2 && (MarkupCharacter.isSpace(c) || c == '/' || c == '>')) {
            return ENDED;
        }
        int ofComment = ofComment(state / OF_COMMENT, c);
        int nowOfEnd = ofEnd(ofEnd, c, element);
        // What follows the first comment in a script may be script behind </script> (section 13.2.5.27), and parsers
        // differ about an end tag behind the beginning of another.
        boolean scriptHides = ofComment == COMMENT.length() && "script".contentEquals(element);
        boolean otherEnd = nowOfEnd == 0 && (ofEnd > 2 || (ofEnd == 2 && MarkupCharacter.isLetter(c)));
        return scriptHides || otherEnd ? UNCLEAR : nowOfEnd + OF_COMMENT * (ofComment % COMMENT.length());
    }

    private static int ofComment(int read, char c) {
        if (c == COMMENT.charAt(read)) {
            return read + 1;
        }
        return c == '<' ? 1 : 0;
    }

    private static int ofEnd(int read, char c, CharSequence element) {
        return switch (read) {
            case 0 -> c == '<' ? 1 : 0;
            case 1 -> c == '/' ? 2 : c == '<' ? 1 : 0;
            default -> {
                boolean matches = read < element.length() + 2 && MarkupCharacter.lower(c) == element.charAt(read - 2);
                yield matches ? read + 1 : c == '<' && read == 2 ? 1 : 0;
            }
        };
    }
}
