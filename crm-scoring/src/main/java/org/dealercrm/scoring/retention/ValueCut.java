package org.dealercrm.scoring.retention;

/**
 * Where high value begins: found in the store's own customers, or fixed by the store. Where it is found, only customers who
 * have a value count, each by his weight; equal values (to nine digits) are never parted, and a value at the cut is high. If
 * all values are equal, nobody stands out and all are high.
 */
public sealed interface ValueCut {

    /**
     * The natural break of the logarithm of the values (exact k-means with two groups); the cut lies halfway between the
     * groups.
     */
    record NaturalBreak() implements ValueCut {}

    /**
     * The break between the upper and the lower groups of the logarithm of the values (exact k-means with several groups);
     * the cut lies halfway between them. Where there are fewer groups, because there are fewer distinct values, the upper ones
     * stay high as long as one is left that is not. {@code Clustered(2, 1)} is the natural break.
     *
     * @param groups how many groups, 2 to 20
     * @param highGroups how many of them, counted from the top, are high; at least 1, fewer than there are groups
     */
    record Clustered(int groups, int highGroups) implements ValueCut {

        private static final int MOST = 20;

        /** Checks the numbers. */
        public Clustered {
            if (groups < 2 || groups > MOST) {
                throw new IllegalArgumentException("Values are clustered into 2 to 20 groups, found " + groups);
            }
            if (highGroups < 1 || highGroups >= groups) {
                throw new IllegalArgumentException(
                        "At least one group is high and at least one is not, found " + highGroups + " of " + groups);
            }
        }
    }

    /**
     * A weighted quantile: the greatest value that at least the share 1 - {@code below} of the weight reaches. So at least that
     * share of the customers is high, and of equal values at the cut all are high.
     *
     * @param below the share of customers below the cut, above 0 and below 1; 0.8 makes the best fifth high
     */
    record Quantile(double below) implements ValueCut {
        /** Checks the share. */
        public Quantile {
            if (!(below > 0 && below < 1)) {
                throw new IllegalArgumentException("The share below a cut must lie between 0 and 1, found " + below);
            }
        }
    }

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
