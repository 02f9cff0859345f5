package org.dealercrm.letter;

import java.util.Objects;
import org.dealercrm.sms.SmsBilling;
import org.dealercrm.sms.SmsSegments;

/**
 * A short message to one customer, whole as the network gets it: signature 【…】, text and opt-out.
 *
 * @param language the language it is written in, not null
 * @param text the text, no control character, not blank
 */
public record SmsMessage(LetterLanguage language, String text) implements Message {

    /** The most characters that a template writes, in UTF-16 units: what networks of mainland China take. */
    public static final int MAX_CHARACTERS = SmsBilling.MAX_CHARACTERS_MAINLAND;

    /** Checks that there is something to send. */
    public SmsMessage {
        Objects.requireNonNull(language, "language");
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A short message has a text without control characters");
        }
    }

    @Override
    public LetterForm form() {
        return LetterForm.SMS;
    }

    /**
     * The segments in which a network sends it.
     *
     * @return the segments, never null
     */
    public SmsSegments segments() {
        return SmsSegments.of(text);
    }

    /**
     * The segments that a provider bills.
     *
     * @param billing how the provider counts, not null
     * @return 1 or more
     */
    public int segments(SmsBilling billing) {
        return billing.segments(text);
    }

    @Override
    public String toString() {
        return "SmsMessage[" + language.tag() + ", " + text.length() + " characters]";
    }
}
