package org.dealercrm.letter.edition;

import java.util.regex.Pattern;

/** The forms of words and texts that every database keeps as they are. */
final class StorableText {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private StorableText() {}

    static boolean isName(String word, int maxLength) {
        return word.length() <= maxLength && NAME.matcher(word).matches();
    }

    static boolean holdsControl(String word) {
        return word.codePoints().anyMatch(Character::isISOControl);
    }

    /** Line ends as LF, without the mark that some editors put before a text. */
    static String withPlainLineEnds(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Half a character has no bytes in UTF-8, and PostgreSQL keeps no U+0000. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
