package org.dealercrm.letter.mailing;

/** A mailing that may be sent. Only a {@link Preflight} makes one. */
public final class ReadyMailing {

    private final Mailing mailing;

    ReadyMailing(Mailing mailing) {
        this.mailing = mailing;
    }

    /**
     * Writes to every recipient, asks the gate for him once more, and puts his message into the outbox.
     *
     * <p>One bad recipient never stops the rest. Sent again, after a kill or without need, it sends to those only who have no message
     * in the outbox yet. What the recipients or the listener throw ends it; what was put there until then stays there.
     *
     * @param recipients the recipients, not null
     * @param outbox where the messages go, not null
     * @param listener follows it, not null
     * @return how many had which result, and how it ended, never null
     */
    public MailingOutcome send(Recipients recipients, LetterOutbox outbox, MailingListener listener) {
        return new Sending(mailing, outbox, listener).to(recipients);
    }

    @Override
    public String toString() {
        return "Ready" + mailing;
    }
}
