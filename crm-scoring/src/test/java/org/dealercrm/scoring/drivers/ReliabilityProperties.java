package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Interval;

class ReliabilityProperties {

    private static Reliability of(double[][] rows) {
        return Reliability.of(SomeAnswers.table(rows, SomeAnswers.ones(rows.length)), .95);
    }

    private static double alpha(double[][] rows) {
        return of(rows).alpha().figure().orElseThrow();
    }

    private static double variance(double[] numbers) {
        double mean = Arrays.stream(numbers).average().orElseThrow();
        return Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum() / (numbers.length - 1);
    }

    /** k / (k - 1) (1 - sum of the variances / variance of the sum). */
    @Property
    void alphaIsThatOfTheDefinition(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int items,
            @ForAll @IntRange(min = 3, max = 40) int n) {
        double[][] rows = SomeAnswers.rows(seed, n, items);
        double k = items + 1;
        double parts = 0;
        for (int j = 0; j <= items; j++) {
            int item = j;
            parts += variance(Arrays.stream(rows).mapToDouble(row -> row[item]).toArray());
        }
        double total = variance(
                Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray());
        assertThat(alpha(rows)).isCloseTo(k / (k - 1) * (1 - parts / total), within(1e-9 * Math.max(1, parts / total)));
    }

    @Property
    void aCommonUnitAndOtherZerosChangeNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int items,
            @ForAll @DoubleRange(min = .01, max = 100) double factor,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift) {
        double[][] rows = SomeAnswers.rows(seed, 20, items);
        double before = alpha(rows);
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = factor * row[j] + (j + 1) * shift;
            }
        }
        assertThat(alpha(rows)).isCloseTo(before, within(1e-8));
    }

    @Property
    void theOrderOfRowsChangesNothing(@ForAll long seed, @ForAll long other, @ForAll boolean weighted) {
        double[][] rows = SomeAnswers.rows(seed, 15, 4);
        double[] weights = weighted ? SomeAnswers.weights(seed, 15) : SomeAnswers.ones(15);
        int[] order = SomeAnswers.shuffled(other, 15);
        AnswerTable turned =
                SomeAnswers.table(SomeAnswers.reordered(rows, order), SomeAnswers.reordered(weights, order));
        assertThat(Reliability.of(turned, .9)).isEqualTo(Reliability.of(SomeAnswers.table(rows, weights), .9));
    }

    @Property
    void partsAddUpAndNoItemIsLost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int items) {
        Reliability reliability = of(SomeAnswers.rows(seed, 20, items));
        Estimate alpha = (Estimate) reliability.alpha();
        assertThat(alpha.value()).isLessThanOrEqualTo(1);
        assertThat(alpha.breakdown().leaves().mapToDouble(Breakdown::value).sum())
                .isCloseTo(alpha.value(), within(1e-12));
        assertThat(reliability.items()).hasSize(items + 1);
    }

    @Property
    void withoutAnItemItIsTheAlphaOfTheOthers(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int items) {
        double[][] rows = SomeAnswers.rows(seed, 20, items);
        double[][] others =
                Arrays.stream(rows).map(row -> Arrays.copyOf(row, items)).toArray(double[][]::new);
        assertThat(of(rows).items().get(items).alphaIfDeleted().figure().orElseThrow())
                .isCloseTo(alpha(others), within(1e-10));
    }

    @Property
    void intervalsHoldAlphaAndShrinkWithTheSample(@ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int times) {
        double[][] rows = SomeAnswers.rows(seed, 12, 3);
        double[][] more = new double[12 * times][];
        Arrays.setAll(more, i -> rows[i % 12]);
        Interval few = of(rows).alpha().range().orElseThrow();
        Interval many = of(more).alpha().range().orElseThrow();
        assertThat(few.contains(alpha(rows))).isTrue();
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
}
