package org.dealercrm.scoring.estimate;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Between which ends a figure lies, and by which method.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, not below the lower one
 * @param level the level of confidence, between 0 and 1; empty if the ends are bounds and no confidence is meant
 * @param method how they were found, not null
 */
public record Interval(double low, double high, OptionalDouble level, IntervalMethod method) {

    /** Checks the order of the ends. */
    public Interval {
        Objects.requireNonNull(method, "method");
        if (!(low >= -Double.MAX_VALUE && low <= high && high <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "An interval has a lower and an upper end, found " + low + " to " + high);
        }
        if (level.isPresent() && !(level.getAsDouble() > 0 && level.getAsDouble() < 1)) {
            throw new IllegalArgumentException(
                    "A level of confidence lies between 0 and 1, found " + level.getAsDouble());
        }
    }

    /**
     * An interval of confidence.
     *
     * @param low the lower end, finite
     * @param high the upper end, finite, not below the lower one
     * @param level the level of confidence, between 0 and 1
     * @param method how the ends were found, not null
     * @return the interval, never null
     */
    public static Interval of(double low, double high, double level, IntervalMethod method) {
        return new Interval(low, high, OptionalDouble.of(level), method);
    }

    /**
     * Whether a number lies between the ends, these included.
     *
     * @param number any number
     * @return whether it does
     */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }
}
