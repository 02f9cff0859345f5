package org.dealercrm.desk.survey;

import java.util.Objects;

/**
 * What a customer wrote beside his answers. It may name people, so it is shown nowhere but where it was asked for.
 *
 * @param row the response that it belongs to, from 0
 * @param text what he wrote, not blank
 */
public record Comment(int row, String text) {

    /** Checks that something was written. */
    public Comment {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A comment says something, found a blank one of response " + (row + 1L));
        }
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "Comment[of response " + (row + 1L) + "]";
    }
}
