package org.dealercrm.scoring.rates;

import java.util.Objects;

/**
 * Those who would stand below the line of a rate, but for a reason were left out. A reason that was looked for and met nobody
 * stands there with 0; whoever has several reasons is counted under the first of them.
 *
 * @param reason why, not null
 * @param count how many, each by his weight; finite, not negative
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
