package org.dealercrm.scoring.estimate;

import java.util.List;

/**
 * On what a figure stands.
 *
 * @param size n: how many observations count in it, not negative
 * @param effectiveSize how many observations of equal weight tell as much: (sum w)^2 / sum w^2 (Kish 1965); n itself if all
 *     weights are equal; at most n, above 0 exactly if n is
 * @param leftOut what was left out and why, not null
 */
public record Sample(long size, double effectiveSize, List<Exclusion> leftOut) {

    /** Allows for the rounding of sums of weights. */
    private static final double SLACK = 1 + 1e-9;

    /** Checks the sizes and copies the list. */
    public Sample {
        if (size < 0 || !(effectiveSize >= 0 && effectiveSize <= size * SLACK) || (effectiveSize > 0) != (size > 0)) {
            throw new IllegalArgumentException(
                    "A sample has an effective size of at most its size, found " + effectiveSize + " of " + size);
        }
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A sample of equal weights.
     *
     * @param size n, not negative
     * @param leftOut what was left out and why, not null
     * @return the sample, never null
     */
    public static Sample of(long size, List<Exclusion> leftOut) {
        return new Sample(size, size, leftOut);
    }
}
