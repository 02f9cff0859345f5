package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendFirstAnalysisTest {

    private static final MendFirstPolicy POLICY =
            MendFirstPolicy.standard().withDrivers(DriverPolicy.STANDARD.withResamples(0));

    private static MendFirstAnalysis of(SurveyForm form, long seed, int rows) {
        return MendFirstAnalysis.of(
                MendSurvey.responses(form, MendSurvey.rows(form, seed, rows)),
                POLICY,
                Optional.empty(),
                Optional.empty());
    }

    private static SurveyForm without(Aspect aspect) {
        SurveyForm form = MendSurvey.form();
        return MendSurvey.form(
                form.items(),
                form.questions().stream()
                        .filter(question -> question.aspect() != aspect)
                        .toList());
    }

    /** The form with another scale of the questions of an aspect of an item. */
    private static SurveyForm with(Aspect aspect, String item, Scale scale) {
        SurveyForm form = MendSurvey.form();
        return MendSurvey.form(
                form.items(),
                form.questions().stream()
                        .map(question -> question.aspect() == aspect
                                        && question.item().filter(item::equals).isPresent()
                                ? MendSurvey.question(question.code(), aspect, item, scale)
                                : question)
                        .toList());
    }

    private static List<String> plane(MendFirstAnalysis analysis) {
        return analysis.plane().orElseThrow().items().stream()
                .map(placed -> placed.item().code())
                .toList();
    }

    private static List<String> drivers(MendFirstAnalysis analysis) {
        return analysis.drivers().orElseThrow().drivers().stream()
                .map(driver -> driver.driver().code())
                .toList();
    }

    private static List<String> reliability(MendFirstAnalysis analysis, String code) {
        return analysis.reliability().entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .flatMap(entry -> entry.getValue().items().stream())
                .map(item -> item.item().code())
                .toList();
    }

    @Test
    void everythingThatIsAskedIsAnalysed() {
        MendFirstAnalysis analysis = of(MendSurvey.form(), 1, 60);

        assertThat(plane(analysis)).containsExactly("A1", "A2", "B1", "C1");
        assertThat(drivers(analysis)).containsExactly("A1", "A2", "B1", "C1");
        assertThat(analysis.drivers().orElseThrow().outcome().code()).isEqualTo("S");
        assertThat(analysis.contrasts().orElseThrow().items()).hasSize(4);
        assertThat(analysis.reliability().keySet().stream().map(Label::code))
                .as("a dimension of one item has no alpha")
                .containsExactly("A", "ALL");
        assertThat(reliability(analysis, "A")).containsExactly("A1", "A2");
        assertThat(reliability(analysis, "ALL")).containsExactly("A1", "A2", "B1", "C1");
        assertThat(analysis.kano())
                .singleElement()
                .satisfies(kano -> assertThat(kano.feature().code()).isEqualTo("A1"));
        assertThat(analysis.first().items()).hasSize(4);
        assertThat(analysis.first().order()).isEqualTo(POLICY.order());
        assertThat(analysis.drivers().orElseThrow().drivers().get(0).driver().chinese())
                .isEqualTo("A1中文");
    }

    @Test
    void whatIsNotAskedIsNotThere() {
        assertThat(of(without(Aspect.IMPORTANCE), 1, 40).plane()).isEmpty();
        assertThat(of(without(Aspect.OVERALL_SATISFACTION), 1, 40)).satisfies(analysis -> {
            assertThat(analysis.drivers()).isEmpty();
            assertThat(analysis.contrasts()).isEmpty();
            assertThat(analysis.plane()).isPresent();
            assertThat(analysis.reliability()).hasSize(2);
        });
        assertThat(of(without(Aspect.PERCEIVED), 1, 40)).satisfies(analysis -> {
            assertThat(analysis.plane()).isEmpty();
            assertThat(analysis.drivers()).isEmpty();
            assertThat(analysis.contrasts()).isEmpty();
            assertThat(analysis.reliability()).isEmpty();
            assertThat(analysis.kano()).hasSize(1);
        });
        assertThat(of(without(Aspect.KANO_DYSFUNCTIONAL), 1, 40).kano()).isEmpty();
    }

    @Test
    void nobodyAnsweredAndEveryFigureSaysWhyThereIsNone() {
        MendFirstAnalysis analysis = of(MendSurvey.form(), 1, 0);

        assertThat(analysis.plane().orElseThrow().importanceCut()).isEmpty();
        assertThat(analysis.drivers().orElseThrow().explained().figure()).isEmpty();
        assertThat(analysis.contrasts().orElseThrow().items())
                .allSatisfy(item -> assertThat(item.penalty().figure()).isEmpty());
        assertThat(analysis.kano().get(0).category()).isEmpty();
    }

    @Test
    void itemsOnAnotherScaleAreLeftOutWhereScalesAreToBeAlike() {
        MendFirstAnalysis perceived = of(with(Aspect.PERCEIVED, "A2", MendSurvey.FIVE), 1, 60);

        assertThat(plane(perceived)).containsExactly("A1", "B1", "C1");
        assertThat(drivers(perceived)).containsExactly("A1", "B1", "C1");
        assertThat(perceived.contrasts().orElseThrow().items()).hasSize(3);
        assertThat(reliability(perceived, "ALL")).containsExactly("A1", "B1", "C1");
        assertThat(reliability(perceived, "A")).as("one item is left").isEmpty();
        assertThat(perceived.first().items()).hasSize(3);

        MendFirstAnalysis important = of(with(Aspect.IMPORTANCE, "A2", MendSurvey.FIVE), 1, 60);
        assertThat(plane(important)).containsExactly("A1", "B1", "C1");
        assertThat(drivers(important)).containsExactly("A1", "A2", "B1", "C1");
    }

    /** Importance and performance may be on two scales; then there is a plane and no gap. */
    @Test
    void importanceMayBeOnAnotherScaleThanPerformance() {
        SurveyForm form = MendSurvey.form();
        SurveyForm other = MendSurvey.form(
                form.items(),
                form.questions().stream()
                        .map(question -> question.aspect() == Aspect.IMPORTANCE
                                ? MendSurvey.question(
                                        question.code(),
                                        Aspect.IMPORTANCE,
                                        question.item().orElseThrow(),
                                        MendSurvey.FIVE)
                                : question)
                        .toList());
        MendFirstAnalysis analysis = of(other, 1, 60);

        assertThat(plane(analysis)).hasSize(4);
        assertThat(analysis.plane().orElseThrow().items())
                .allSatisfy(placed -> assertThat(placed.rating().gap().figure()).isEmpty());
    }

    /** The questions may stand in another order than the items: the bands are those of the scale that the table is on. */
    @Test
    void theBandsAreOfTheScaleOfTheItemsThatAreCompared() {
        List<SurveyItem> items = List.of(MendSurvey.item("A1", "A"), MendSurvey.item("B1", "B"));
        List<SurveyQuestion> questions = List.of(
                MendSurvey.question("PB1", Aspect.PERCEIVED, "B1", MendSurvey.FIVE),
                MendSurvey.question("PA1", Aspect.PERCEIVED, "A1", MendSurvey.TEN),
                MendSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", MendSurvey.TEN));
        MendFirstAnalysis analysis = of(MendSurvey.form(items, questions), 2, 60);

        assertThat(drivers(analysis)).containsExactly("A1");
        assertThat(analysis.contrasts()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .penalty()
                        .provenance()
                        .parameters())
                .containsEntry("lowUpTo", "3.25")
                .containsEntry("highFrom", "7.75");
    }

    @Test
    void anItemMayBeCalledAsTheQuestionOfTheWhole() {
        List<SurveyItem> items = List.of(MendSurvey.item("S", "A"), MendSurvey.item("T", "A"));
        List<SurveyQuestion> questions = List.of(
                MendSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", MendSurvey.TEN),
                MendSurvey.question("PS", Aspect.PERCEIVED, "S", MendSurvey.TEN),
                MendSurvey.question("PT", Aspect.PERCEIVED, "T", MendSurvey.TEN));
        MendFirstAnalysis analysis = of(MendSurvey.form(items, questions), 3, 60);

        assertThat(drivers(analysis)).containsExactly("S", "T");
        assertThat(analysis.drivers().orElseThrow().outcome().english()).isEqualTo("question S");
    }

    private static Scale scale(double min, double max, double step, ScaleDirection direction) {
        return new Scale(min, max, step, direction, ScaleKind.RATING);
    }

    /** The points that are low and high, as the Javadoc of the policy has them. */
    @ParameterizedTest
    @CsvSource({
        "1, 10, 1, 3, 8",
        "1, 5, 1, 2, 4",
        "1, 7, 1, 2, 6",
        "1, 3, 1, 1, 3",
        "0, 10, 1, 3, 7",
        "0, 1, .1, .3, .7",
        "1, 4, 1, 1, 4",
        "0, 100, 1, 30, 70",
        "-.3, .3, .1, -.2, .2"
    })
    void theBandsReachAsFarAsIsSaid(double min, double max, double step, double low, double high) {
        for (ScaleDirection direction : ScaleDirection.values()) {
            PerformanceBands bands = MendFirstAnalysis.bands(scale(min, max, step, direction), POLICY)
                    .orElseThrow();
            assertThat(bands.lowUpTo()).isGreaterThan(low).isLessThan(low + step);
            assertThat(bands.highFrom()).isLessThan(high).isGreaterThan(high - step);
        }
    }

    @Test
    void aScaleWithoutAPointBetweenHasNoBands() {
        assertThat(MendFirstAnalysis.bands(Scale.yesNo(), POLICY)).isEmpty();
        assertThat(MendFirstAnalysis.bands(Scale.rating(1, 2), POLICY)).isEmpty();
        MendFirstPolicy wide =
                new MendFirstPolicy(POLICY.cuts(), POLICY.drivers(), .45, .2, POLICY.kanoTable(), .95, POLICY.order());
        assertThat(MendFirstAnalysis.bands(Scale.rating(1, 4), wide))
                .as("1 and 2, then 3 and 4, if 1.35 steps are near the end")
                .isEmpty();
        assertThat(MendFirstAnalysis.bands(Scale.rating(1, 5), wide)).isPresent();

        SurveyForm form = MendSurvey.form(
                List.of(MendSurvey.item("A1", "A")),
                List.of(
                        MendSurvey.question("P", Aspect.PERCEIVED, "A1", Scale.yesNo()),
                        MendSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", MendSurvey.TEN)));
        MendFirstAnalysis analysis = of(form, 4, 60);
        assertThat(analysis.contrasts()).isEmpty();
        assertThat(analysis.drivers()).isPresent();
    }

    /** What is low stays low if the same points are told from the other end. */
    @Test
    void aScaleThatFallsIsMirrored() {
        List<SurveyItem> items = List.of(MendSurvey.item("A1", "A"), MendSurvey.item("B1", "B"));
        List<MendFirstAnalysis> both = new ArrayList<>();
        for (ScaleDirection direction : ScaleDirection.values()) {
            Scale scale = scale(1, 6, 1, direction);
            SurveyForm form = MendSurvey.form(
                    items,
                    List.of(
                            MendSurvey.question("P1", Aspect.PERCEIVED, "A1", scale),
                            MendSurvey.question("P2", Aspect.PERCEIVED, "B1", scale),
                            MendSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", MendSurvey.TEN)));
            List<MendSurvey.Row> rows = MendSurvey.rows(form, 5, 80).stream()
                    .map(row -> direction == ScaleDirection.HIGHER_IS_BETTER
                            ? row
                            : new MendSurvey.Row(
                                    List.of(
                                            mirrored(row.points().get(0)),
                                            mirrored(row.points().get(1)),
                                            row.points().get(2)),
                                    row.weight(),
                                    row.takenOut()))
                    .toList();
            both.add(
                    MendFirstAnalysis.of(MendSurvey.responses(form, rows), POLICY, Optional.empty(), Optional.empty()));
        }
        assertThat(both.get(0).contrasts()).isEqualTo(both.get(1).contrasts());
        assertThat(both.get(0).drivers()).isEqualTo(both.get(1).drivers());
        assertThat(both.get(0)
                        .contrasts()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .penalty()
                        .figure())
                .isPresent();
    }

    private static int mirrored(int point) {
        return point < 0 ? point : 5 - point;
    }

    @Test
    void complaintsAndHopesStandBesideTheItems() {
        SurveyForm form = MendSurvey.form();
        Label a2 = SurveyAnswers.label(form.items().get(1));
        TopicPareto complaints =
                TopicPareto.builder(TopicPareto.COMPLAINTS).add(Set.of(a2)).build(.8, .95);
        TopicPareto hopes = TopicPareto.builder(TopicPareto.HOPES)
                .add(Set.of(new Label("PARKING", "parking", "停车")))
                .build(.8, .95);
        Responses responses = MendSurvey.responses(form, MendSurvey.rows(form, 1, 60));
        MendFirstAnalysis analysis = MendFirstAnalysis.of(
                responses,
                POLICY.withOrder(List.of(MendCriterion.COMPLAINTS)),
                Optional.of(complaints),
                Optional.of(hopes));

        assertThat(analysis.first().items().get(0).item()).isEqualTo(a2);
        assertThat(analysis.first().items().stream().map(item -> item.item().code()))
                .containsExactly("A2", "A1", "B1", "C1", "PARKING");
    }

    @Test
    void thePolicyIsChangedOneByOne() {
        MendFirstPolicy standard = MendFirstPolicy.standard();
        assertThat(standard.withLevel(.9).level()).isEqualTo(.9);
        assertThat(standard.withLevel(.9).drivers().level()).isEqualTo(.9);
        assertThat(standard.withLevel(.9).withLevel(.95)).isEqualTo(standard);
        assertThat(standard.withCuts(CutLines.stated(7, 8)).cuts()).isEqualTo(CutLines.stated(7, 8));
        assertThat(standard.withCuts(CutLines.stated(7, 8)).withCuts(standard.cuts()))
                .isEqualTo(standard);
        for (KanoTable table : KanoTable.values()) {
            assertThat(standard.withKanoTable(table).kanoTable()).isEqualTo(table);
            assertThat(standard.withKanoTable(table).withKanoTable(standard.kanoTable()))
                    .isEqualTo(standard);
        }
        assertThat(standard.withOrder(List.of(MendCriterion.HOPES)).order()).containsExactly(MendCriterion.HOPES);
        assertThat(standard.withOrder(List.of(MendCriterion.HOPES)).withOrder(standard.order()))
                .isEqualTo(standard);
        assertThat(POLICY.withDrivers(DriverPolicy.STANDARD)).isEqualTo(standard);
    }

    @Test
    void brokenPoliciesAreRefused() {
        MendFirstPolicy standard = MendFirstPolicy.standard();
        assertThatThrownBy(() -> standard.withLevel(1)).hasMessageContaining("found 1.0");
        assertThatThrownBy(() -> standard.withOrder(List.of())).hasMessageContaining("found none");
        for (double share : new double[] {0, .5, -1, Double.NaN}) {
            assertThatThrownBy(() -> new MendFirstPolicy(
                            standard.cuts(),
                            standard.drivers(),
                            share,
                            .2,
                            standard.kanoTable(),
                            .95,
                            standard.order()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found bands of " + share);
        }
        for (double hybrid : new double[] {-.1, 1, Double.NaN}) {
            assertThatThrownBy(() -> new MendFirstPolicy(
                            standard.cuts(),
                            standard.drivers(),
                            .3,
                            hybrid,
                            standard.kanoTable(),
                            .95,
                            standard.order()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found " + hybrid);
        }
    }
}
