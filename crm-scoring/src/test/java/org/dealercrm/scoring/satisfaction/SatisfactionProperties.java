package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.TestSurvey.Row;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;

/** The laws of all figures together. */
class SatisfactionProperties {

    private static final double ROUNDING = 1e-9;
    private static final SurveyForm FORM = TestSurvey.form();
    private static final SatisfactionPolicy POLICY = SatisfactionPolicy.standard()
            .withMinimum(1)
            .withDimensionWeights(Map.of("A", 60.0, "B", 41.0))
            .withIndexWeights(.3885, .3190, .2925)
            .withThousandPointIndex(ThousandPointIndex.of(
                    new FactorWeights(new Label("I", "index", "指数"), 2014, "China", Map.of("A", 3.0, "B", 1.0))));

    private static SatisfactionFigures figures(List<Row> rows) {
        return figures(FORM, rows, POLICY);
    }

    private static SatisfactionFigures figures(SurveyForm form, List<Row> rows, SatisfactionPolicy policy) {
        return SatisfactionAnalysis.of(TestSurvey.responses(form, rows), policy).pooled();
    }

    @Property
    void leavesSumToTotals(@ForAll("weightedRows") List<Row> rows) {
        TestSurvey.all(figures(rows)).forEach(figure -> {
            if (figure instanceof Estimate estimate) {
                assertSumsUp(estimate.breakdown());
                double leaves = estimate.breakdown()
                        .leaves()
                        .mapToDouble(Breakdown::value)
                        .sum();
                assertThat(leaves).isCloseTo(estimate.value(), within(ROUNDING * 1000));
            }
        });
    }

    private static void assertSumsUp(Breakdown tree) {
        if (!tree.parts().isEmpty()) {
            double parts = tree.parts().stream().mapToDouble(Breakdown::value).sum();
            assertThat(tree.value()).isCloseTo(parts, within(ROUNDING * 1000));
            tree.parts().forEach(SatisfactionProperties::assertSumsUp);
        }
    }

    @Property
    void intervalsHoldTheFigureAndStayOnItsScale(@ForAll("weightedRows") List<Row> rows) {
        TestSurvey.all(figures(rows))
                .forEach(figure -> figure.range().ifPresent(interval -> {
                    double value = figure.figure().orElseThrow();
                    double[] ends = ends(figure);
                    assertThat(value).isBetween(interval.low(), interval.high());
                    assertThat(interval.low()).isGreaterThanOrEqualTo(ends[0] - ROUNDING);
                    assertThat(interval.high()).isLessThanOrEqualTo(ends[1] + ROUNDING);
                }));
    }

    private static double[] ends(Estimation figure) {
        return switch (FigureUnit.valueOf(figure.provenance().parameters().get("unit"))) {
            case SHARE -> new double[] {0, 1};
            case HUNDRED -> new double[] {0, 100};
            case NET_HUNDRED -> new double[] {-100, 100};
            case THOUSAND -> new double[] {0, 1000};
            case SCALE_POINTS ->
                figure.provenance().method().code().equals("GAP") ? new double[] {-9, 9} : new double[] {1, 10};
        };
    }

    @Property
    void theOrderOfResponsesChangesNotABit(@ForAll("weightedRows") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(figures(shuffled)).isEqualTo(figures(rows));
    }

    @Property
    void weightsOfOneAreNoWeights(@ForAll("plainRows") List<Row> rows) {
        Responses plain = TestSurvey.responses(FORM, rows);
        double[] ones = new double[rows.size()];
        java.util.Arrays.fill(ones, 1);
        assertThat(SatisfactionAnalysis.of(plain.withWeights(ones), POLICY))
                .isEqualTo(SatisfactionAnalysis.of(plain, POLICY));
    }

    @Property
    void equalWeightsOfAnySizeGiveTheSameFiguresAndIntervals(
            @ForAll("plainRows") List<Row> rows, @ForAll @DoubleRange(min = .01, max = 100) @Scale(3) double weight) {
        List<Row> weighted = rows.stream().map(row -> row.weighing(weight)).toList();
        assertAlike(figures(weighted), figures(rows), 1, 0);
    }

    /** That each figure and each end of an interval is factor x the other + shift. */
    private static void assertAlike(SatisfactionFigures one, SatisfactionFigures other, double factor, double shift) {
        List<Estimation> ones = TestSurvey.all(one).toList();
        List<Estimation> others = TestSurvey.all(other).toList();
        for (int i = 0; i < ones.size(); i++) {
            assertThat(ones.get(i).figure().isPresent())
                    .isEqualTo(others.get(i).figure().isPresent());
            assertThat(ones.get(i).range().isPresent())
                    .isEqualTo(others.get(i).range().isPresent());
            if (others.get(i).figure().isPresent()) {
                assertThat(ones.get(i).figure().getAsDouble())
                        .isCloseTo(factor * others.get(i).figure().getAsDouble() + shift, within(1e-7));
            }
            if (others.get(i).range().isPresent()) {
                Interval interval = others.get(i).range().get();
                assertThat(ones.get(i).range().get().low()).isCloseTo(factor * interval.low() + shift, within(1e-7));
                assertThat(ones.get(i).range().get().high()).isCloseTo(factor * interval.high() + shift, within(1e-7));
            }
        }
    }

    @Property
    void intervalsShrinkWithTheNumberOfResponses(
            @ForAll("weightedRows") List<Row> rows, @ForAll @IntRange(min = 2, max = 6) int times) {
        List<Row> many = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            many.addAll(rows);
        }
        List<Estimation> few = TestSurvey.all(figures(rows)).toList();
        List<Estimation> more = TestSurvey.all(figures(many)).toList();
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i).range().isPresent()) {
                assertThat(more.get(i).figure().orElseThrow())
                        .isCloseTo(few.get(i).figure().orElseThrow(), within(ROUNDING));
                assertThat(width(more.get(i))).isLessThanOrEqualTo(width(few.get(i)) + ROUNDING);
            }
        }
    }

    private static double width(Estimation figure) {
        return figure.range().orElseThrow().high()
                - figure.range().orElseThrow().low();
    }

    @Property
    void aBetterAnswerNeverLowersAFigure(
            @ForAll("weightedRows") List<Row> rows,
            @ForAll @IntRange(min = 0, max = 24) int row,
            @ForAll @IntRange(min = 0, max = 14) int question,
            @ForAll @IntRange(min = 1, max = 10) int by) {
        if (row >= rows.size() || rows.get(row).points().get(question) < 0) {
            return;
        }
        int better = Math.min(
                TestSurvey.pointsOf(question) - 1, rows.get(row).points().get(question) + by);
        List<Row> raised = new ArrayList<>(rows);
        raised.set(row, rows.get(row).with(question, better));
        // more expected is a larger gap to fill, and no better answer
        boolean expected = question < TestSurvey.OVERALL && question % 2 == 1;
        List<Estimation> before = TestSurvey.all(figures(rows)).toList();
        List<Estimation> after = TestSurvey.all(figures(raised)).toList();
        for (int i = 0; i < before.size(); i++) {
            String method = before.get(i).provenance().method().code();
            if (before.get(i).figure().isPresent()) {
                double change = after.get(i).figure().orElseThrow()
                        - before.get(i).figure().orElseThrow();
                assertThat(expected && method.equals("GAP") ? -change : change).isGreaterThan(-ROUNDING);
            }
        }
    }

    @Property
    void whereAScaleBeginsAndHowItStepsChangesNoFigureOfAHundred(
            @ForAll("weightedRows") List<Row> rows,
            @ForAll @IntRange(min = -100, max = 100) int min,
            @ForAll @IntRange(min = 1, max = 8) int step) {
        SurveyForm moved = TestSurvey.form(
                TestSurvey.tenPoints(min, step / 4.0, ScaleDirection.HIGHER_IS_BETTER),
                org.dealercrm.survey.Scale.effort());
        SatisfactionPolicy hundred = POLICY.withGapUnit(FigureUnit.HUNDRED);
        SatisfactionFigures one = figures(moved, rows, hundred);
        SatisfactionFigures other = figures(FORM, rows, hundred);
        assertThat(one.index().figure()).isEqualTo(other.index().figure());
        assertThat(one.index().range()).isEqualTo(other.index().range());
        assertThat(one.criteria().total().range())
                .isEqualTo(other.criteria().total().range());
        assertThat(one.gaps().total()).isEqualTo(other.gaps().total());
        assertAlike(one, other, 1, 0);
    }

    @Property
    void gapsInPointsGrowWithTheStep(
            @ForAll("weightedRows") List<Row> rows,
            @ForAll @IntRange(min = -100, max = 100) int min,
            @ForAll @IntRange(min = 1, max = 8) int step) {
        SurveyForm moved = TestSurvey.form(
                TestSurvey.tenPoints(min, step / 4.0, ScaleDirection.HIGHER_IS_BETTER),
                org.dealercrm.survey.Scale.effort());
        Estimation one = figures(moved, rows, POLICY).gaps().total();
        Estimation other = figures(FORM, rows, POLICY).gaps().total();
        assertThat(one.figure().isPresent()).isEqualTo(other.figure().isPresent());
        if (one.figure().isPresent()) {
            assertThat(one.figure().getAsDouble()).isCloseTo(other.figure().getAsDouble() * step / 4, within(ROUNDING));
        }
        if (one.range().isPresent()) {
            assertThat(width(one)).isCloseTo(width(other) * step / 4, within(1e-7));
        }
    }

    @Property
    void aMirroredScaleGivesTheSameFigures(@ForAll("weightedRows") List<Row> rows) {
        org.dealercrm.survey.Scale marks = TestSurvey.tenPoints(1, 1, ScaleDirection.LOWER_IS_BETTER);
        org.dealercrm.survey.Scale effort =
                new org.dealercrm.survey.Scale(1, 7, 1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.EFFORT);
        List<Row> mirrored = rows.stream()
                .map(row -> {
                    Row turned = row;
                    for (int question = 0; question < TestSurvey.QUESTIONS; question++) {
                        int point = row.points().get(question);
                        if (question != TestSurvey.RECOMMENDATION && point >= 0) {
                            turned = turned.with(question, TestSurvey.pointsOf(question) - 1 - point);
                        }
                    }
                    return turned;
                })
                .toList();
        SatisfactionPolicy hundred = POLICY.withGapUnit(FigureUnit.HUNDRED);
        assertAlike(figures(TestSurvey.form(marks, effort), mirrored, hundred), figures(FORM, rows, hundred), 1, 0);
        Estimation inPoints =
                figures(TestSurvey.form(marks, effort), mirrored, POLICY).gaps().total();
        Estimation other = figures(FORM, rows, POLICY).gaps().total();
        assertThat(inPoints.figure().isPresent()).isEqualTo(other.figure().isPresent());
        if (other.figure().isPresent()) {
            assertThat(inPoints.figure().getAsDouble()).isCloseTo(other.figure().getAsDouble(), within(ROUNDING));
        }
    }

    @Property
    void poolingIsTheMeanOfTheChannelsByTheirWeight(@ForAll("weightedRows") List<Row> rows) {
        SatisfactionAnalysis analysis = SatisfactionAnalysis.of(TestSurvey.responses(FORM, rows), POLICY);
        for (int i = 0; i < TestSurvey.ITEMS.size(); i++) {
            double sum = 0;
            double weight = 0;
            for (ChannelFigures channel : analysis.channels()) {
                Estimation gap = channel.figures().gaps().items().get(i).gap();
                double its = weightOfPairs(rows, i, channel.channel());
                if (gap.figure().isPresent()) {
                    sum += its * gap.figure().getAsDouble();
                    weight += its;
                }
            }
            Estimation pooled = analysis.pooled().gaps().items().get(i).gap();
            if (weight > 0) {
                assertThat(pooled.figure().orElseThrow()).isCloseTo(sum / weight, within(ROUNDING));
            } else {
                assertThat(pooled.figure()).isEmpty();
            }
        }
        assertThat(analysis.channels().stream()
                        .mapToLong(one -> one.figures().responses())
                        .sum())
                .isEqualTo(rows.size());
    }

    private static double weightOfPairs(List<Row> rows, int item, SurveyChannel channel) {
        return rows.stream()
                .filter(row -> row.channel() == channel)
                .filter(row -> row.points().get(2 * item) >= 0 && row.points().get(2 * item + 1) >= 0)
                .mapToDouble(Row::weight)
                .sum();
    }

    @Property
    void aResponseTakenOutCountsAsIfItWereNotThereAndIsCounted(
            @ForAll("weightedRows") List<Row> rows, @ForAll("weightedRows") List<Row> out) {
        ResponsesBuilder builder = Responses.of(FORM);
        rows.forEach(row -> TestSurvey.add(builder, FORM, row));
        out.forEach(row -> TestSurvey.add(builder, FORM, row).takenOut(ExclusionReason.TAKEN_OUT));
        SatisfactionFigures with =
                SatisfactionAnalysis.of(builder.build(), POLICY).pooled();
        assertAlike(with, figures(rows), 1, 0);
        double weight = out.stream().mapToDouble(Row::weight).sum();
        TestSurvey.all(with)
                .forEach(figure -> assertThat(figure.sample().leftOut().stream()
                                .filter(exclusion -> exclusion.reason().equals(ExclusionReason.TAKEN_OUT))
                                .mapToDouble(exclusion -> exclusion.count())
                                .sum())
                        .isCloseTo(weight, within(ROUNDING)));
    }

    @Provide
    Arbitrary<List<Row>> plainRows() {
        return TestSurvey.plainRows();
    }

    @Provide
    Arbitrary<List<Row>> weightedRows() {
        return TestSurvey.weightedRows();
    }
}
