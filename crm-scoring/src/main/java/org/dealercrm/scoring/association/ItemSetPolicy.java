package org.dealercrm.scoring.association;

import java.util.Objects;

/**
 * Which sets of items are looked for.
 *
 * @param minimumSupport how many baskets must hold a set, not null
 * @param greatestSize the most items of a set, 1 to 30; both sides of a rule together
 * @param maximumSets the most sets that are kept, 1 to 10,000,000; where more are frequent, the larger ones are left out, size by
 *     size, and the result says so
 */
public record ItemSetPolicy(MinimumSupport minimumSupport, int greatestSize, int maximumSets) {

    /** The most items that a policy may allow a set. */
    static final int GREATEST_SIZE = 30;

    private static final int MOST_SETS = 10_000_000;

    private static final ItemSetPolicy STANDARD = new ItemSetPolicy(MinimumSupport.ofShare(0.01), 10, 1_000_000);

    /** Checks the numbers. */
    public ItemSetPolicy {
        Objects.requireNonNull(minimumSupport, "minimumSupport");
        if (greatestSize < 1 || greatestSize > GREATEST_SIZE) {
            throw new IllegalArgumentException(
                    "The greatest size of a set lies between 1 and " + GREATEST_SIZE + ", found " + greatestSize);
        }
        if (maximumSets < 1 || maximumSets > MOST_SETS) {
            throw new IllegalArgumentException(
                    "The most sets that are kept lie between 1 and " + MOST_SETS + ", found " + maximumSets);
        }
    }

    /**
     * Sets in one basket of a hundred, of up to 10 items, at most a million of them.
     *
     * @return the policy, never null
     */
    public static ItemSetPolicy standard() {
        return STANDARD;
    }

    /**
     * This policy with another minimum support.
     *
     * @param support how many baskets must hold a set, not null
     * @return the new policy, never null
     */
    public ItemSetPolicy withMinimumSupport(MinimumSupport support) {
        return new ItemSetPolicy(support, greatestSize, maximumSets);
    }

    /**
     * This policy with another greatest size.
     *
     * @param items the most items of a set, 1 to 30
     * @return the new policy, never null
     */
    public ItemSetPolicy withGreatestSize(int items) {
        return new ItemSetPolicy(minimumSupport, items, maximumSets);
    }

    /**
     * This policy with another bound on what is kept.
     *
     * @param sets the most sets that are kept, 1 to 10,000,000
     * @return the new policy, never null
     */
    public ItemSetPolicy withMaximumSets(int sets) {
        return new ItemSetPolicy(minimumSupport, greatestSize, sets);
    }
}
