package org.dealercrm.letter.mailing;

/**
 * Follows a mailing while it is sent. What it throws stops the mailing; what was put into the outbox until then is not put there
 * again when the mailing is sent once more.
 */
public interface MailingListener {

    /**
     * A listener that does not listen.
     *
     * @return the listener, never null
     */
    static MailingListener silent() {
        return new MailingListener() {};
    }

    /**
     * Takes the result of a recipient, in the order of the recipients. After a page of them was stored, each is told once.
     *
     * @param result the result, not null
     */
    default void told(SendResult result) {}

    /**
     * Takes how far the mailing is, after each page.
     *
     * @param soFar the counts of this sending so far, not null
     */
    default void progress(MailingCounts soFar) {}

    /**
     * Whether to stop; asked before each recipient. Whoever was prepared by then is still put into the outbox.
     *
     * @return true to stop
     */
    default boolean wantsToStop() {
        return false;
    }
}
