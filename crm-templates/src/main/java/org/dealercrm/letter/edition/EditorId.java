package org.dealercrm.letter.edition;

import java.util.Objects;

/**
 * Who writes, approves or publishes letters: the key of a member of staff in the host's system, not his name.
 *
 * @param value the host's key, 1 to 64 characters, no blank at either end, no control character
 */
public record EditorId(String value) implements Comparable<EditorId> {

    private static final int MAX_LENGTH = 64;

    /** Checks the form. */
    public EditorId {
        Objects.requireNonNull(value, "value");
        boolean trimmed = value.strip().equals(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH || !trimmed || StorableText.holdsControl(value)) {
            throw new IllegalArgumentException("The key of an editor has 1 to " + MAX_LENGTH
                    + " characters, no blank at either end and no control character, found " + value.length()
                    + " characters");
        }
    }

    /**
     * Makes the key of an editor.
     *
     * @param value the host's key, 1 to 64 characters, not null
     * @return the key, never null
     */
    public static EditorId of(String value) {
        return new EditorId(value);
    }

    @Override
    public int compareTo(EditorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
