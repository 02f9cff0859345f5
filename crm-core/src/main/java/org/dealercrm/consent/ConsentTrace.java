package org.dealercrm.consent;

import java.util.Objects;
import java.util.Optional;

/**
 * What an entry can be shown by later: the way it came, who wrote it down, and where the proof lies (GDPR Art. 7(1): the controller
 * shall be able to demonstrate that the data subject has consented).
 *
 * @param source by which way it came, not null
 * @param recordedBy the role or the staff number of whoever wrote it down, or the name of the program; not a person's name; 1 to 200
 *     characters, not blank
 * @param evidence the host's key of the proof, such as a form, a recording or the version of the wording that was agreed to; no personal
 *     data; 1 to 200 characters; empty if there is none
 */
public record ConsentTrace(ConsentSource source, String recordedBy, Optional<String> evidence) {

    private static final int LONGEST = 200;

    /** Checks the parts. */
    public ConsentTrace {
        Objects.requireNonNull(source, "source");
        requireText("who recorded it", recordedBy);
        evidence.ifPresent(key -> requireText("the key of the evidence", key));
    }

    /**
     * A trace without a key of the proof.
     *
     * @param source by which way it came, not null
     * @param recordedBy who wrote it down, not blank
     * @return the trace, never null
     */
    public static ConsentTrace of(ConsentSource source, String recordedBy) {
        return new ConsentTrace(source, recordedBy, Optional.empty());
    }

    /**
     * This trace with the key of the proof.
     *
     * @param key the host's key, not blank
     * @return the trace, never null
     */
    public ConsentTrace shownBy(String key) {
        return new ConsentTrace(source, recordedBy, Optional.of(key));
    }

    /** Tells the way only. */
    @Override
    public String toString() {
        return "ConsentTrace[" + source + "]";
    }

    private static void requireText(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A trace tells " + what + " in 1 to " + LONGEST + " characters; found " + text.length());
        }
    }
}
