package org.dealercrm.letter.mailing;

/**
 * Delivers messages: to files, a printer, a mail server, an SMS gateway. The host's. What a carrier throws that is repeatable counts as
 * {@link Outcome.NotNow}; of any other carrier nobody can tell what came of it, and the message stays under way.
 *
 * <p>A delivery can be cut off after it was made and before that was written down. What happens then hangs on
 * {@link #isRepeatable()}. A carrier that can make twice as good as once names what it delivers by the message's key: the file is
 * replaced, the gateway knows the number of the order. A carrier that cannot, such as plain SMTP, is never asked twice for a message
 * without an answer to {@link #traceOf}.
 */
public interface Carrier {

    /**
     * Whether delivering a message twice leaves one copy.
     *
     * @return true if the copy of a key takes the place of the one before
     */
    boolean isRepeatable();

    /**
     * Delivers a message.
     *
     * @param letter the message, not null
     * @return what came of it, never null
     */
    Outcome carry(OutboxLetter letter);

    /**
     * What is known of a message whose delivery was cut off: whether the log of the mail server, or the gateway, has it under its key.
     *
     * @param letter the message, not null
     * @return what is known, {@link Trace#UNKNOWN} if nobody can be asked; what it throws counts as that
     */
    default Trace traceOf(OutboxLetter letter) {
        return Trace.UNKNOWN;
    }

    /** What is known of a message whose delivery was cut off. */
    enum Trace {
        /** It has gone out. */
        DELIVERED,
        /** It has not gone out. */
        NOT_DELIVERED,
        /** Nobody can tell; a person has to decide. */
        UNKNOWN
    }

    /** What came of a delivery. */
    sealed interface Outcome {

        /** It was delivered. */
        record Done() implements Outcome {}

        /**
         * It was not delivered, and may be tried again.
         *
         * @param why what hindered it, in 1 to {@value Delivery#MAX_TROUBLE} characters without personal data
         */
        record NotNow(String why) implements Outcome {

            /** Checks the text. */
            public NotNow {
                Delivery.requireText(why);
            }
        }

        /**
         * It cannot be delivered at all, for example because there is no such mailbox.
         *
         * @param why what hinders it, in 1 to {@value Delivery#MAX_TROUBLE} characters without personal data
         */
        record Never(String why) implements Outcome {

            /** Checks the text. */
            public Never {
                Delivery.requireText(why);
            }
        }
    }
}
