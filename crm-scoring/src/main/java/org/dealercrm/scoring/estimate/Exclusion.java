package org.dealercrm.scoring.estimate;

import java.util.Objects;

/**
 * Observations that for a reason do not count in a figure: customers left out of a rate from numerator and denominator alike,
 * answers left out of a score. A reason that was looked for and met nobody stands there with 0; what has several reasons is
 * counted under the first of them.
 *
 * @param reason why, not null
 * @param count how many, each by its weight; finite, not negative
 */
public record Exclusion(ExclusionReason reason, double count) {

    /** Checks the number. */
    public Exclusion {
        Objects.requireNonNull(reason, "reason");
        if (!(count >= 0 && count <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A number of excluded is finite and not negative, found " + count);
        }
    }
}
