package org.dealercrm.scoring.association;

/** How many baskets must hold a set of items for it to be frequent (Agrawal &amp; Srikant 1994, minsup). */
public sealed interface MinimumSupport {

    /**
     * The least number of baskets.
     *
     * @param baskets how many baskets there are, not negative
     * @return at least 1
     */
    int countOf(int baskets);

    /**
     * A number of baskets.
     *
     * @param baskets at least 1
     * @return the support, never null
     */
    static MinimumSupport ofCount(int baskets) {
        return new Count(baskets);
    }

    /**
     * A share of the baskets.
     *
     * @param share above 0, at most 1
     * @return the support, never null
     */
    static MinimumSupport ofShare(double share) {
        return new Share(share);
    }

    /**
     * A number of baskets, however many there are.
     *
     * @param baskets at least 1
     */
    record Count(int baskets) implements MinimumSupport {

        /** Checks the number. */
        public Count {
            if (baskets < 1) {
                throw new IllegalArgumentException("A minimum support is at least one basket, found " + baskets);
            }
        }

        @Override
        public int countOf(int all) {
            return baskets;
        }
    }

    /**
     * A share of the baskets.
     *
     * @param share above 0, at most 1
     */
    record Share(double share) implements MinimumSupport {

        /** Checks the share. */
        public Share {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("A minimum support lies in (0, 1], found " + share);
            }
        }

        /**
         * The least count c with c / n at least the share, as doubles are divided: 7 of 100 baskets are 0.07, although 0.07 times
         * 100 is a little more than 7 in doubles.
         */
        @Override
        public int countOf(int all) {
            int count = (int) Math.max(1, Math.floor(share * all) - 1);
            while (count < all && (double) count / all < share) {
                count++;
            }
            return count;
        }
    }
}
