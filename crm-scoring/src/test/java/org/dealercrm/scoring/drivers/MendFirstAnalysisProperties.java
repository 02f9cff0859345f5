package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;

class MendFirstAnalysisProperties {

    private static final SurveyForm FORM = MendSurvey.form();
    private static final MendFirstPolicy POLICY =
            MendFirstPolicy.standard().withDrivers(DriverPolicy.STANDARD.withResamples(100));

    private static MendFirstAnalysis of(List<MendSurvey.Row> rows) {
        return MendFirstAnalysis.of(MendSurvey.responses(FORM, rows), POLICY, Optional.empty(), Optional.empty());
    }

    private static double answer(MendSurvey.Row row, String question) {
        List<SurveyQuestion> questions = FORM.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).code().equals(question)) {
                Scale scale = questions.get(i).scale();
                int point = row.points().get(i);
                return point < 0 ? Double.NaN : scale.min() + point * scale.step();
            }
        }
        throw new AssertionError(question);
    }

    private static OptionalDouble given(MendSurvey.Row row, String question) {
        double answer = answer(row, question);
        return Double.isNaN(answer) ? OptionalDouble.empty() : OptionalDouble.of(answer);
    }

    private static List<MendSurvey.Row> counting(List<MendSurvey.Row> rows) {
        return rows.stream().filter(row -> !row.takenOut()).toList();
    }

    /** A table by hand, of the items named and perhaps the whole. */
    private static AnswerTable table(List<MendSurvey.Row> rows, boolean whole, String... items) {
        List<TableColumn> columns = new ArrayList<>();
        for (SurveyItem item : FORM.items()) {
            if (Arrays.asList(items).contains(item.code())) {
                columns.add(TableColumn.of(
                        new Label(item.code(), item.code() + " in English", item.code() + "中文"), MendSurvey.TEN));
            }
        }
        if (whole) {
            columns.add(TableColumn.of(new Label("S", "question S", "question S"), MendSurvey.TEN));
        }
        AnswerTableBuilder builder = AnswerTable.builder(columns);
        for (MendSurvey.Row row : counting(rows)) {
            List<OptionalDouble> answers = new ArrayList<>();
            for (String item : items) {
                answers.add(given(row, "P" + item));
            }
            if (whole) {
                answers.add(given(row, "S"));
            }
            builder.addWeighted(row.weight(), answers);
        }
        return builder.build();
    }

    @Property(tries = 60)
    void theOrderOfTheResponsesChangesNothing(
            @ForAll long seed, @ForAll @IntRange(max = 60) int count, @ForAll long shuffle) {
        List<MendSurvey.Row> rows = MendSurvey.rows(FORM, seed, count);
        MendFirstAnalysis before = of(rows);
        List<MendSurvey.Row> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(shuffle));
        assertThat(of(other)).isEqualTo(before);
    }

    @Property(tries = 60)
    void responsesTakenOutDoNotCount(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        List<MendSurvey.Row> rows = MendSurvey.rows(FORM, seed, count);
        assertThat(of(rows)).isEqualTo(of(counting(rows)));
    }

    @Property(tries = 60)
    void everyFigureIsThatOfTheAnalysisByHand(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        List<MendSurvey.Row> rows = MendSurvey.rows(FORM, seed, count);
        MendFirstAnalysis analysis = of(rows);
        AnswerTable all = table(rows, true, "A1", "A2", "B1", "C1");

        assertThat(analysis.drivers()).contains(KeyDrivers.of(all, "S", POLICY.drivers()));
        assertThat(analysis.contrasts())
                .contains(PenaltyReward.of(all, "S", new ImpactPolicy(new PerformanceBands(3.25, 7.75), .2, .95)));
        assertThat(analysis.reliability().values())
                .containsExactly(
                        Reliability.of(table(rows, false, "A1", "A2"), .95),
                        Reliability.of(table(rows, false, "A1", "A2", "B1", "C1"), .95));
        assertThat(analysis.plane())
                .contains(ImportancePerformance.of(
                        FORM.items().stream().map(item -> rated(item, rows)).toList(), CutLines.meansOfItems()));
        assertThat(analysis.kano()).containsExactly(KanoAnalysis.of(kano(rows), KanoTable.STANDARD, .95));
        assertThat(analysis.first())
                .isEqualTo(MendFirst.builder()
                        .kano(analysis.kano())
                        .importancePerformance(analysis.plane().orElseThrow())
                        .keyDrivers(analysis.drivers().orElseThrow())
                        .penaltyReward(analysis.contrasts().orElseThrow())
                        .build());
    }

    private static RatedItem rated(SurveyItem item, List<MendSurvey.Row> rows) {
        ItemRatings ratings = new ItemRatings(SurveyAnswers.label(item), MendSurvey.TEN, MendSurvey.TEN);
        counting(rows)
                .forEach(row -> ratings.addWeighted(
                        row.weight(), given(row, "I" + item.code()), given(row, "P" + item.code())));
        return ratings.rated(.95);
    }

    private static KanoAnswers kano(List<MendSurvey.Row> rows) {
        KanoAnswersBuilder builder =
                KanoAnswers.builder(SurveyAnswers.label(FORM.items().get(0)));
        counting(rows)
                .forEach(row ->
                        builder.addWeighted(row.weight(), given(row, "F"), given(row, "D"), OptionalDouble.empty()));
        return builder.build();
    }

    /** Of every scale and share: mirrored, as wide as the share allows and no wider, with a point between. */
    @Property
    void theBandsAreWithinTheShareOfTheScale(
            @ForAll @IntRange(min = 2, max = 101) int points,
            @ForAll @IntRange(min = 1, max = 499) int thousandths,
            @ForAll @IntRange(min = -50, max = 50) int start,
            @ForAll @IntRange(min = 1, max = 9) int tenths) {
        double step = tenths / 10.0;
        double min = start / 10.0;
        Scale scale =
                new Scale(min, min + (points - 1) * step, step, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING);
        MendFirstPolicy policy = new MendFirstPolicy(
                POLICY.cuts(), POLICY.drivers(), thousandths / 1000.0, .2, KanoTable.STANDARD, .95, POLICY.order());
        // in whole numbers: point i is low if i / (points - 1) is at most the share
        int low = 0;
        int high = 0;
        for (int point = 0; point < points; point++) {
            low += point * 1000 <= thousandths * (points - 1) ? 1 : 0;
            high += (points - 1 - point) * 1000 <= thousandths * (points - 1) ? 1 : 0;
        }
        Optional<PerformanceBands> bands = MendFirstAnalysis.bands(scale, policy);
        assertThat(bands.isPresent()).isEqualTo(low + high < points);
        if (bands.isPresent()) {
            int counted = 0;
            int countedHigh = 0;
            for (int point = 0; point < points; point++) {
                double answer = scale.min() + point * scale.step();
                counted += answer <= bands.get().lowUpTo() ? 1 : 0;
                countedHigh += answer >= bands.get().highFrom() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(low);
            assertThat(countedHigh).isEqualTo(high);
        }
    }
}
