package org.dealercrm.scoring.satisfaction;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.WhyNone;

/**
 * All figures that a questionnaire permits; the others say that it does not ask for them.
 *
 * @param responses how many responses they stand on, those taken out not counted
 * @param gaps perceived less expected
 * @param performance perceived only
 * @param criteria the four criteria of the trade
 * @param index the satisfaction index, 0 to 100
 * @param thousandPointIndex 0 to 1000; none if the policy names no index
 * @param satisfaction CSAT
 * @param effort CES 2.0
 * @param recommendation NPS
 */
public record SatisfactionFigures(
        long responses,
        GapAnalysis gaps,
        Performance performance,
        CriteriaScores criteria,
        Estimation index,
        Estimation thousandPointIndex,
        SatisfactionScore satisfaction,
        EffortScore effort,
        NetPromoterScore recommendation) {

    /** Checks that all are there. */
    public SatisfactionFigures {
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(performance, "performance");
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(thousandPointIndex, "thousandPointIndex");
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(recommendation, "recommendation");
    }

    static SatisfactionFigures of(AnswerTable table) {
        return new SatisfactionFigures(
                table.responses().size(),
                GapAnalysis.of(table),
                Performance.of(table),
                CriteriaScores.of(table),
                SatisfactionIndex.of(table),
                table.policy()
                        .thousand()
                        .map(index -> index.of(table))
                        .orElseGet(() -> table.inference().none(Labels.TOTAL, WhyNone.NOT_ASKED, Formula.thousand())),
                SatisfactionScore.of(table),
                EffortScore.of(table),
                NetPromoterScore.of(table));
    }
}
