package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.survey.SurveyQuestion;

/**
 * How the answers to a question spread over its points: what stands beside every score of a few points, because who is rewarded
 * for the best box alone learns to fill it.
 *
 * @param question what was asked, not null
 * @param points every point of the scale from the lowest on, not null
 * @param sample how many answered and what was left out, not null
 */
public record AnswerDistribution(SurveyQuestion question, List<PointCount> points, Sample sample) {

    /** Copies the list. */
    public AnswerDistribution {
        Objects.requireNonNull(question, "question");
        points = List.copyOf(points);
        Objects.requireNonNull(sample, "sample");
    }

    /**
     * A point and its answers.
     *
     * @param answer the point
     * @param count how many answered it
     * @param weight what they weigh
     * @param share weight / weight of all answers; empty if nobody answered
     */
    public record PointCount(double answer, long count, double weight, OptionalDouble share) {}

    static AnswerDistribution of(AnswerTable table, SurveyQuestion question) {
        Tally tally = table.tally(question);
        List<PointCount> points = new ArrayList<>();
        for (int point = 0; point < tally.points(); point++) {
            OptionalDouble share = tally.size() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(tally.weight(point) / tally.weight());
            points.add(new PointCount(
                    AnswerColumn.valueOf(question.scale(), point), tally.count(point), tally.weight(point), share));
        }
        return new AnswerDistribution(
                question, points, ResponseSample.of(tally, table.inference().leftOut()));
    }
}
