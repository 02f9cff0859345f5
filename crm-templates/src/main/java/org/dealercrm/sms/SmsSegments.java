package org.dealercrm.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text cut into the segments in which a network sends it.
 *
 * <p>A segment is filled as far as it goes; an escaped character of the GSM alphabet and a surrogate pair are never cut in
 * two, so that a segment may have one unit to spare.
 *
 * @param alphabet the alphabet that the whole text needs, not null
 * @param units the units of the text: septets in GSM 7 bit, units of sixteen bits in UCS-2; 0 or more
 * @param parts the segments in their order, empty for an empty text; joined they are the text; copied
 */
public record SmsSegments(SmsAlphabet alphabet, int units, List<String> parts) {

    /** The most segments of one message: their number is a single octet (3GPP TS 23.040, clause 9.2.3.24.1). */
    public static final int MAX_SEGMENTS = 255;

    /** Checks that every part is there. */
    public SmsSegments {
        Objects.requireNonNull(alphabet, "alphabet");
        parts = List.copyOf(parts);
        if (units < parts.size()) {
            throw new IllegalArgumentException("No segment is empty, found " + units + " units in " + parts.size());
        }
    }

    /**
     * Cuts a text.
     *
     * @param text the text, not null
     * @return the segments; more than {@link #MAX_SEGMENTS} are cut all the same, never null
     */
    public static SmsSegments of(String text) {
        return in(SmsAlphabet.of(text), text);
    }

    /** Cuts a text in an alphabet that has all of its characters. */
    static SmsSegments in(SmsAlphabet alphabet, String text) {
        int units = text.codePoints().map(alphabet::units).sum();
        if (units <= alphabet.alone()) {
            return new SmsSegments(alphabet, units, text.isEmpty() ? List.of() : List.of(text));
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int filled = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int size = alphabet.units(c);
            if (filled + size > alphabet.concatenated()) {
                parts.add(text.substring(start, at));
                start = at;
                filled = 0;
            }
            filled += size;
            at += Character.charCount(c);
        }
        parts.add(text.substring(start));
        return new SmsSegments(alphabet, units, parts);
    }

    /**
     * How many segments there are.
     *
     * @return 0 for an empty text
     */
    public int count() {
        return parts.size();
    }

    /** Tells no text, which may name a customer. */
    @Override
    public String toString() {
        return "SmsSegments[" + alphabet + ", " + units + " units, " + count() + " segments]";
    }
}
