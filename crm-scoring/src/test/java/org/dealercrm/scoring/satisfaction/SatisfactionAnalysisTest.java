package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.satisfaction.TestSurvey.Row;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

class SatisfactionAnalysisTest {

    private static final SurveyForm FORM = TestSurvey.form();
    private static final SatisfactionPolicy STANDARD = SatisfactionPolicy.standard();

    /** A respondent who answers every question by the same points, as far as it has so many. */
    private static Row row(int point, SurveyChannel channel) {
        List<Integer> points = new ArrayList<>();
        for (int question = 0; question < TestSurvey.QUESTIONS; question++) {
            points.add(Math.min(point, TestSurvey.pointsOf(question) - 1));
        }
        return new Row(points, 1, channel);
    }

    private static List<Row> rows(int telephone, int mail) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < telephone; i++) {
            rows.add(row(6 + i % 4, SurveyChannel.TELEPHONE));
        }
        for (int i = 0; i < mail; i++) {
            rows.add(row(3 + i % 4, SurveyChannel.MAIL));
        }
        return rows;
    }

    private static void assertNone(Estimation figure, WhyNone reason) {
        assertThat(figure).isInstanceOf(NoEstimate.class);
        assertThat(((NoEstimate) figure).reason()).isEqualTo(reason);
    }

    @Test
    void channelsStandApartBeforeTheyArePooled() {
        ResponsesBuilder builder = Responses.of(FORM);
        rows(40, 36).forEach(row -> TestSurvey.add(builder, FORM, row));
        TestSurvey.add(builder, FORM, row(0, SurveyChannel.MAIL)).takenOut(ExclusionReason.TAKEN_OUT);
        RateWindow march = new RateWindow(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        builder.invitations(new Invitations(SurveyChannel.TELEPHONE, march, march.to(), 80, 50));
        builder.invitations(new Invitations(SurveyChannel.ONLINE, march, march.to(), 10, 3));
        SatisfactionAnalysis analysis = SatisfactionAnalysis.of(builder.build(), STANDARD);
        assertThat(analysis.channels())
                .extracting(ChannelFigures::channel)
                .containsExactly(SurveyChannel.TELEPHONE, SurveyChannel.MAIL, SurveyChannel.ONLINE);
        ChannelFigures telephone = analysis.channels().get(0);
        assertThat(telephone.responseRate().orElseThrow().value()).hasValue(.5);
        assertThat(telephone.cooperationRate().orElseThrow().value()).hasValue(.8);
        ChannelFigures mail = analysis.channels().get(1);
        assertThat(mail.responses()).isEqualTo(37);
        assertThat(mail.figures().responses()).isEqualTo(36);
        assertThat(mail.responseRate()).isEmpty();
        assertThat(analysis.channels().get(2).responseRate().orElseThrow().value())
                .hasValue(0);
        assertNone(analysis.channels().get(2).figures().index(), WhyNone.NO_ANSWERS);
        // 40 of 6 to 9 and 36 of 3 to 6 of the points 0 to 9
        assertThat(telephone.figures().index().figure().orElseThrow()).isCloseTo(7.5 / 9 * 100, within(1e-10));
        assertThat(mail.figures().index().figure().orElseThrow()).isCloseTo(4.5 / 9 * 100, within(1e-10));
        assertThat(analysis.pooled().index().figure().orElseThrow())
                .isCloseTo((40 * 7.5 + 36 * 4.5) / 76 / 9 * 100, within(1e-10));
        assertThat(analysis.sentence(Locale.ENGLISH))
                .isEqualTo("pooled of 76 responses: telephone 40, mail 36, online 0");
        assertThat(analysis.sentence(Locale.CHINESE)).isEqualTo("合并 76 份答卷：电话 40、信函 36、线上 0");
    }

    @Test
    void whatIsNotAskedIsSaidToBeNotAsked() {
        SurveyForm recommendationOnly = new SurveyForm(
                SurveyText.english("one question"),
                List.of(),
                List.of(),
                List.of(TestSurvey.question("R", Aspect.RECOMMENDATION, "", Scale.recommendation())));
        ResponsesBuilder builder = Responses.of(recommendationOnly);
        for (int i = 0; i < 30; i++) {
            builder.response(SurveyChannel.ONLINE).answer("R", 10);
        }
        SatisfactionFigures figures =
                SatisfactionAnalysis.of(builder.build(), STANDARD).pooled();
        assertThat(figures.recommendation().score().figure()).hasValue(100);
        TestSurvey.all(figures)
                .filter(figure -> !figure.provenance().method().code().equals("NPS"))
                .forEach(figure -> assertNone(figure, WhyNone.NOT_ASKED));
        assertThat(TestSurvey.all(figures).count()).isGreaterThan(10);
    }

    @Test
    void aTenPointQuestionAboutSatisfactionIsNoRecommendation() {
        SurveyForm satisfactionOnly = new SurveyForm(
                SurveyText.english("one question"),
                List.of(),
                List.of(),
                List.of(TestSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", Scale.rating(0, 10))));
        ResponsesBuilder builder = Responses.of(satisfactionOnly);
        for (int i = 0; i < 30; i++) {
            builder.response(SurveyChannel.ONLINE).answer("S", i % 11);
        }
        Responses responses = builder.build();
        assertNone(NetPromoterScore.of(responses, STANDARD).score(), WhyNone.NOT_ASKED);
        // eleven points have no usual box: the caller says
        assertNone(SatisfactionScore.of(responses, STANDARD).share(), WhyNone.SCALE_NOT_FIT);
        assertThat(SatisfactionScore.of(responses, STANDARD.withBoxRule(BoxRule.top(2)))
                        .share()
                        .figure())
                .hasValue(4 / 30.0);
        assertThat(SatisfactionScore.of(responses, STANDARD).score().figure()).isPresent();
    }

    @Test
    void tooFewAnswersHaveNoScore() {
        SatisfactionFigures figures = SatisfactionAnalysis.of(TestSurvey.responses(FORM, rows(29, 0)), STANDARD)
                .pooled();
        TestSurvey.all(figures)
                .filter(figure -> !figure.provenance().method().code().equals("INDEX_1000"))
                .forEach(figure -> assertNone(figure, WhyNone.TOO_FEW));
        assertThat(figures.index().sample().size()).isEqualTo(29);
        assertThat(SatisfactionIndex.of(TestSurvey.responses(FORM, rows(30, 0)), STANDARD)
                        .figure())
                .isPresent();
    }

    @Test
    void nobodyAndNoAnswers() {
        List<Integer> nothing = Collections.nCopies(TestSurvey.QUESTIONS, -1);
        for (Responses responses : List.of(
                Responses.of(FORM).build(),
                TestSurvey.responses(FORM, List.of(new Row(nothing, 1, SurveyChannel.MAIL))))) {
            TestSurvey.all(SatisfactionAnalysis.of(responses, STANDARD.withMinimum(1))
                            .pooled())
                    .filter(figure -> !figure.provenance().method().code().equals("INDEX_1000"))
                    .forEach(figure -> assertNone(figure, WhyNone.NO_ANSWERS));
        }
    }

    @Test
    void oneRespondentHasFiguresWithoutIntervalsIfThePolicySaysSo() {
        Responses one = TestSurvey.responses(FORM, rows(1, 0));
        SatisfactionFigures figures =
                SatisfactionAnalysis.of(one, STANDARD.withMinimum(1)).pooled();
        assertThat(figures.index().figure().orElseThrow()).isCloseTo(6 / 9.0 * 100, within(1e-10));
        assertThat(figures.index().range()).isEmpty();
        assertThat(figures.satisfaction().share().range()).isPresent();
        assertThat(figures.recommendation().score().range()).isPresent();
        assertNone(SatisfactionIndex.of(one, STANDARD), WhyNone.TOO_FEW);
    }

    @Test
    void answersThatDoNotVaryHaveNoStudentInterval() {
        List<Row> same = Collections.nCopies(50, row(9, SurveyChannel.MAIL));
        SatisfactionFigures figures = SatisfactionAnalysis.of(TestSurvey.responses(FORM, same), STANDARD)
                .pooled();
        assertThat(figures.index().figure()).hasValue(100);
        assertThat(figures.index().range()).isEmpty();
        assertThat(figures.recommendation().score().figure()).hasValue(100);
        assertThat(figures.recommendation().score().range().orElseThrow().low()).isBetween(80.0, 99.0);
    }

    @Test
    void answersThatOutweighOneAnotherHaveNoStudentInterval() {
        // the three questions of the index vary, and their sum is the same for every respondent
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(row(0, SurveyChannel.MAIL)
                    .with(10, i % 3)
                    .with(11, (i + 1) % 3)
                    .with(12, (i + 2) % 3));
        }
        for (double weight : new double[] {1, .1, .7, 3.3}) {
            List<Row> weighted = rows.stream().map(row -> row.weighing(weight)).toList();
            assertThat(SatisfactionIndex.of(TestSurvey.responses(FORM, weighted), STANDARD)
                            .range())
                    .isEmpty();
        }
    }

    @Test
    void pointsOfDifferentScalesAreNotAveraged() {
        SurveyForm mixed = new SurveyForm(
                SurveyText.english("two scales"),
                List.of(),
                List.of(
                        new SurveyItem(
                                "A", SurveyText.english("a"), Optional.empty(), Optional.of(Criterion.SERVICE_IMAGE)),
                        new SurveyItem(
                                "B", SurveyText.english("b"), Optional.empty(), Optional.of(Criterion.SERVICE_IMAGE))),
                List.of(
                        TestSurvey.question("PA", Aspect.PERCEIVED, "A", Scale.rating(1, 5)),
                        TestSurvey.question("EA", Aspect.EXPECTED, "A", Scale.rating(1, 5)),
                        TestSurvey.question("PB", Aspect.PERCEIVED, "B", Scale.rating(1, 10)),
                        TestSurvey.question("EB", Aspect.EXPECTED, "B", Scale.rating(1, 10))));
        ResponsesBuilder builder = Responses.of(mixed);
        builder.response(SurveyChannel.MAIL)
                .answer("PA", 3)
                .answer("EA", 5)
                .answer("PB", 10)
                .answer("EB", 1);
        Responses responses = builder.build();
        SatisfactionPolicy policy = STANDARD.withMinimum(1);
        GapAnalysis points = GapAnalysis.of(responses, policy);
        assertNone(points.total(), WhyNone.SCALE_NOT_FIT);
        assertNone(points.criteria().get(Criterion.SERVICE_IMAGE), WhyNone.SCALE_NOT_FIT);
        assertThat(points.items().get(0).gap().figure()).hasValue(-2);
        GapAnalysis hundred = GapAnalysis.of(responses, policy.withGapUnit(FigureUnit.HUNDRED));
        assertThat(hundred.total().figure()).hasValue(25);
        assertThat(CriteriaScores.of(responses, policy).total().figure()).hasValue(75);
        assertNone(CriteriaScores.of(responses, policy).criteria().get(Criterion.SERVICE_CULTURE), WhyNone.NOT_ASKED);
    }

    @Test
    void effortIsOfSevenPoints() {
        Scale five = new Scale(1, 5, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.EFFORT);
        SurveyForm form = TestSurvey.form(Scale.rating(1, 10), five);
        EffortScore score = EffortScore.of(Responses.of(form).build(), STANDARD);
        assertNone(score.mean(), WhyNone.SCALE_NOT_FIT);
        assertThat(score.distribution().orElseThrow().points()).hasSize(5);
        EffortScore seven = EffortScore.of(TestSurvey.responses(FORM, rows(40, 0)), STANDARD);
        assertThat(seven.mean().figure()).hasValue(7);
        assertThat(seven.agreeing().figure()).hasValue(1);
    }

    @Test
    void anIndexOfThePublishedWeightsTakesEveryFactor() {
        FactorWeights factors = new FactorWeights(
                new Label("SSI", "service index", "服务指数"), 2014, "China", Map.of("ADVISOR", 3.0, "FACILITY", 1.0));
        ThousandPointIndex index = new ThousandPointIndex(factors, Map.of("ADVISOR", "A", "FACILITY", "B"));
        List<Row> rows = new ArrayList<>(rows(40, 0));
        rows.replaceAll(row -> row.with(6, 0).with(8, 0));
        Responses responses = TestSurvey.responses(FORM, rows);
        Estimation figure = index.of(responses, STANDARD);
        assertThat(figure.figure().orElseThrow()).isCloseTo(.75 * 7.5 / 9 * 1000, within(1e-9));
        assertThat(figure.provenance().parameters())
                .containsEntry("year", "2014")
                .containsEntry("market", "China");
        assertNone(ThousandPointIndex.of(factors).of(responses, STANDARD), WhyNone.NOT_ASKED);
        assertThatThrownBy(() -> new ThousandPointIndex(factors, Map.of("ADVISOR", "A")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemWithoutFigureIsNamedAndTheOthersAreNormalised() {
        List<Row> rows = new ArrayList<>(rows(40, 0));
        rows.replaceAll(row -> row.with(0, -1));
        GapAnalysis gaps = GapAnalysis.of(TestSurvey.responses(FORM, rows), STANDARD);
        Estimation advisor = gaps.dimensions().get("A");
        assertThat(advisor.figure()).hasValue(0);
        assertThat(advisor.provenance().parameters()).containsEntry("withoutFigure", "A1");
        assertThat(gaps.total().provenance().parameters())
                .containsEntry("withoutFigure", "A1")
                .containsEntry("weights", "equal");
    }

    @Test
    void whoWeighsSomeDimensionsWeighsAll() {
        Responses responses = TestSurvey.responses(FORM, rows(40, 0));
        assertThatThrownBy(() -> GapAnalysis.of(responses, STANDARD.withDimensionWeights(Map.of("A", 1.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found no weight of B");
        assertThatThrownBy(() -> STANDARD.withIndexWeights(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withMinimum(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withGapUnit(FigureUnit.SHARE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(GapAnalysis.of(responses, STANDARD.withDimensionWeights(Map.of("A", 60.0, "B", 41.0)))
                        .total()
                        .provenance()
                        .parameters()
                        .get("weights"))
                .contains("sum of 101.0");
    }

    @Test
    void figuresInWords() {
        Responses responses = TestSurvey.responses(FORM, rows(40, 36));
        SatisfactionFigures figures =
                SatisfactionAnalysis.of(responses, STANDARD).pooled();
        assertThat(FigureSentence.of(figures.index(), Locale.ENGLISH))
                .isEqualTo("satisfaction index: 67.5 (95% interval 62.8 to 72.3, n = 76)");
        assertThat(FigureSentence.of(figures.index(), Locale.CHINESE))
                .isEqualTo("满意度指数：67.5（95% 区间 62.8 至 72.3，n = 76）");
        assertThat(FigureSentence.of(figures.satisfaction().share(), Locale.ENGLISH))
                .isEqualTo("customer satisfaction (top box), question S: 39.5% (95% interval 29.2% to 50.7%, n = 76)");
        assertThat(FigureSentence.of(figures.gaps().total(), Locale.ENGLISH))
                .isEqualTo("gap between perceived and expected, total: 0.00 (no interval, n = 76)");
        assertThat(FigureSentence.of(
                        SatisfactionIndex.of(responses.those(row -> row < 3), STANDARD), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("满意度指数：无结果，样本量不足（n = 3）");
        double[] weights = new double[76];
        java.util.Arrays.fill(weights, 0, 40, 2);
        java.util.Arrays.fill(weights, 40, 76, 1);
        assertThat(FigureSentence.of(SatisfactionIndex.of(responses.withWeights(weights), STANDARD), Locale.ENGLISH))
                .endsWith("n = 76, effective n = 68.7)");
    }
}
