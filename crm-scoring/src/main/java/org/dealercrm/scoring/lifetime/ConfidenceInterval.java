package org.dealercrm.scoring.lifetime;

/**
 * Where a parameter lies, with a confidence.
 *
 * @param low the lower limit, finite
 * @param high the upper limit, finite, not below the lower one
 * @param level the probability that such intervals cover the true value, above 0 and below 1
 */
public record ConfidenceInterval(double low, double high, double level) {

    /** Checks the limits. */
    public ConfidenceInterval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(
                    "An interval runs from a lower to a higher limit, found " + low + " and " + high);
        }
    }
}
