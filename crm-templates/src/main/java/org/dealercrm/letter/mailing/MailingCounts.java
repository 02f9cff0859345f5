package org.dealercrm.letter.mailing;

/**
 * How far a mailing is: how many recipients have had which result.
 *
 * @param sent whose message was put into the outbox, 0 or more
 * @param alreadySent whose message lay there already, 0 or more
 * @param skipped who are to get none, 0 or more
 * @param failed whose message could not be made or stored, 0 or more
 */
public record MailingCounts(long sent, long alreadySent, long skipped, long failed) {

    private static final MailingCounts NONE = new MailingCounts(0, 0, 0, 0);

    /** Checks that none is negative. */
    public MailingCounts {
        if (sent < 0 || alreadySent < 0 || skipped < 0 || failed < 0) {
            throw new IllegalArgumentException(
                    "Counts are 0 or more, found " + sent + ", " + alreadySent + ", " + skipped + ", " + failed);
        }
    }

    static MailingCounts none() {
        return NONE;
    }

    MailingCounts and(SendResult result) {
        if (result instanceof SendResult.Sent) {
            return new MailingCounts(sent + 1, alreadySent, skipped, failed);
        }
        if (result instanceof SendResult.AlreadySent) {
            return new MailingCounts(sent, alreadySent + 1, skipped, failed);
        }
        return result instanceof SendResult.Skipped
                ? new MailingCounts(sent, alreadySent, skipped + 1, failed)
                : new MailingCounts(sent, alreadySent, skipped, failed + 1);
    }

    /**
     * How many recipients have had their result.
     *
     * @return the sum of all four
     */
    public long recipients() {
        return sent + alreadySent + skipped + failed;
    }
}
