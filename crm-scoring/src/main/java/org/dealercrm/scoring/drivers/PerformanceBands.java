package org.dealercrm.scoring.drivers;

import org.dealercrm.survey.Scale;

/**
 * Which answers count as low and which as high performance; those between are the rest, against which penalty and reward are
 * measured. Answers are taken the higher the better, mirrored where the scale runs the other way.
 *
 * @param lowUpTo the highest answer that is still low
 * @param highFrom the lowest answer that is already high, above the other
 */
public record PerformanceBands(double lowUpTo, double highFrom) {

    /** Checks that the bands do not meet. */
    public PerformanceBands {
        if (!(Weights.checkedAnswer(lowUpTo) < Weights.checkedAnswer(highFrom))) {
            throw new IllegalArgumentException("Low performance ends below high performance, found low up to " + lowUpTo
                    + ", high from " + highFrom);
        }
    }

    /**
     * The ends of a scale only: the lowest answer is low, the highest high.
     *
     * @param scale of at least three points, not null
     * @return the bands, never null
     */
    public static PerformanceBands ends(Scale scale) {
        // a quarter of a step keeps points that no double holds exactly
        return new PerformanceBands(scale.min() + scale.step() / 4, scale.max() - scale.step() / 4);
    }
}
