package org.dealercrm.scoring.retention;

/** How much history stands behind a score; the less, the more the score is the store's and not the customer's own. */
public enum Evidence {
    /** Acquired, but never visited. */
    NONE,
    /** Visited on one day. */
    ONE_VISIT,
    /** Fewer visits, or observed for a shorter time, than the policy asks for; or older than the records, which do not tell the beginning. */
    SHORT,
    /** Enough of both. */
    FULL
}
