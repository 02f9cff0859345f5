package org.dealercrm.template;

/** The states of the tokenizer within a comment (WHATWG HTML, sections 13.2.5.43 to 13.2.5.52). */
final class CommentStates {

    /** Behind {@code <!--}: a {@code >} ends the comment at once. */
    static final int START = 4;

    /** The comment has ended with the character that was read. */
    static final int ENDED = -1;

    private static final int WITHIN = 0;
    private static final int DASH = 1;
    private static final int TWO_DASHES = 2;
    private static final int BANG = 3;
    private static final int START_DASH = 5;

    private CommentStates() {}

    /** The state behind a character. */
    static int next(int state, char c) {
        if (c == '-') {
            return switch (state) {
                case START -> START_DASH;
                case START_DASH, DASH, TWO_DASHES -> TWO_DASHES;
                default -> DASH;
            };
        }
        if (c == '>' && state >= TWO_DASHES) {
            return ENDED;
        }
        return c == '!' && state == TWO_DASHES ? BANG : WITHIN;
    }
}
