package org.dealercrm.scoring.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NaturalBreaksProperties {

    @Property
    void noPartingIntoAsManyRunsIsBetter(
            @ForAll("fewValues") double[] values, @ForAll @IntRange(min = 1, max = 6) int k) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        NaturalBreaks breaks = NaturalBreaks.of(values, k);
        double least = leastByTryingAll(sorted, 0, breaks.groups().size());
        assertThat(breaks.withinSumOfSquares()).isCloseTo(least, within(1e-9 * (1 + least)));
        assertThat(breaks.groups().size())
                .isEqualTo(Math.min(k, (int) Arrays.stream(values).distinct().count()));
    }

    @Property
    void aWeightIsAsManyCopies(
            @ForAll("fewValues") double[] values, @ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int k) {
        double[] weights = new double[values.length];
        Arrays.setAll(weights, i -> 1 + random.nextInt(3));
        double[] copies = new double[(int) Arrays.stream(weights).sum()];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            for (int c = 0; c < weights[i]; c++) {
                copies[n++] = values[i];
            }
        }
        NaturalBreaks weighted = NaturalBreaks.of(values, weights, k);
        NaturalBreaks copied = NaturalBreaks.of(copies, k);
        assertThat(weighted.breaks()).isEqualTo(copied.breaks());
        assertThat(weighted.withinSumOfSquares()).isCloseTo(copied.withinSumOfSquares(), within(1e-9));
    }

    @Property
    void theOrderOfTheValuesDoesNotMatter(
            @ForAll("values") double[] values, @ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int k) {
        int[] order = new int[values.length];
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        double[] shuffled = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
        NaturalBreaks before = NaturalBreaks.of(values, k);
        NaturalBreaks after = NaturalBreaks.of(shuffled, k);
        assertThat(after.groups()).isEqualTo(before.groups());
        for (int i = 0; i < order.length; i++) {
            assertThat(after.assignments()[i]).isEqualTo(before.assignments()[order[i]]);
        }
    }

    /** Whole numbers are shifted and doubled without rounding, so that even equally good partings stay the same. */
    @Property
    void shiftingAndScalingTheValuesShiftsAndScalesTheGroups(
            @ForAll("values") double[] values,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int shift,
            @ForAll @IntRange(min = -20, max = 20) int exponent,
            @ForAll @IntRange(min = 1, max = 8) int k) {
        double scale = Math.scalb(1.0, exponent);
        double[] moved =
                Arrays.stream(values).map(v -> (Math.rint(v) + shift) * scale).toArray();
        double[] whole = Arrays.stream(values).map(Math::rint).toArray();
        NaturalBreaks before = NaturalBreaks.of(whole, k);
        NaturalBreaks after = NaturalBreaks.of(moved, k);
        assertThat(after.assignments()).isEqualTo(before.assignments());
        double expected = before.withinSumOfSquares() * scale * scale;
        assertThat(after.withinSumOfSquares()).isCloseTo(expected, within(1e-9 * expected));
    }

    @Property
    void groupsAreRunsOfTheSortedValuesAndEqualValuesStayTogether(
            @ForAll("values") double[] values, @ForAll @IntRange(min = 1, max = 8) int k) {
        NaturalBreaks breaks = NaturalBreaks.of(values, k);
        int[] group = breaks.assignments();
        for (int i = 0; i < values.length; i++) {
            ValueGroup own = breaks.groups().get(group[i]);
            assertThat(values[i]).isBetween(own.lowest(), own.highest());
        }
        List<Break> between = breaks.breaks();
        for (int g = 0; g < between.size(); g++) {
            assertThat(between.get(g).highestBelow())
                    .isEqualTo(breaks.groups().get(g).highest());
            assertThat(between.get(g).midpoint())
                    .isGreaterThan(between.get(g).highestBelow())
                    .isLessThanOrEqualTo(between.get(g).lowestAbove());
        }
        assertThat(breaks.groups().stream().mapToDouble(ValueGroup::weight).sum())
                .isEqualTo(values.length);
    }

    @Property
    void moreGroupsNeverExplainLess(@ForAll("someValues") double[] values, @ForAll @IntRange(min = 1, max = 8) int k) {
        double fewer = NaturalBreaks.of(values, k).withinSumOfSquares();
        double more = NaturalBreaks.of(values, k + 1).withinSumOfSquares();
        assertThat(more).isLessThanOrEqualTo(fewer * (1 + 1e-12));
    }

    @Provide
    Arbitrary<double[]> fewValues() {
        return Arbitraries.integers()
                .between(-12, 12)
                .map(i -> i / 4.0)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(NaturalBreaksProperties::unbox);
    }

    @Provide
    Arbitrary<double[]> values() {
        return values(0);
    }

    @Provide
    Arbitrary<double[]> someValues() {
        return values(1);
    }

    private static Arbitrary<double[]> values(int fewest) {
        Arbitrary<Double> coarse = Arbitraries.integers().between(-20, 20).map(Integer::doubleValue);
        Arbitrary<Double> fine = Arbitraries.doubles().between(-1e6, 1e6);
        return Arbitraries.oneOf(coarse, fine)
                .array(Double[].class)
                .ofMinSize(fewest)
                .ofMaxSize(60)
                .map(NaturalBreaksProperties::unbox);
    }

    private static double[] unbox(Double[] values) {
        return Arrays.stream(values).mapToDouble(Double::doubleValue).toArray();
    }

    /** The least within sum of squares of the values from a place on, parted into k runs; by trying every first run. */
    private static double leastByTryingAll(double[] sorted, int from, int k) {
        if (k == 1) {
            return squares(sorted, from, sorted.length);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int end = from + 1; end <= sorted.length - k + 1; end++) {
            least = Math.min(least, squares(sorted, from, end) + leastByTryingAll(sorted, end, k - 1));
        }
        return least;
    }

    private static double squares(double[] sorted, int from, int to) {
        double mean = Arrays.stream(sorted, from, to).average().orElse(0);
        return Arrays.stream(sorted, from, to).map(v -> (v - mean) * (v - mean)).sum();
    }
}
