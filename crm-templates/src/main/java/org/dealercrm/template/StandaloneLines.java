package org.dealercrm.template;

/**
 * Tells whether a tag has a line to itself: then the line goes with the tag (specification of Mustache, "standalone"). A
 * comment may stretch over several lines; what counts is what stands before its first and behind its last brace.
 */
final class StandaloneLines {

    private final String source;
    private int lineStart;
    private int nextLine;

    StandaloneLines(String source) {
        this.source = source;
    }

    boolean isAlone(Tag tag) {
        int before = tag.start();
        while (before > 0 && isBlank(source.charAt(before - 1))) {
            before--;
        }
        int after = tag.end();
        while (after < source.length() && isBlank(source.charAt(after))) {
            after++;
        }
        boolean startsLine = before == 0 || isLineEnd(source.charAt(before - 1));
        boolean endsLine = after == source.length() || isLineEnd(source.charAt(after));
        lineStart = before;
        nextLine = after;
        if (after < source.length()) {
            boolean crLf = source.startsWith("\r\n", after);
            nextLine = after + (crLf ? 2 : 1);
        }
        return startsLine && endsLine;
    }

    /** Where the line of the tag asked for last begins. */
    int lineStart() {
        return lineStart;
    }

    /** Where the line behind the tag asked for last begins. */
    int nextLine() {
        return nextLine;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
