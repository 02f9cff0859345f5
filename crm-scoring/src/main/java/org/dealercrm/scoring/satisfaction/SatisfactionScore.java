package org.dealercrm.scoring.satisfaction;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.SurveyQuestion;

/**
 * CSAT: the share of customers who answer one of the best points to the question how satisfied they are on the whole. Which end of
 * the scale is the good one is the scale's to say. Interval: Wilson's. Beside it the whole distribution and the mean of 100, by
 * which a score that was talked up shows. Then read the share: Student's interval of a mean of 97 % of tens held the truth in .69 of
 * samples of 100 for .95, .88 of 300 ({@code docs/coverage.md}).
 *
 * @param share 0 to 1; none if the question is not asked, or if the {@link BoxRule} says nothing of its scale
 * @param score the mean of the same answers, 0 to 100
 * @param distribution every point; empty if the question is not asked
 */
public record SatisfactionScore(Estimation share, Estimation score, Optional<AnswerDistribution> distribution) {

    private static final Label OVERALL = new Label("OVERALL_SATISFACTION", "overall satisfaction", "总体满意度");

    /** Checks that all are there. */
    public SatisfactionScore {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(distribution, "distribution");
    }

    /**
     * The score of responses.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return the score, never null
     */
    public static SatisfactionScore of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    static SatisfactionScore of(AnswerTable table) {
        return table.form()
                .question(Aspect.OVERALL_SATISFACTION)
                .map(question -> of(table, question))
                .orElseGet(() -> new SatisfactionScore(
                        table.inference().none(OVERALL, WhyNone.NOT_ASKED, Formula.topBox()),
                        table.inference().none(OVERALL, WhyNone.NOT_ASKED, Formula.score()),
                        Optional.empty()));
    }

    private static SatisfactionScore of(AnswerTable table, SurveyQuestion question) {
        OptionalInt best = table.policy().boxRule().of(question.scale());
        Label label = Labels.of(question);
        Estimation share = best.isEmpty()
                ? table.inference().none(label, WhyNone.SCALE_NOT_FIT, Formula.topBox())
                : BoxShare.of(
                        table,
                        question,
                        PointValues.best(question.scale(), best.getAsInt()),
                        Formula.topBox()
                                .with(
                                        "bestPoints",
                                        best.getAsInt() + " of "
                                                + question.scale().points()));
        Estimation score = table.inference()
                .estimate(
                        table.meanByPoints(
                                label, question, PointValues.goodness(question.scale(), PointValues.HUNDRED)),
                        Formula.score());
        return new SatisfactionScore(share, score, Optional.of(AnswerDistribution.of(table, question)));
    }
}
