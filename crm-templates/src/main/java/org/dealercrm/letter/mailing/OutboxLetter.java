package org.dealercrm.letter.mailing;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.edition.EditionStamp;

/**
 * A message as it lies in the outbox, written to its last character. It is kept whole and not as the data to write it from: what
 * was tried in the preflight and cleared by the gate is what is delivered, whatever has become of template and customer since,
 * and whoever delivers it needs neither.
 *
 * <p>A host rebuilds it from its rows. To put one there it takes a {@link ClearedLetter}. It holds personal data;
 * {@link #toString()} tells none.
 *
 * @param mailing the mailing, not null
 * @param customer the recipient, of the same store
 * @param onceAt the key of the address if the mailing writes to each address once; empty if not
 * @param stamp code, language, edition and hash of the letter, of the same store
 * @param clearance on what the message goes out, for the channel of its form
 * @param message the message, not null
 * @param to where it goes, for a message of its form
 */
public record OutboxLetter(
        MailingId mailing,
        CustomerId customer,
        Optional<AddressKey> onceAt,
        EditionStamp stamp,
        Clearance clearance,
        Message message,
        Destination to) {

    /** Checks that the parts are of one store and of one form. */
    public OutboxLetter {
        Objects.requireNonNull(onceAt, "onceAt");
        boolean oneStore = customer.store().equals(mailing.store())
                && stamp.edition().store().equals(mailing.store())
                && onceAt.map(key -> key.store().equals(mailing.store())).orElse(true);
        if (!oneStore) {
            throw new IllegalArgumentException(
                    "A message, its customer and its edition are of one store; found mailing " + mailing + ", customer "
                            + customer + ", edition " + stamp.edition());
        }
        if (message.form() != to.form() || Destination.channelOf(message.form()) != clearance.channel()) {
            throw new IllegalArgumentException(
                    "A message goes where messages of its form go, by the channel that was cleared; found "
                            + message.form() + ", " + to.form() + ", " + clearance.channel());
        }
    }

    /**
     * The key under which it lies there once.
     *
     * @return the key, never null
     */
    public LetterKey key() {
        return LetterKey.of(mailing, customer);
    }

    /** Tells key, stamp and form. */
    @Override
    public String toString() {
        return "OutboxLetter[" + key() + ", " + stamp.text() + ", " + message.form() + "]";
    }
}
