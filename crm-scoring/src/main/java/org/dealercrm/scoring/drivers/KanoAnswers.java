package org.dealercrm.scoring.drivers;

import java.util.List;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;

/**
 * What customers answered to the two questions about a feature, and how important they called it. Immutable; what is computed
 * from it does not depend on the order of the answers.
 */
public final class KanoAnswers {

    private static final Scale SCALE = Scale.kano();

    private final Label feature;
    private final List<double[]> answers;

    KanoAnswers(Label feature, List<double[]> answers) {
        this.feature = feature;
        this.answers = List.copyOf(answers);
    }

    /**
     * Starts the answers to a feature.
     *
     * @param feature what was asked about, not null
     * @return no answers yet, never null
     */
    public static KanoAnswersBuilder builder(Label feature) {
        return new KanoAnswersBuilder(feature);
    }

    /**
     * What was asked about.
     *
     * @return never null
     */
    public Label feature() {
        return feature;
    }

    /** Pairs of answers that are on the scale; with the importance as the third column if it is asked for. */
    CompleteRows pairs(boolean withImportance) {
        CompleteRowsCollector kept = new CompleteRowsCollector();
        for (double[] given : answers) {
            double weight = given[3];
            if (Double.isNaN(given[0]) || Double.isNaN(given[1]) || (withImportance && Double.isNaN(given[2]))) {
                kept.leaveOut(weight, ExclusionReason.NOT_ANSWERED);
            } else if (!SCALE.allows(given[0]) || !SCALE.allows(given[1])) {
                kept.leaveOut(weight, ExclusionReason.OUTSIDE_SCALE);
            } else {
                double functional = Math.rint(given[0]);
                double dysfunctional = Math.rint(given[1]);
                kept.keep(
                        withImportance
                                ? new double[] {functional, dysfunctional, given[2]}
                                : new double[] {functional, dysfunctional},
                        weight);
            }
        }
        return kept.rows();
    }
}
