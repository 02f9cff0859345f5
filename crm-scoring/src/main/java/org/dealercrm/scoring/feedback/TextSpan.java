package org.dealercrm.scoring.feedback;

/**
 * A place in a text. It keeps no letter of it.
 *
 * @param begin the index of its first {@code char} (UTF-16), not negative
 * @param end the index after its last, above the begin
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

    /** Checks the order of the ends. */
    public TextSpan {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("A span has a begin and an end after it, found " + begin + " to " + end);
        }
    }

    /**
     * The place in a text that has something before it.
     *
     * @param chars how many places later, not negative
     * @return the span that many later, never null
     */
    public TextSpan shifted(int chars) {
        return new TextSpan(begin + chars, end + chars);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
