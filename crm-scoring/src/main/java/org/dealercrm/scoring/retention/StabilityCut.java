package org.dealercrm.scoring.retention;

/**
 * From which probability to return on a customer is stable: fixed by the store, or found in the store's own customers.
 * Where it is found, only customers who have a value count, each by his weight; equal probabilities (to nine digits) are
 * never parted, and a probability at the cut is stable. If all are equal, nobody stands out and all are stable; if no
 * customer has a value, it is one half.
 */
public sealed interface StabilityCut {

    /**
     * A fixed threshold.
     *
     * @param probability the lowest probability to return of a stable customer, above 0 and below 1
     */
    record Fixed(double probability) implements StabilityCut {
        /** Checks the probability. */
        public Fixed {
            if (!(probability > 0 && probability < 1)) {
                throw new IllegalArgumentException(
                        "The stability threshold must lie between 0 and 1, found " + probability);
            }
        }
    }

    /**
     * A weighted quantile: the greatest probability that at least the share 1 - {@code below} of the weight reaches.
     *
     * @param below the share of customers below the cut, above 0 and below 1
     */
    record Quantile(double below) implements StabilityCut {
        /** Checks the share. */
        public Quantile {
            if (!(below > 0 && below < 1)) {
                throw new IllegalArgumentException("The share below a cut must lie between 0 and 1, found " + below);
            }
        }
    }

    /** The natural break of the probabilities (exact k-means with two groups); the cut lies halfway between the groups. */
    record NaturalBreak() implements StabilityCut {}
}
