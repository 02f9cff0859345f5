package org.dealercrm.scoring.retention;

/** Where high value begins: found in the store's own customers, or fixed by the store. */
public sealed interface ValueCut {

    /**
     * The natural break of the logarithm of the values (exact k-means with two groups) among customers who have a value; the
     * cut lies halfway between the groups. If all values are equal (to nine digits), nobody stands out and all are high.
     */
    record NaturalBreak() implements ValueCut {}

    /**
     * A fixed cut point.
     *
     * @param amount the lowest high value, in the currency of the history (in visits, if it tells no amounts); positive
     */
    record Fixed(double amount) implements ValueCut {
        /** Checks the amount. */
        public Fixed {
            if (!(amount > 0) || Double.isInfinite(amount)) {
                throw new IllegalArgumentException("A fixed value cut must be a positive amount, found " + amount);
            }
        }
    }
}
