package org.dealercrm.survey;

import java.util.Objects;

/**
 * The answers that a question allows.
 *
 * @param min the lowest point, from -1e50
 * @param max the highest point, above the lowest, to 1e50
 * @param step the distance from point to point, from 1e-50; a whole number of steps leads from the lowest to the highest point
 * @param direction which end is the good one, not null
 * @param kind what the points stand for, not null
 */
public record Scale(double min, double max, double step, ScaleDirection direction, ScaleKind kind) {

    /** Points such as 0.1, which no double holds exactly, are taken as one with their neighbours this near, in steps. */
    private static final double NEAR = 1e-9;

    private static final double MOST_STEPS = 1_000_000;

    /** The squares of answers and of their differences, added up over all responses, are then numbers too. */
    private static final double FARTHEST = 1e50;

    private static final double FINEST = 1e-50;

    /** Checks the ends and the step, and that a declared kind has its points. */
    public Scale {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(kind, "kind");
        // 0 and -0 are one point, but not one double.
        min += 0.0;
        max += 0.0;
        if (!(min >= -Double.MAX_VALUE && max <= Double.MAX_VALUE && min < max && step > 0)) {
            throw new IllegalArgumentException("A scale runs from a lower to a higher end by steps above 0, found "
                    + min + " to " + max + " by " + step);
        }
        double steps = (max - min) / step;
        if (!(steps <= MOST_STEPS
                && Math.abs(steps - Math.rint(steps)) <= NEAR * Math.max(1, steps)
                && steps >= 1 - NEAR)) {
            throw new IllegalArgumentException(
                    "A whole number of steps, at most a million, leads from end to end, found " + min + " to " + max
                            + " by " + step);
        }
        if (min < -FARTHEST || max > FARTHEST || step < FINEST) {
            throw new IllegalArgumentException(
                    "The ends of a scale lie within 1e50 and its step is at least 1e-50, found " + min + " to " + max
                            + " by " + step);
        }
        if (!fits(kind, min, max, step, direction)) {
            throw new IllegalArgumentException("The kind " + kind + " has other points, found " + min + " to " + max
                    + " by " + step + ", " + direction);
        }
    }

    /**
     * A rating in whole steps, the higher the better.
     *
     * @param min the lowest point
     * @param max the highest point, above the lowest
     * @return the scale, never null
     */
    public static Scale rating(int min, int max) {
        return new Scale(min, max, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING);
    }

    /**
     * How likely one recommends: 0 to 10.
     *
     * @return the scale, never null
     */
    public static Scale recommendation() {
        return new Scale(0, 10, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RECOMMENDATION);
    }

    /**
     * How easy it was: 1 to 7.
     *
     * @return the scale, never null
     */
    public static Scale effort() {
        return new Scale(1, 7, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.EFFORT);
    }

    /**
     * The five answers of a Kano question: 1 like, 2 expect, 3 neutral, 4 accept, 5 dislike.
     *
     * @return the scale, never null
     */
    public static Scale kano() {
        return new Scale(1, 5, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.KANO);
    }

    /**
     * No or yes: 0 or 1, yes the good one.
     *
     * @return the scale, never null
     */
    public static Scale yesNo() {
        return new Scale(0, 1, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.YES_NO);
    }

    /**
     * How many points it has.
     *
     * @return at least 2
     */
    public int points() {
        return (int) Math.rint((max - min) / step) + 1;
    }

    /**
     * Whether an answer is one of the points.
     *
     * @param answer any number
     * @return whether it is
     */
    public boolean allows(double answer) {
        if (!(answer >= min - NEAR * step && answer <= max + NEAR * step)) {
            return false;
        }
        double steps = (answer - min) / step;
        return Math.abs(steps - Math.rint(steps)) <= NEAR * Math.max(1, steps);
    }

    /**
     * How good an answer is, from 0 at the bad end to 1 at the good one: (answer - min) / (max - min), mirrored if the lower is
     * the better.
     *
     * @param answer a point of the scale
     * @return 0 to 1
     * @throws IllegalArgumentException if the answer is none of the points
     */
    public double goodness(double answer) {
        if (!allows(answer)) {
            throw new IllegalArgumentException(
                    "An answer is a point of " + min + " to " + max + " by " + step + ", found " + answer);
        }
        double share = Math.max(0, Math.min(1, (answer - min) / (max - min)));
        return direction == ScaleDirection.HIGHER_IS_BETTER ? share : 1 - share;
    }

    private static boolean fits(ScaleKind kind, double min, double max, double step, ScaleDirection direction) {
        boolean rising = direction == ScaleDirection.HIGHER_IS_BETTER;
        return switch (kind) {
            case RECOMMENDATION -> min == 0 && max == 10 && step == 1 && rising;
            case KANO -> min == 1 && max == 5 && step == 1 && rising;
            case YES_NO -> min == 0 && max == 1 && step == 1;
            case RATING, EFFORT -> true;
        };
    }
}
