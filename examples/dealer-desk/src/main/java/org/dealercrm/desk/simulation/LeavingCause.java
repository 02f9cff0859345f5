package org.dealercrm.desk.simulation;

/** Why a simulated customer left the store for good. */
public enum LeavingCause {
    /** Moved to another city. */
    MOVED_AWAY,
    /** Had a bad visit and did not forgive it. */
    DISSATISFIED,
    /** Went to an independent workshop when the warranty no longer bound him. */
    WARRANTY_ENDED,
    /** Sold the car to somebody who does not come. */
    SOLD,
    /** The car was scrapped. */
    SCRAPPED,
    /** The car left the country. */
    EXPORTED
}
