package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/** A questionnaire that asks everything, and responses to it as points counted from 0, -1 for none. */
final class TestSurvey {

    static final List<String> ITEMS = List.of("A1", "A2", "A3", "B1", "B2");
    /** Perceived and expected of each item, then overall satisfaction, met expectations, ideal, recommendation, effort. */
    static final int QUESTIONS = 2 * ITEMS.size() + 5;

    static final int OVERALL = 2 * ITEMS.size();
    static final int RECOMMENDATION = OVERALL + 3;
    static final int EFFORT = OVERALL + 4;
    static final int TEN = 10;

    private TestSurvey() {}

    record Row(List<Integer> points, double weight, SurveyChannel channel) {

        Row with(int question, int point) {
            List<Integer> changed = new ArrayList<>(points);
            changed.set(question, point);
            return new Row(List.copyOf(changed), weight, channel);
        }

        Row weighing(double other) {
            return new Row(points, other, channel);
        }
    }

    static SurveyForm form() {
        return form(Scale.rating(1, TEN), Scale.effort());
    }

    static Scale tenPoints(double min, double step, ScaleDirection direction) {
        return new Scale(min, min + 9 * step, step, direction, ScaleKind.RATING);
    }

    static SurveyForm form(Scale rating, Scale effort) {
        List<SurveyItem> items = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>();
        Criterion[] criteria = Criterion.values();
        for (int i = 0; i < ITEMS.size(); i++) {
            String code = ITEMS.get(i);
            items.add(new SurveyItem(
                    code,
                    SurveyText.english("item " + code),
                    Optional.of(code.substring(0, 1)),
                    Optional.of(criteria[i % criteria.length])));
            questions.add(question("P_" + code, Aspect.PERCEIVED, code, rating));
            questions.add(question("E_" + code, Aspect.EXPECTED, code, rating));
        }
        questions.add(question("S", Aspect.OVERALL_SATISFACTION, "", rating));
        questions.add(question("M", Aspect.MET_EXPECTATIONS, "", rating));
        questions.add(question("I", Aspect.NEAR_IDEAL, "", rating));
        questions.add(question("R", Aspect.RECOMMENDATION, "", Scale.recommendation()));
        questions.add(question("F", Aspect.EFFORT, "", effort));
        return new SurveyForm(
                SurveyText.english("everything"),
                List.of(
                        new Dimension("A", SurveyText.english("the advisor")),
                        new Dimension("B", SurveyText.english("the building"))),
                items,
                questions);
    }

    static SurveyQuestion question(String code, Aspect aspect, String item, Scale scale) {
        return new SurveyQuestion(
                code,
                aspect,
                item.isEmpty() ? Optional.empty() : Optional.of(item),
                scale,
                SurveyText.english("question " + code));
    }

    static Responses responses(SurveyForm form, List<Row> rows) {
        ResponsesBuilder builder = Responses.of(form);
        for (Row row : rows) {
            add(builder, form, row);
        }
        return builder.build();
    }

    static ResponseRow add(ResponsesBuilder builder, SurveyForm form, Row row) {
        ResponseRow response = builder.response(row.channel()).weight(row.weight());
        for (int question = 0; question < row.points().size(); question++) {
            int point = row.points().get(question);
            if (point >= 0) {
                Scale scale = form.questions().get(question).scale();
                response.answer(question, scale.min() + point * scale.step());
            }
        }
        return response;
    }

    static int pointsOf(int question) {
        return question == RECOMMENDATION ? 11 : question == EFFORT ? 7 : TEN;
    }

    /** Rows with gaps in them, of weight 1. */
    static Arbitrary<List<Row>> plainRows() {
        return row(Arbitraries.just(1.0), true).list().ofMaxSize(25);
    }

    static Arbitrary<List<Row>> weightedRows() {
        return row(Arbitraries.doubles().between(.1, 5).ofScale(3), true).list().ofMaxSize(25);
    }

    static Arbitrary<List<Row>> completeRows() {
        return row(Arbitraries.doubles().between(.1, 5).ofScale(3), false)
                .list()
                .ofMinSize(2)
                .ofMaxSize(25);
    }

    private static Arbitrary<Row> row(Arbitrary<Double> weight, boolean gaps) {
        List<Arbitrary<Integer>> points = new ArrayList<>();
        for (int question = 0; question < QUESTIONS; question++) {
            points.add(Arbitraries.integers().between(gaps ? -1 : 0, pointsOf(question) - 1));
        }
        return Combinators.combine(
                        Combinators.combine(points).as(List::copyOf), weight, Arbitraries.of(SurveyChannel.class))
                .as(Row::new);
    }

    /** Every figure of an analysis. */
    static Stream<Estimation> all(SatisfactionFigures figures) {
        GapAnalysis gaps = figures.gaps();
        return Stream.of(
                        gaps.items().stream().flatMap(item -> Stream.of(item.gap(), item.expected(), item.perceived())),
                        gaps.dimensions().values().stream(),
                        gaps.criteria().values().stream(),
                        Stream.of(gaps.total(), figures.performance().total()),
                        figures.performance().items().values().stream(),
                        figures.performance().dimensions().values().stream(),
                        figures.criteria().items().values().stream(),
                        figures.criteria().criteria().values().stream(),
                        Stream.of(figures.criteria().total(), figures.index(), figures.thousandPointIndex()),
                        Stream.of(
                                figures.satisfaction().share(),
                                figures.satisfaction().score()),
                        Stream.of(figures.effort().mean(), figures.effort().agreeing()),
                        Stream.of(figures.recommendation().score()))
                .flatMap(part -> part);
    }
}
