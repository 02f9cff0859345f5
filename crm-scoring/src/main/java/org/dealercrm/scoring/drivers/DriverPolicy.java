package org.dealercrm.scoring.drivers;

import java.util.Objects;

/**
 * How driver importance is computed.
 *
 * @param method how R^2 is divided, not null
 * @param exactUpTo with how many drivers all 2^p subsets are still taken, 1 to 20; beyond that orders of the drivers are drawn
 * @param orderings how many orders are drawn, at least 4 and even: each order is drawn with its reverse (antithetic)
 * @param resamples how many samples with replacement the intervals stand on, 0 for no intervals, else at least 100
 * @param level the level of confidence of the intervals, between 0 and 1
 * @param seed where the random numbers start
 */
public record DriverPolicy(DriverMethod method, int exactUpTo, int orderings, int resamples, double level, long seed) {

    /** LMG, exact up to 12 drivers, beyond that 1,000 orders; 1,000 resamples at 95 %; seed 1. */
    public static final DriverPolicy STANDARD = new DriverPolicy(DriverMethod.LMG, 12, 1000, 1000, .95, 1);

    private static final int MOST_EXACT = 20;
    private static final int LEAST_ORDERINGS = 4;
    private static final int LEAST_RESAMPLES = 100;

    /** Checks the numbers. */
    public DriverPolicy {
        Objects.requireNonNull(method, "method");
        Level.checked(level);
        if (exactUpTo < 1 || exactUpTo > MOST_EXACT) {
            throw new IllegalArgumentException("All subsets are taken of 1 to 20 drivers, found " + exactUpTo);
        }
        if (orderings < LEAST_ORDERINGS || orderings % 2 != 0) {
            throw new IllegalArgumentException("Orders are drawn in pairs, at least two of them, found " + orderings);
        }
        if (resamples != 0 && resamples < LEAST_RESAMPLES) {
            throw new IllegalArgumentException("Intervals stand on no or at least 100 resamples, found " + resamples);
        }
    }

    /**
     * The same with another method.
     *
     * @param other how R^2 is divided, not null
     * @return the policy, never null
     */
    public DriverPolicy withMethod(DriverMethod other) {
        return new DriverPolicy(other, exactUpTo, orderings, resamples, level, seed);
    }

    /**
     * The same with another number of resamples.
     *
     * @param count 0 for no intervals, else at least 100
     * @return the policy, never null
     */
    public DriverPolicy withResamples(int count) {
        return new DriverPolicy(method, exactUpTo, orderings, count, level, seed);
    }

    /**
     * The same with another limit of exactness.
     *
     * @param drivers 1 to 20
     * @return the policy, never null
     */
    public DriverPolicy withExactUpTo(int drivers) {
        return new DriverPolicy(method, drivers, orderings, resamples, level, seed);
    }

    /**
     * The same with another seed.
     *
     * @param start where the random numbers start
     * @return the policy, never null
     */
    public DriverPolicy withSeed(long start) {
        return new DriverPolicy(method, exactUpTo, orderings, resamples, level, start);
    }
}
