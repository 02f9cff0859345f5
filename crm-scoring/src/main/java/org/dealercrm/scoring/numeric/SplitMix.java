package org.dealercrm.scoring.numeric;

/**
 * Random numbers that are the same for a seed on every machine and every Java.
 *
 * <p>References: Steele, G. L., Lea, D. &amp; Flood, C. H. "Fast splittable pseudorandom number generators", OOPSLA 2014. Lemire,
 * D. "Fast random integer generation in an interval", ACM Transactions on Modeling and Computer Simulation 29(1), 2019.
 */
public final class SplitMix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long LOW = 0xFFFFFFFFL;

    private long state;

    /**
     * The stream of a seed.
     *
     * @param seed any number
     */
    public SplitMix(long seed) {
        state = seed;
    }

    /**
     * One of many streams of a seed; they do not depend on how many there are.
     *
     * @param seed any number
     * @param number which stream, any number
     * @return the stream at its beginning, never null
     */
    public static SplitMix stream(long seed, long number) {
        return new SplitMix(mixed(mixed(seed) + GOLDEN * (number + 1)));
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /**
     * The next number.
     *
     * @return from 0 to below 1
     */
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /**
     * The next whole number, each alike.
     *
     * @param bound above 0
     * @return from 0 to below the bound
     */
    public int below(int bound) {
        long product = (next() >>> 32) * bound;
        // the few products that would favour some numbers are drawn again
        while ((product & LOW) < (1L << 32) % bound) {
            product = (next() >>> 32) * bound;
        }
        return (int) (product >>> 32);
    }

    /**
     * A random order (Fisher and Yates).
     *
     * @param count not negative
     * @return 0 to count - 1, each once
     */
    public int[] order(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int place = below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
