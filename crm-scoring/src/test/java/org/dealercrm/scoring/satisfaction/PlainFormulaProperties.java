package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.satisfaction.TestSurvey.Row;
import org.dealercrm.survey.SurveyForm;

/** Each figure beside its textbook formula, summed over the responses one by one. */
class PlainFormulaProperties {

    private static final double ROUNDING = 1e-9;
    private static final SurveyForm FORM = TestSurvey.form();
    private static final SatisfactionPolicy POLICY =
            SatisfactionPolicy.standard().withMinimum(1);

    private static SatisfactionFigures figures(List<Row> rows) {
        return SatisfactionAnalysis.of(TestSurvey.responses(FORM, rows), POLICY).pooled();
    }

    @Property
    void theGapOfAnItemIsTheMeanOfThePairs(@ForAll("plainRows") List<Row> rows) {
        GapAnalysis gaps = figures(rows).gaps();
        for (int i = 0; i < TestSurvey.ITEMS.size(); i++) {
            List<Double> pairs = new ArrayList<>();
            for (Row row : rows) {
                if (row.points().get(2 * i) >= 0 && row.points().get(2 * i + 1) >= 0) {
                    pairs.add((double) row.points().get(2 * i) - row.points().get(2 * i + 1));
                }
            }
            Estimation gap = gaps.items().get(i).gap();
            assertThat(gap.sample().size()).isEqualTo(pairs.size());
            assertThat(gap.sample().leftOut().stream()
                            .mapToDouble(one -> one.count())
                            .sum())
                    .isEqualTo(rows.size() - pairs.size());
            if (pairs.isEmpty()) {
                assertThat(gap.figure()).isEmpty();
            } else {
                assertStudent(gap, pairs, -9, 9);
            }
        }
    }

    /** The textbook's mean and t interval of a list of numbers. */
    private static void assertStudent(Estimation figure, List<Double> numbers, double lowest, double highest) {
        int n = numbers.size();
        double mean = numbers.stream().mapToDouble(x -> x).average().orElseThrow();
        double squares =
                numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        assertThat(figure.figure().orElseThrow()).isCloseTo(mean, within(ROUNDING));
        assertThat(figure.range().isPresent())
                .isEqualTo(n > 1 && numbers.stream().distinct().count() > 1);
        figure.range().ifPresent(interval -> {
            double reach = t(n - 1) * Math.sqrt(squares / (n - 1) / n);
            assertThat(interval.low()).isCloseTo(Math.max(lowest, mean - reach), within(1e-6));
            assertThat(interval.high()).isCloseTo(Math.min(highest, mean + reach), within(1e-6));
        });
    }

    private static double t(double degrees) {
        return TDistribution.of(degrees).inverseCumulativeProbability(.975);
    }

    @Property
    void withAllAnswersTheIntervalOfADimensionIsThatOfTheMeansOfResponses(@ForAll("completeRows") List<Row> rows) {
        List<Row> plain = rows.stream().map(row -> row.weighing(1)).toList();
        List<Double> ofResponses = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (Row row : plain) {
            List<Integer> points = row.points();
            ofResponses.add(
                    (points.get(0) - points.get(1) + points.get(2) - points.get(3) + points.get(4) - points.get(5))
                            / 3.0);
            scores.add((points.get(10) + points.get(11) + points.get(12)) / 27.0 * 100);
        }
        // means of responses that are the same may differ here by their rounding
        if (ofResponses.stream().distinct().count() > 1) {
            assertStudent(figures(plain).gaps().dimensions().get("A"), ofResponses, -9, 9);
        }
        if (scores.stream().distinct().count() > 1) {
            assertStudent(figures(plain).index(), scores, 0, 100);
        }
    }

    @Property
    void theIntervalOfWeightedMeansIsLinearised(@ForAll("weightedRows") List<Row> rows) {
        double[] means = new double[3];
        double[] weights = new double[3];
        double fewest = Double.POSITIVE_INFINITY;
        double effective = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 3; i++) {
            double n = 0;
            double squares = 0;
            for (Row row : rows) {
                if (row.points().get(2 * i) >= 0) {
                    weights[i] += row.weight();
                    squares += row.weight() * row.weight();
                    means[i] += row.weight() * (row.points().get(2 * i) + 1);
                    n++;
                }
            }
            means[i] /= weights[i];
            fewest = Math.min(fewest, n);
            effective = Math.min(effective, n == 0 ? 0 : weights[i] * weights[i] / squares);
        }
        Estimation figure = figures(rows).performance().dimensions().get("A");
        if (fewest < 1) {
            return;
        }
        double mean = (means[0] + means[1] + means[2]) / 3;
        assertThat(figure.figure().orElseThrow()).isCloseTo(mean, within(ROUNDING));
        if (figure.range().isEmpty() || effective < 1.5) {
            return;
        }
        double variance = 0;
        for (Row row : rows) {
            double move = 0;
            for (int i = 0; i < 3; i++) {
                int point = row.points().get(2 * i);
                move += point < 0 ? 0 : row.weight() * (point + 1 - means[i]) / weights[i] / 3;
            }
            variance += move * move;
        }
        double reach = t(effective - 1) * Math.sqrt(variance * fewest / (fewest - 1));
        assertThat(figure.range().get().low()).isCloseTo(Math.max(1, mean - reach), within(1e-6));
        assertThat(figure.range().get().high()).isCloseTo(Math.min(10, mean + reach), within(1e-6));
    }

    @Property
    void netPromotersAreThePlainCount(@ForAll("plainRows") List<Row> rows) {
        int question = TestSurvey.RECOMMENDATION;
        long promoters =
                rows.stream().filter(row -> row.points().get(question) >= 9).count();
        long passives = rows.stream()
                .filter(row -> row.points().get(question) == 7 || row.points().get(question) == 8)
                .count();
        long detractors = rows.stream()
                .filter(row -> row.points().get(question) >= 0 && row.points().get(question) <= 6)
                .count();
        NetPromoterScore nps = figures(rows).recommendation();
        if (promoters + passives + detractors == 0) {
            assertThat(nps.score().figure()).isEmpty();
        } else {
            assertThat(nps.promoters()).contains(NetPromoters.of(promoters, passives, detractors));
            assertThat(nps.score().figure().orElseThrow())
                    .isBetween(-100.0, 100.0)
                    .isEqualTo(
                            100.0 * (promoters - detractors) / (promoters + passives + detractors), within(ROUNDING));
        }
    }

    @Property
    void theShareOfSatisfiedIsThePlainCount(@ForAll("plainRows") List<Row> rows) {
        long satisfied = rows.stream()
                .filter(row -> row.points().get(TestSurvey.OVERALL) >= 7)
                .count();
        long all = rows.stream()
                .filter(row -> row.points().get(TestSurvey.OVERALL) >= 0)
                .count();
        SatisfactionScore score = figures(rows).satisfaction();
        assertThat(score.distribution().orElseThrow().points().stream()
                        .mapToLong(AnswerDistribution.PointCount::count)
                        .sum())
                .isEqualTo(all);
        if (all > 0) {
            assertThat(score.share().figure()).hasValue((double) satisfied / all);
        } else {
            assertThat(score.share().figure()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Row>> plainRows() {
        return TestSurvey.plainRows();
    }

    @Provide
    Arbitrary<List<Row>> completeRows() {
        return TestSurvey.completeRows();
    }

    @Provide
    Arbitrary<List<Row>> weightedRows() {
        return TestSurvey.weightedRows();
    }
}
