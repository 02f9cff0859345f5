package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/**
 * What a tag begins and ends with: two curly braces until a tag such as {@code {{=<% %>=}}} sets others.
 *
 * @param open what it begins with, 1 to 8 characters
 * @param close what it ends with, 1 to 8 characters, may be the same
 */
record Delimiters(String open, String close) {

    static final Delimiters STANDARD = new Delimiters("{{", "}}");

    /** Longer ones would make looking for them costly, and nobody needs them. */
    static final int LONGEST = 8;

    boolean isStandard() {
        return equals(STANDARD);
    }

    /** A tag as it would stand in the source. */
    String tag(String content) {
        return open + content + close;
    }

    /** Two of them with blanks between, as a tag that sets them holds them; null if there are not two sound ones. */
    static @Nullable Delimiters read(String text) {
        int open = skip(text, 0, true);
        int gap = skip(text, open, false);
        int close = skip(text, gap, true);
        int end = skip(text, close, false);
        boolean both = skip(text, end, true) == text.length()
                && isOne(text.substring(open, gap))
                && isOne(text.substring(close, end));
        return both ? new Delimiters(text.substring(open, gap), text.substring(close, end)) : null;
    }

    private static int skip(String text, int from, boolean blanks) {
        int at = from;
        while (at < text.length() && blanks == (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('=') < 0
                && text.codePoints()
                        .noneMatch(
                                c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || PlainText.isUnwanted(c));
    }
}
