package org.dealercrm.letter.mailing;

import java.util.Objects;

/**
 * A message in the outbox and how far its delivery is.
 *
 * @param letter the message, not null
 * @param delivery how far it is, not null
 */
public record OutboxEntry(OutboxLetter letter, Delivery delivery) {

    /** Checks the parts. */
    public OutboxEntry {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(delivery, "delivery");
    }
}
