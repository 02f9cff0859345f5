package org.dealercrm.letter.mailing;

import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.OptOut;

/**
 * A message that may be put into the outbox. There is no other way in, and this one begins at the gate: only the consent gate makes
 * a {@link Cleared}, and it must be that of this very customer, purpose and channel.
 *
 * <p>Two things cannot be seen here and are the {@link Mailing}'s, or of whoever makes a message by hand: that the address is the
 * one for which the gate was asked, since a clearance holds its keyed hash only; and that a short message of marketing says how to
 * stop it, which it may do in words of the store's own.
 */
public final class ClearedLetter {

    private final OutboxLetter letter;

    private ClearedLetter(OutboxLetter letter) {
        this.letter = letter;
    }

    /**
     * A message on a clearance.
     *
     * @param cleared the clearance, not null
     * @param purpose what the message is for, not null
     * @param letter the message with the trace of the same clearance, not null
     * @return the message that may go out, never null
     * @throws IllegalArgumentException if the clearance is for another customer, purpose, channel or instant, or an e-mail of
     *     marketing has no {@value OptOut#LIST_UNSUBSCRIBE} (RFC 2369, section 3.2)
     */
    public static ClearedLetter of(Cleared cleared, Purpose purpose, OutboxLetter letter) {
        CustomerId customer = letter.customer();
        boolean fits = cleared.isFor(
                        customer,
                        purpose,
                        Destination.channelOf(letter.message().form()))
                && letter.clearance().equals(Clearance.of(cleared));
        if (!fits) {
            throw new IllegalArgumentException(
                    "A message goes out on the clearance for its own customer, purpose and channel;" + " found "
                            + letter + " for " + purpose + " on " + cleared);
        }
        boolean stoppable = purpose != Purpose.MARKETING
                || !(letter.message() instanceof EmailMessage mail)
                || mail.header(OptOut.LIST_UNSUBSCRIBE).isPresent();
        if (!stoppable) {
            throw new IllegalArgumentException(
                    "An e-mail of marketing has the header field " + OptOut.LIST_UNSUBSCRIBE + "; found " + letter);
        }
        return new ClearedLetter(letter);
    }

    /**
     * The message to be stored.
     *
     * @return the message, never null
     */
    public OutboxLetter letter() {
        return letter;
    }

    @Override
    public String toString() {
        return "ClearedLetter[" + letter + "]";
    }
}
