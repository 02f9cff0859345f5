package org.dealercrm.scoring.lifetime;

/** The ranges of customers' statistics, horizons and parameters for which every figure of a model is finite, and their checks. */
final class LegalRange {

    private static final double LEAST_SHAPE = 1e-9;
    private static final double GREATEST_SHAPE = 1e9;
    private static final double LEAST_TIME = 1e-12;
    private static final double GREATEST_TIME = 1e15;

    private static final double LONGEST_TIME = 1e12;
    private static final double MOST_VISITS = 1e9;
    private static final int MOST_COUNTED = 100_000;

    private LegalRange() {}

    static void requireStatistics(double x, double tx, double age) {
        if (!(x >= 0 && x <= MOST_VISITS && tx >= 0 && tx <= age && age <= LONGEST_TIME)) {
            throw new IllegalArgumentException(
                    "x lies from 0 to 1e9 and 0 <= t_x <= T <= 1e12, found x " + x + ", t_x " + tx + ", T " + age);
        }
    }

    static void requireHorizon(double horizon) {
        if (!(horizon >= 0 && horizon <= LONGEST_TIME)) {
            throw new IllegalArgumentException("A horizon lies from 0 to 1e12, found " + horizon);
        }
    }

    static void requireVisits(int visits) {
        if (visits < 0 || visits > MOST_COUNTED) {
            throw new IllegalArgumentException("The number of visits lies from 0 to 100,000, found " + visits);
        }
    }

    /** The shape of a distribution over customers. */
    static void requireShape(String name, double value) {
        requireWithin(name, value, LEAST_SHAPE, GREATEST_SHAPE);
    }

    /** The rate parameter of a distribution over customers, a time. */
    static void requireTime(String name, double value) {
        requireWithin(name, value, LEAST_TIME, GREATEST_TIME);
    }

    /** The nearest legal shape. */
    static double shape(double value) {
        return Math.max(LEAST_SHAPE, Math.min(GREATEST_SHAPE, value));
    }

    /** The nearest legal rate parameter. */
    static double time(double value) {
        return Math.max(LEAST_TIME, Math.min(GREATEST_TIME, value));
    }

    private static void requireWithin(String name, double value, double least, double greatest) {
        if (!(value >= least && value <= greatest)) {
            throw new IllegalArgumentException(
                    "Parameter " + name + " lies from " + least + " to " + greatest + ", found " + value);
        }
    }
}
