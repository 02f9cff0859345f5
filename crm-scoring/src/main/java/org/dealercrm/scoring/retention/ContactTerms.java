package org.dealercrm.scoring.retention;

/**
 * What a contact by one channel costs and takes.
 *
 * @param cost what it costs the store, offers included, in the currency of the scores, 0 to 1e15
 * @param takesPlace whether somebody has to do it, so that it takes one of the day's places; false for what a machine sends
 */
public record ContactTerms(double cost, boolean takesPlace) {

    private static final double HIGHEST = 1e15;

    /** Checks the cost. */
    public ContactTerms {
        if (!(cost >= 0 && cost <= HIGHEST)) {
            throw new IllegalArgumentException("The cost of a contact lies from 0 to 1e15, found " + cost);
        }
    }
}
