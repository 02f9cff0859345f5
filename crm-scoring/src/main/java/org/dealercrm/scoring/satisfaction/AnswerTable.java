package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;

/** The responses that count, each column counted once, however many figures ask for it. */
final class AnswerTable {

    private static final Label PERCEIVED = new Label("PERCEIVED", "perceived", "感知");
    private static final Label EXPECTED = new Label("EXPECTED", "expected, taken off", "期望（扣减）");

    private final Responses responses;
    private final SatisfactionPolicy policy;
    private final Inference inference;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Tally> tallies = new HashMap<>();
    private final Map<String, PairedGap> gaps = new HashMap<>();

    private AnswerTable(Responses responses, SatisfactionPolicy policy) {
        this.responses = responses;
        this.policy = policy;
        inference = new Inference(policy.level(), responses.weights(), responses.leftOut());
        for (SurveyQuestion question : responses.form().questions()) {
            numbers.put(question.code(), numbers.size());
        }
    }

    static AnswerTable of(Responses responses, SatisfactionPolicy policy) {
        return new AnswerTable(responses.withoutTakenOut(), policy);
    }

    SurveyForm form() {
        return responses.form();
    }

    Responses responses() {
        return responses;
    }

    SatisfactionPolicy policy() {
        return policy;
    }

    Inference inference() {
        return inference;
    }

    Tally tally(SurveyQuestion question) {
        int number = numbers.getOrDefault(question.code(), 0);
        return tallies.computeIfAbsent(number, any -> Tally.of(responses.cells(number), responses.weights()));
    }

    private MeanPart part(SurveyQuestion question, double... values) {
        int number = numbers.getOrDefault(question.code(), 0);
        return new MeanPart(responses.cells(number), tally(question), values);
    }

    /** The mean of what the points of a question are worth, as a part of greater figures. */
    LinearFigure mean(Label label, SurveyQuestion question, double... values) {
        MeanPart part = part(question, values);
        return LinearFigure.of(label, part, policy.minimum(), Breakdown.leaf(label, part.value()));
    }

    /** The same by itself, made of its points: each adds its share x its worth. */
    LinearFigure meanByPoints(Label label, SurveyQuestion question, double... values) {
        MeanPart part = part(question, values);
        List<Breakdown> points = new ArrayList<>();
        for (int point = 0; point < values.length; point++) {
            if (part.tally().count(point) > 0) {
                points.add(Breakdown.leaf(
                        Labels.ofPoint(question.scale(), point),
                        part.tally().weight(point) / part.tally().weight() * values[point]));
            }
        }
        Breakdown made = points.isEmpty() ? Breakdown.leaf(label, 0) : Breakdown.of(label, points);
        return LinearFigure.of(label, part, policy.minimum(), made);
    }

    /** Perceived less expected of an item. */
    LinearFigure gap(SurveyItem item) {
        Label label = Labels.of(item);
        Optional<SurveyQuestion> perceived = form().question(Aspect.PERCEIVED, item.code());
        Optional<SurveyQuestion> expected = form().question(Aspect.EXPECTED, item.code());
        if (perceived.isEmpty() || expected.isEmpty()) {
            return LinearFigure.none(label, WhyNone.NOT_ASKED);
        }
        Scale scale = perceived.get().scale();
        PairedGap gap = gaps.computeIfAbsent(
                item.code(),
                any -> PairedGap.of(
                        responses.cells(numbers.getOrDefault(perceived.get().code(), 0)),
                        responses.cells(numbers.getOrDefault(expected.get().code(), 0)),
                        responses.weights()));
        MeanPart part = new MeanPart(gap.cells(), gap.tally(), PointValues.differences(policy.gapUnit(), scale));
        return LinearFigure.of(label, part, policy.minimum(), perceivedLessExpected(label, scale, gap, part.value()));
    }

    private Breakdown perceivedLessExpected(Label label, Scale scale, PairedGap gap, double value) {
        double[] worth = PointValues.in(policy.gapUnit(), scale);
        double step = worth[1] - worth[0];
        double perceived = worth[0] + gap.perceivedPoint() * step;
        // a gap in answers of a scale whose lower end is the better turns the sign of both
        double signed =
                policy.gapUnit() == FigureUnit.SCALE_POINTS && !PointValues.rises(scale) ? -perceived : perceived;
        return Breakdown.of(
                label, List.of(Breakdown.leaf(PERCEIVED, signed), Breakdown.leaf(EXPECTED, value - signed)));
    }

    /** What was perceived or expected of an item, as a part. */
    LinearFigure ofItem(Aspect aspect, SurveyItem item, Function<Scale, double[]> worth) {
        Label label = Labels.of(item);
        return form().question(aspect, item.code())
                .map(question -> mean(label, question, worth.apply(question.scale())))
                .orElseGet(() -> LinearFigure.none(label, WhyNone.NOT_ASKED));
    }

    LinearFigure ofItemByPoints(Aspect aspect, SurveyItem item, Function<Scale, double[]> worth) {
        Label label = Labels.of(item);
        return form().question(aspect, item.code())
                .map(question -> meanByPoints(label, question, worth.apply(question.scale())))
                .orElseGet(() -> LinearFigure.none(label, WhyNone.NOT_ASKED));
    }

    /** Whether the perceived questions of items can be averaged in points: all are on one scale. */
    boolean onOneScale(List<SurveyItem> items) {
        return items.stream()
                        .flatMap(item -> form().question(Aspect.PERCEIVED, item.code()).stream())
                        .map(SurveyQuestion::scale)
                        .distinct()
                        .count()
                <= 1;
    }
}
