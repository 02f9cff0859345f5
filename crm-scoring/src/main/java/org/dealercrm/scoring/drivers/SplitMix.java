package org.dealercrm.scoring.drivers;

/**
 * Random whole numbers that are the same for a seed on every machine and every Java.
 *
 * <p>References: Steele, G. L., Lea, D. &amp; Flood, C. H. "Fast splittable pseudorandom number generators", OOPSLA 2014. Lemire,
 * D. "Fast random integer generation in an interval", ACM Transactions on Modeling and Computer Simulation 29(1), 2019.
 */
final class SplitMix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long LOW = 0xFFFFFFFFL;

    private long state;

    private SplitMix(long state) {
        this.state = state;
    }

    /** The stream of a number: streams of one seed do not depend on how many there are. */
    static SplitMix stream(long seed, long number) {
        return new SplitMix(mixed(mixed(seed) + GOLDEN * (number + 1)));
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 0 to below the bound, each alike. */
    int below(int bound) {
        long product = draw() * bound;
        // the few products that would favour some numbers are drawn again
        while ((product & LOW) < (1L << 32) % bound) {
            product = draw() * bound;
        }
        return (int) (product >>> 32);
    }

    private long draw() {
        state += GOLDEN;
        return mixed(state) >>> 32;
    }

    /** A random order of 0 to count - 1 (Fisher and Yates). */
    int[] order(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int place = below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
