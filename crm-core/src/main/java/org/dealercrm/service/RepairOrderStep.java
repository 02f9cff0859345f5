package org.dealercrm.service;

/** What may be done with a repair order as a whole. */
public enum RepairOrderStep {
    /** Begin the work, or take it up again. */
    OPEN,
    /** Ask the one who pays for his consent. */
    REQUEST_APPROVAL,
    /** He consents. */
    APPROVE,
    /** He refuses. */
    DECLINE,
    /** The work is done and inspected. */
    COMPLETE,
    /** The bill is written. */
    CLOSE,
    /** Give the order up. */
    VOID
}
