package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.Interval;

class KanoProperties {

    private static KanoAnalysis counted(List<Integer> counts, int times) {
        double[] c =
                counts.stream().mapToDouble(count -> (double) count * times).toArray();
        return KanoAnalysis.ofCounts(SomeAnswers.label("F"), new KanoCounts(c[0], c[1], c[2], c[3], c[4], c[5]), .95);
    }

    private static KanoAnswers answers(long seed, int[] order) {
        Random random = new Random(seed);
        double[][] given = new double[order.length][];
        for (int i = 0; i < given.length; i++) {
            given[i] = new double[] {
                random.nextInt(7), 1 + random.nextInt(5), 1 + random.nextInt(9), .1 + random.nextInt(20) / 10.0
            };
        }
        KanoAnswersBuilder answers = KanoAnswers.builder(SomeAnswers.label("F"));
        for (int i : order) {
            answers.addWeighted(
                    given[i][3],
                    given[i][0] == 0 ? OptionalDouble.empty() : OptionalDouble.of(given[i][0]),
                    OptionalDouble.of(given[i][1]),
                    OptionalDouble.of(given[i][2]));
        }
        return answers.build();
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    @Property
    void countsAddUpToWhoAnswered(
            @ForAll @Size(min = 0, max = 60) List<@IntRange(min = 1, max = 25) Integer> cells,
            @ForAll KanoTable table) {
        KanoAnswersBuilder answers = KanoAnswers.builder(SomeAnswers.label("F"));
        cells.forEach(cell -> answers.add(1 + (cell - 1) / 5, 1 + (cell - 1) % 5));
        KanoAnalysis analysis = KanoAnalysis.of(answers.build(), table, .95);
        assertThat(analysis.counts().total()).isEqualTo(cells.size());
        for (KanoCategory category : KanoCategory.values()) {
            long counted = cells.stream()
                    .filter(cell -> table.category(1 + (cell - 1) / 5, 1 + (cell - 1) % 5) == category)
                    .count();
            assertThat(analysis.counts().of(category)).isEqualTo(counted);
        }
    }

    @Property
    void coefficientsKeepTheirRangesAndTheirIntervalsHoldThem(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 500) Integer> counts) {
        KanoAnalysis analysis = counted(counts, 1);
        analysis.satisfaction().figure().ifPresent(si -> assertThat(si).isBetween(0.0, 1.0));
        analysis.dissatisfaction().figure().ifPresent(di -> assertThat(di).isBetween(-1.0, 0.0));
        analysis.satisfaction()
                .range()
                .ifPresent(range -> assertThat(range.low()).isBetween(0.0, range.high()));
        analysis.dissatisfaction()
                .range()
                .ifPresent(range -> assertThat(range.high()).isBetween(range.low(), 0.0));
        assertThat(analysis.satisfaction().figure().isPresent())
                .isEqualTo(analysis.counts().understood() > 0);
    }

    @Property
    void intervalsShrinkWithTheNumberOfCustomers(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 500) Integer> counts,
            @ForAll @IntRange(min = 2, max = 50) int times) {
        KanoAnalysis few = counted(counts, 1);
        KanoAnalysis many = counted(counts, times);
        assertThat(many.category()).isEqualTo(few.category());
        assertThat(width(many.satisfaction().range().orElseThrow()))
                .isLessThan(width(few.satisfaction().range().orElseThrow()));
        assertThat(many.significance().orElseThrow().pValue())
                .isLessThanOrEqualTo(few.significance().orElseThrow().pValue() + 1e-12);
    }

    /** The rule, written the long way round. */
    @Property
    void theClassIsThatOfTheRule(@ForAll @Size(6) List<@IntRange(min = 0, max = 4) Integer> counts) {
        KanoCounts c = counted(counts, 1).counts();
        String expected;
        if (c.total() == 0) {
            expected = "";
        } else if (c.attractive() + c.oneDimensional() + c.mustBe()
                > c.indifferent() + c.reverse() + c.questionable()) {
            boolean m = c.mustBe() >= c.oneDimensional() && c.mustBe() >= c.attractive();
            expected = m ? "M" : c.oneDimensional() >= c.attractive() ? "O" : "A";
        } else {
            boolean i = c.indifferent() >= c.reverse() && c.indifferent() >= c.questionable();
            expected = i ? "I" : c.reverse() >= c.questionable() ? "R" : "Q";
        }
        assertThat(c.category()
                        .map(category -> String.valueOf(category.symbol()))
                        .orElse(""))
                .isEqualTo(expected);
    }

    /** P(X >= a) summed term by term. */
    @Property
    void thePValueIsThatOfTheBinomial(
            @ForAll @IntRange(min = 1, max = 40) int a, @ForAll @IntRange(min = 0, max = 40) int b) {
        int most = Math.max(a, b);
        double term = Math.pow(.5, a + b);
        double above = 0;
        for (int x = 0; x <= a + b; x++) {
            above += x >= most ? term : 0;
            term = term * (a + b - x) / (x + 1);
        }
        KanoSignificance significance =
                counted(List.of(a, b, 0, 0, 0, 0), 1).significance().orElseThrow();
        assertThat(significance.pValue()).isCloseTo(Math.min(1, 2 * above), within(1e-12));
        double limit = 1.65 * Math.sqrt((a + b) / 2.0);
        assertThat(significance.distinct()).isEqualTo(!(Math.abs(a - b) < limit));
    }

    @Property
    void theOrderOfRowsChangesNothing(
            @ForAll long seed, @ForAll long other, @ForAll @IntRange(min = 0, max = 40) int respondents) {
        KanoAnswers one = answers(seed, SomeAnswers.shuffled(0, respondents));
        KanoAnswers two = answers(seed, SomeAnswers.shuffled(other, respondents));
        assertThat(KanoAnalysis.of(two, KanoTable.POULIOT, .9)).isEqualTo(KanoAnalysis.of(one, KanoTable.POULIOT, .9));
        assertThat(ContinuousKano.of(two, .9)).isEqualTo(ContinuousKano.of(one, .9));
        assertThat(ContinuousKano.weightedByImportance(two, .9))
                .isEqualTo(ContinuousKano.weightedByImportance(one, .9));
    }

    @Property
    void whatIsLeftOutAndWhatCountsAreAll(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int respondents) {
        KanoAnswers answers = answers(seed, SomeAnswers.shuffled(0, respondents));
        KanoAnalysis analysis = KanoAnalysis.of(answers, KanoTable.STANDARD, .95);
        Random random = new Random(seed);
        double all = 0;
        for (int i = 0; i < respondents; i++) {
            random.nextInt(7);
            random.nextInt(5);
            random.nextInt(9);
            all += .1 + random.nextInt(20) / 10.0;
        }
        double left = analysis.sample().leftOut().stream()
                .mapToDouble(exclusion -> exclusion.count())
                .sum();
        assertThat(analysis.counts().total() + left).isCloseTo(all, within(1e-9));
    }

    @Property
    void theScaleOfTheWeightsChangesNoCoefficient(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 25) Integer> cells,
            @ForAll @IntRange(min = -20, max = 20) int power) {
        KanoAnalysis[] both = Arrays.stream(new double[] {1, Math.pow(10, power)})
                .mapToObj(factor -> {
                    KanoAnswersBuilder answers = KanoAnswers.builder(SomeAnswers.label("F"));
                    cells.forEach(cell -> answers.addWeighted(
                            factor * (1 + cell % 3),
                            OptionalDouble.of(1 + (cell - 1) / 5),
                            OptionalDouble.of(1 + (cell - 1) % 5),
                            OptionalDouble.empty()));
                    return KanoAnalysis.of(answers.build(), KanoTable.STANDARD, .95);
                })
                .toArray(KanoAnalysis[]::new);
        assertThat(both[1].sample().effectiveSize()).isCloseTo(both[0].sample().effectiveSize(), within(1e-9));
        both[0].satisfaction()
                .figure()
                .ifPresent(si -> assertThat(both[1].satisfaction().figure().orElseThrow())
                        .isCloseTo(si, within(1e-12)));
    }
}
