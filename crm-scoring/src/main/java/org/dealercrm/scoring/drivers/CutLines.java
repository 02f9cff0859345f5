package org.dealercrm.scoring.drivers;

import java.util.OptionalDouble;
import org.dealercrm.survey.Scale;

/**
 * Where the plane of importance and performance is cut. A matter of judgement, as Martilla and James say: so the caller states
 * it. Means of the items always call some of them poor, however good all are; a point of the scale may call all of them good.
 *
 * @param policy the name of the rule, not blank
 * @param importance the line, the same side as above it; empty for the mean of the items
 * @param performance the line, the same side as above it; empty for the mean of the items
 */
public record CutLines(String policy, OptionalDouble importance, OptionalDouble performance) {

    /** Checks the lines. */
    public CutLines {
        if (policy.isBlank()) {
            throw new IllegalArgumentException("A rule of the cut lines has a name, found none");
        }
        importance.ifPresent(Weights::checkedAnswer);
        performance.ifPresent(Weights::checkedAnswer);
    }

    /**
     * At the means of the items that have a figure, each item counting once.
     *
     * @return the rule, never null
     */
    public static CutLines meansOfItems() {
        return new CutLines("MEANS_OF_ITEMS", OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * In the middle of the scales: (min + max) / 2.
     *
     * @param importance the scale of the importance questions, not null
     * @param performance the scale of the performance questions, not null
     * @return the rule, never null
     */
    public static CutLines midpoints(Scale importance, Scale performance) {
        return new CutLines(
                "SCALE_MIDPOINTS", OptionalDouble.of(middle(importance)), OptionalDouble.of(middle(performance)));
    }

    /**
     * Where the store says.
     *
     * @param importance finite
     * @param performance finite
     * @return the rule, never null
     */
    public static CutLines stated(double importance, double performance) {
        return new CutLines("STATED", OptionalDouble.of(importance), OptionalDouble.of(performance));
    }

    private static double middle(Scale scale) {
        return (scale.min() + scale.max()) / 2;
    }
}
