package org.dealercrm.template;

/**
 * What a tag begins and ends with; {@code {{} and {@code }}} until a set-delimiter tag changes them.
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

    static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('=') < 0
                && text.codePoints()
                        .noneMatch(
                                c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || PlainText.isUnwanted(c));
    }
}
