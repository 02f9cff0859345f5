package org.dealercrm.scoring.satisfaction;

import java.util.OptionalInt;
import org.dealercrm.survey.Scale;

/**
 * How many of the best points of a scale count as satisfied.
 *
 * @param points the number that the caller chose; empty for the rule by the number of points of the scale
 */
public record BoxRule(OptionalInt points) {

    private static final int TEN = 10;

    /** Checks that a chosen number is one. */
    public BoxRule {
        if (points.isPresent() && points.getAsInt() < 1) {
            throw new IllegalArgumentException("At least the best point counts, found " + points.getAsInt());
        }
    }

    /**
     * The usual rule: of 3 points the best, of 4 to 7 the best two, of 10 the best three. Other scales have none.
     *
     * @return the rule, never null
     */
    public static BoxRule byScale() {
        return new BoxRule(OptionalInt.empty());
    }

    /**
     * The best points, as many as the caller chooses, of whatever scale.
     *
     * @param points at least 1
     * @return the rule, never null
     */
    public static BoxRule top(int points) {
        return new BoxRule(OptionalInt.of(points));
    }

    /**
     * How many points of a scale count.
     *
     * @param scale the scale, not null
     * @return from 1 to the points of the scale less one; empty if the rule says nothing of such a scale
     */
    public OptionalInt of(Scale scale) {
        int all = scale.points();
        if (points.isPresent()) {
            return points.getAsInt() < all ? points : OptionalInt.empty();
        }
        return switch (all) {
            case 3 -> OptionalInt.of(1);
            case 4, 5, 6, 7 -> OptionalInt.of(2);
            case TEN -> OptionalInt.of(3);
            default -> OptionalInt.empty();
        };
    }
}
