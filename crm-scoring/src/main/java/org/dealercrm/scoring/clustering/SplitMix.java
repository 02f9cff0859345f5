package org.dealercrm.scoring.clustering;

/**
 * Random numbers that are the same for a seed on every machine and every Java.
 *
 * <p>Reference: Steele, G. L., Lea, D. &amp; Flood, C. H. "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */
final class SplitMix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    private long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below 1. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
