package org.dealercrm.scoring.satisfaction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.SurveyQuestion;

/**
 * NPS: promoters (9 and 10) less detractors (0 to 6) per hundred answers to a declared recommendation question of 0 to 10. No
 * other question has one: the same customers gave 14 or 65 by the formula that was taken. Interval: see {@link NetPromoters}.
 *
 * @param score -100 to 100; none if recommendation is not asked
 * @param promoters of how many it is made; empty without a score
 * @param distribution every point; empty if recommendation is not asked
 */
public record NetPromoterScore(
        Estimation score, Optional<NetPromoters> promoters, Optional<AnswerDistribution> distribution) {

    private static final Label RECOMMENDATION = new Label("RECOMMENDATION", "recommendation", "推荐意愿");
    private static final Label PROMOTERS = new Label("PROMOTERS", "promoters", "推荐者");
    private static final Label PASSIVES = new Label("PASSIVES", "passives", "被动者");
    private static final Label DETRACTORS = new Label("DETRACTORS", "detractors, taken off", "贬损者（扣减）");
    private static final int FIRST_PASSIVE = 7;
    private static final int FIRST_PROMOTER = 9;

    /** Checks that all are there. */
    public NetPromoterScore {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(promoters, "promoters");
        Objects.requireNonNull(distribution, "distribution");
    }

    /**
     * The score of responses.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return the score, never null
     */
    public static NetPromoterScore of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    static NetPromoterScore of(AnswerTable table) {
        return table.form()
                .question(Aspect.RECOMMENDATION)
                .map(question -> of(table, question))
                .orElseGet(() -> new NetPromoterScore(
                        table.inference().none(RECOMMENDATION, WhyNone.NOT_ASKED, Formula.netPromoters()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static NetPromoterScore of(AnswerTable table, SurveyQuestion question) {
        Tally tally = table.tally(question);
        Label label = Labels.of(question);
        Sample sample = ResponseSample.of(tally, table.inference().leftOut());
        Optional<AnswerDistribution> distribution = Optional.of(AnswerDistribution.of(table, question));
        if (tally.size() == 0 || tally.effectiveSize() < table.policy().minimum()) {
            WhyNone reason = tally.size() == 0 ? WhyNone.NO_ANSWERS : WhyNone.TOO_FEW;
            return new NetPromoterScore(
                    new NoEstimate(label, reason, sample, Formula.netPromoters().provenance()),
                    Optional.empty(),
                    distribution);
        }
        NetPromoters net = count(tally, table.policy().level());
        Breakdown made = Breakdown.of(
                label,
                List.of(
                        Breakdown.leaf(PROMOTERS, PointValues.HUNDRED * net.promoterShare()),
                        Breakdown.leaf(PASSIVES, 0),
                        Breakdown.leaf(DETRACTORS, -PointValues.HUNDRED * net.detractorShare())));
        return new NetPromoterScore(
                new Estimate(
                        label,
                        net.score(),
                        Optional.of(net.interval(table.policy().level())),
                        sample,
                        made,
                        Formula.netPromoters().provenance()),
                Optional.of(net),
                distribution);
    }

    private static NetPromoters count(Tally tally, double level) {
        boolean[] promoting = new boolean[tally.points()];
        boolean[] detracting = new boolean[tally.points()];
        boolean[] passive = new boolean[tally.points()];
        double[] sides = new double[tally.points()];
        for (int point = 0; point < promoting.length; point++) {
            promoting[point] = point >= FIRST_PROMOTER;
            detracting[point] = point < FIRST_PASSIVE;
            passive[point] = !promoting[point] && !detracting[point];
            sides[point] = promoting[point] ? 1 : detracting[point] ? -1 : 0;
        }
        return new NetPromoters(
                tally.weightOf(promoting),
                tally.weightOf(passive),
                tally.weightOf(detracting),
                tally.effectiveSize(sides, level));
    }
}
