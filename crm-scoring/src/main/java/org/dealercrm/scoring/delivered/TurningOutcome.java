package org.dealercrm.scoring.delivered;

/** What it takes to turn a comparison. */
public enum TurningOutcome {
    /** Nothing: our offer is chosen as it is. */
    ALREADY_CHOSEN,
    /** One of the levers alone. */
    ONE_LEVER,
    /** Several levers together. */
    SEVERAL_LEVERS,
    /** All levers together do not reach. */
    OUT_OF_REACH,
    /** The offers cannot be compared, because their currencies differ. */
    NOT_COMPARABLE
}
