package org.dealercrm.scoring.delivered;

/** What must be in our favour for a comparison to count as turned. */
public enum TurningBasis {
    /** The difference of the amounts. */
    AMOUNT,
    /** The low end of the difference: whatever within its range each valuation is. */
    WORST_CASE
}
