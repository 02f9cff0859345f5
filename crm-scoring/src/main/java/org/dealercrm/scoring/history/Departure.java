package org.dealercrm.scoring.history;

/**
 * How a customer's only vehicle left the store's reach. A customer who is known to have departed is not "alive", whatever
 * a model says of his silence.
 */
public enum Departure {
    /** The vehicle has been sold to somebody else. */
    SOLD,
    /** The vehicle has been scrapped. */
    SCRAPPED,
    /** The vehicle has left the country. */
    EXPORTED
}
