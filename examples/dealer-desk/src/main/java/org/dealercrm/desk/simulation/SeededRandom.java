package org.dealercrm.desk.simulation;

/**
 * Random numbers that are the same on every machine and JDK. The JDK's generators do not promise that for bounded and
 * normal numbers, so the few that are needed are made here, with {@link StrictMath} where a function is not exact.
 *
 * <p>The generator is SplitMix64. Reference: Steele, G. L.; Lea, D. &amp; Flood, C. H. "Fast splittable pseudorandom
 * number generators", OOPSLA 2014, 453-472. Numbers of two streams of one seed are unrelated for our purpose.
 */
final class SeededRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private SeededRandom(long state) {
        this.state = state;
    }

    /** The numbers of one purpose ({@code stream}) of one customer. */
    static SeededRandom of(long seed, long customer, int stream) {
        return new SeededRandom(mix(mix(mix(seed + GOLDEN_GAMMA) + customer) + stream));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform, from 0 (included) to 1 (excluded). */
    double uniform() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** Uniform, from the first to the second number. */
    double uniform(double from, double to) {
        return from + (to - from) * uniform();
    }

    /** Uniform among 0 to {@code bound} less 1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** True with the probability given. */
    boolean happens(double probability) {
        return uniform() < probability;
    }

    /** One of the entries, each as likely as the other. */
    <T> T oneOf(T[] entries) {
        return entries[below(entries.length)];
    }

    /** The index of a weight, as likely as the weight is heavy; weights need not add up to 1. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = uniform() * sum;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                at -= weights[i];
                if (at < 0) {
                    return i;
                }
            }
        }
        // Rounding may leave a crumb behind the last weight.
        return last;
    }

    /** Standard normal, by the polar method (Marsaglia &amp; Bray 1964); the second number of a pair is let go. */
    double normal() {
        double u;
        double square;
        do {
            u = uniform(-1, 1);
            double v = uniform(-1, 1);
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        return u * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    }

    /** Log-normal with mean 1: exp(s z - s^2 / 2), s the standard deviation of the logarithm. */
    double aroundOne(double spread) {
        return StrictMath.exp(spread * normal() - spread * spread / 2);
    }

    /** Exponential with the mean given. */
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - uniform());
    }
}
