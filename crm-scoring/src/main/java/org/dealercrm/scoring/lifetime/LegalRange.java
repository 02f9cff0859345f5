package org.dealercrm.scoring.lifetime;

/** The ranges of customers' statistics, horizons and parameters for which every figure of a model is finite, and their checks. */
final class LegalRange {

    private static final double LEAST_SHAPE = 1e-9;
    private static final double GREATEST_SHAPE = 1e9;
    private static final double LEAST_TIME = 1e-12;
    private static final double GREATEST_TIME = 1e15;

    private static final double LONGEST_TIME = 1e12;
    private static final double MOST_PERIODS = 1e6;
    private static final double MOST_VISITS = 1e9;
    private static final int MOST_COUNTED = 100_000;

    private LegalRange() {}

    static void requireStatistics(double x, double tx, double age) {
        if (!areStatistics(x, tx, age, LONGEST_TIME)) {
            throw new IllegalArgumentException(
                    "x lies from 0 to 1e9 and 0 <= t_x <= T <= 1e12, found x " + x + ", t_x " + tx + ", T " + age);
        }
    }

    /** The same where time goes in periods. */
    static void requirePeriodStatistics(double x, double tx, double n) {
        if (!areStatistics(x, tx, n, MOST_PERIODS)) {
            throw new IllegalArgumentException(
                    "x lies from 0 to 1e9 and 0 <= t_x <= n <= 1e6, found x " + x + ", t_x " + tx + ", n " + n);
        }
    }

    private static boolean areStatistics(double x, double tx, double age, double longest) {
        return x >= 0 && x <= MOST_VISITS && tx >= 0 && tx <= age && age <= longest;
    }

    static void requireHorizon(double horizon) {
        if (!(horizon >= 0 && horizon <= LONGEST_TIME)) {
            throw new IllegalArgumentException("A horizon lies from 0 to 1e12, found " + horizon);
        }
    }

    /** The same where time goes in periods. */
    static void requirePeriods(double horizon) {
        if (!(horizon >= 0 && horizon <= MOST_PERIODS)) {
            throw new IllegalArgumentException("A horizon lies from 0 to 1e6 periods, found " + horizon);
        }
    }

    static void requireVisits(int visits) {
        if (visits < 0 || visits > MOST_COUNTED) {
            throw new IllegalArgumentException("The number of visits lies from 0 to 100,000, found " + visits);
        }
    }

    /** A parameter of a distribution over customers that is not a time. */
    static void requireShape(String name, double value) {
        if (!(value >= LEAST_SHAPE && value <= GREATEST_SHAPE)) {
            throw new IllegalArgumentException("Parameter " + name + " lies from 1e-9 to 1e9, found " + value);
        }
    }

    /** The rate parameter of a distribution over customers, a time. */
    static void requireTime(String name, double value) {
        if (!(value >= LEAST_TIME && value <= GREATEST_TIME)) {
            throw new IllegalArgumentException("Parameter " + name + " lies from 1e-12 to 1e15, found " + value);
        }
    }

    /** The nearest legal shape. */
    static double shape(double value) {
        return Math.max(LEAST_SHAPE, Math.min(GREATEST_SHAPE, value));
    }

    /** The nearest legal rate parameter. */
    static double time(double value) {
        return Math.max(LEAST_TIME, Math.min(GREATEST_TIME, value));
    }
}
