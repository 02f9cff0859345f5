package org.dealercrm.scoring.satisfaction;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;

/**
 * The mean of a store with the variance that its few answers give it.
 *
 * @param store the store, not null
 * @param mean what was found, finite, at most 1e100 from 0
 * @param variance the square of the standard error of the mean, 1e-100 to 1e100
 * @param sample on what it stands, not null
 */
public record StoreMean(Label store, double mean, double variance, Sample sample) {

    private static final double MOST = 1e100;

    /** Checks the numbers. */
    public StoreMean {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(sample, "sample");
        if (!(Math.abs(mean) <= MOST && variance >= 1 / MOST && variance <= MOST)) {
            throw new IllegalArgumentException("A mean is finite and its variance above 0, found " + mean + " and "
                    + variance + " of " + store.code());
        }
    }
}
