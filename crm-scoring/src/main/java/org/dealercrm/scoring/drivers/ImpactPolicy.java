package org.dealercrm.scoring.drivers;

import java.util.Objects;

/**
 * How penalty and reward are measured and named.
 *
 * @param bands which answers are low and which high, of all items alike, not null
 * @param hybridWithin up to which asymmetry, either way, an item is a hybrid, 0 to below 1. The source fixes only the ends: 1 is
 *     a perfect satisfier, 0 a perfect hybrid, -1 a perfect dissatisfier; where between them the names change is the store's
 *     choice
 * @param level the level of confidence of the intervals, between 0 and 1
 */
public record ImpactPolicy(PerformanceBands bands, double hybridWithin, double level) {

    /** Checks the numbers. */
    public ImpactPolicy {
        Objects.requireNonNull(bands, "bands");
        Level.checked(level);
        if (!(hybridWithin >= 0 && hybridWithin < 1)) {
            throw new IllegalArgumentException("A hybrid has an asymmetry within 0 to below 1, found " + hybridWithin);
        }
    }

    /**
     * Bands with the library's own convention for the rest: a hybrid within .2, intervals at 95 %.
     *
     * @param bands which answers are low and which high, not null
     * @return the policy, never null
     */
    public static ImpactPolicy of(PerformanceBands bands) {
        return new ImpactPolicy(bands, .2, .95);
    }

    ImpactClass named(double asymmetry) {
        if (Math.abs(asymmetry) <= hybridWithin) {
            return ImpactClass.HYBRID;
        }
        return asymmetry > 0 ? ImpactClass.SATISFIER : ImpactClass.DISSATISFIER;
    }
}
