package org.dealercrm.letter.mailing;

import org.dealercrm.contract.PageRequest;

/**
 * What a store allows its mailings.
 *
 * @param mostFailing the greatest share of those to whom a message is due for whom it cannot be made, 0 to 1; a mailing with more
 *     may not go
 * @param shown how many recipients the report of the preflight names for each reason, 0 to 1,000
 * @param oncePerAddress whether customers who share an e-mail address or a mobile phone get one message together; letters on paper
 *     are addressed to persons and not meant
 * @param needsPost whether a letter on paper needs a postal address; not if it is handed over
 * @param pageSize how many recipients are read and stored at once, 1 to 10,000
 */
public record MailingRules(double mostFailing, int shown, boolean oncePerAddress, boolean needsPost, int pageSize) {

    private static final int MOST_SHOWN = 1_000;
    private static final MailingRules STANDARD = new MailingRules(0.05, 20, false, true, 500);

    /** Checks the ranges. */
    public MailingRules {
        if (!(mostFailing >= 0 && mostFailing <= 1)) {
            throw new IllegalArgumentException("A share is 0 to 1, found " + mostFailing);
        }
        if (shown < 0 || shown > MOST_SHOWN) {
            throw new IllegalArgumentException(
                    "A report names 0 to " + MOST_SHOWN + " recipients for a reason, found " + shown);
        }
        if (pageSize < 1 || pageSize > PageRequest.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "The size of a page is 1 to " + PageRequest.MAX_SIZE + ", found " + pageSize);
        }
    }

    /**
     * One in twenty may fail, 20 are shown for each reason, an address may get several messages, letters need a postal address, 500
     * to a page.
     *
     * @return the rules, never null
     */
    public static MailingRules standard() {
        return STANDARD;
    }

    /**
     * These rules with another share that may fail.
     *
     * @param share 0 to 1
     * @return the rules, never null
     */
    public MailingRules failingAtMost(double share) {
        return new MailingRules(share, shown, oncePerAddress, needsPost, pageSize);
    }

    /**
     * These rules with one message to each address.
     *
     * @return the rules, never null
     */
    public MailingRules once() {
        return new MailingRules(mostFailing, shown, true, needsPost, pageSize);
    }

    /**
     * These rules for letters that are handed over and need no postal address.
     *
     * @return the rules, never null
     */
    public MailingRules handedOver() {
        return new MailingRules(mostFailing, shown, oncePerAddress, false, pageSize);
    }

    /**
     * These rules with pages of another size.
     *
     * @param size 1 to 10,000
     * @return the rules, never null
     */
    public MailingRules inPagesOf(int size) {
        return new MailingRules(mostFailing, shown, oncePerAddress, needsPost, size);
    }

    /**
     * These rules with another number of recipients named for each reason.
     *
     * @param number 0 to 1,000
     * @return the rules, never null
     */
    public MailingRules showing(int number) {
        return new MailingRules(mostFailing, number, oncePerAddress, needsPost, pageSize);
    }
}
