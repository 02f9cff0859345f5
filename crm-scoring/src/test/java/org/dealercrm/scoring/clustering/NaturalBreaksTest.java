package org.dealercrm.scoring.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalBreaksTest {

    @Test
    void contributionsFallIntoTheirTwoGroups() {
        NaturalBreaks breaks = NaturalBreaks.of(new double[] {900, 110, 90, 1000, 120}, 2);

        assertThat(breaks.assignments()).containsExactly(1, 0, 0, 1, 0);
        assertThat(breaks.breaks()).containsExactly(new Break(120, 900));
        assertThat(breaks.breaks().get(0).midpoint()).isEqualTo(510);
        assertThat(breaks.groups().get(0).lowest()).isEqualTo(90);
        assertThat(breaks.groups().get(0).mean()).isCloseTo(320.0 / 3, within(1e-12));
        assertThat(breaks.groups().get(1).weight()).isEqualTo(2);
        // by hand: 90, 110, 120 about 106.67 give 466.67; 900, 1000 about 950 give 5000
        assertThat(breaks.withinSumOfSquares()).isCloseTo(466.6666666666667 + 5000, within(1e-9));
        assertThat(breaks.goodnessOfFit()).hasValueCloseTo(1 - 5466.666666666667 / 858_920, within(1e-12));
        assertThat(breaks.isShort()).isFalse();
    }

    /** The example of the Ckmeans.1d.dp manual: {@code x <- c(-1, 2, -1, 2, 4, 5, 6, -1, 2, -1); Ckmeans.1d.dp(x, 3)}. */
    @Test
    void theExampleOfCkmeansFallsIntoItsThreeClusters() {
        NaturalBreaks breaks = NaturalBreaks.of(new double[] {-1, 2, -1, 2, 4, 5, 6, -1, 2, -1}, 3);

        assertThat(breaks.assignments()).containsExactly(0, 1, 0, 1, 2, 2, 2, 0, 1, 0);
        assertThat(breaks.groups()).extracting(ValueGroup::mean).containsExactly(-1.0, 2.0, 5.0);
        assertThat(breaks.groups()).extracting(ValueGroup::weight).containsExactly(4.0, 3.0, 3.0);
        assertThat(breaks.withinSumOfSquares()).isEqualTo(2);
    }

    @Test
    void ofEquallyGoodPartingsTheLowerBreakIsTaken() {
        assertThat(NaturalBreaks.of(new double[] {0, 1, 2}, 2).assignments()).containsExactly(0, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 100})
    void withFewerDistinctValuesThanGroupsEachValueIsAGroupAndTheResultSaysSo(int k) {
        NaturalBreaks breaks = NaturalBreaks.of(new double[] {7, 7, -0.0, 0.0, 7}, k);

        assertThat(breaks.groups()).hasSize(2);
        assertThat(breaks.requestedGroups()).isEqualTo(k);
        assertThat(breaks.isShort()).isEqualTo(k > 2);
        assertThat(breaks.assignments()).containsExactly(1, 1, 0, 0, 1);
        assertThat(breaks.withinSumOfSquares()).isZero();
        assertThat(breaks.goodnessOfFit()).hasValue(1);
    }

    @Test
    void equalValuesAreOneGroupAndNoValuesAreNone() {
        NaturalBreaks equal = NaturalBreaks.of(new double[] {5, 5, 5}, 2);
        assertThat(equal.groups()).hasSize(1);
        assertThat(equal.breaks()).isEmpty();
        assertThat(equal.goodnessOfFit()).isEmpty();

        NaturalBreaks none = NaturalBreaks.of(new double[0], 2);
        assertThat(none.groups()).isEmpty();
        assertThat(none.breaks()).isEmpty();
        assertThat(none.assignments()).isEmpty();
        assertThat(none.isShort()).isTrue();
        assertThat(none.withinSumOfSquares()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e141})
    void aValueOutOfRangeIsRefusedWithItsPlace(double value) {
        assertThatThrownBy(() -> NaturalBreaks.of(new double[] {1, value}, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found " + value + " at index 1");
    }

    @Test
    void groupsWeightsAndLengthsOutOfRangeAreRefused() {
        double[] one = {1};
        assertThatThrownBy(() -> NaturalBreaks.of(one, 0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> NaturalBreaks.of(one, new double[] {0}, 1)).hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> NaturalBreaks.of(one, new double[2], 1))
                .hasMessageContaining("1 values and 2 weights");
    }

    @Test
    void aValueAtAGreatOffsetIsPartedAsWithoutIt() {
        double[] values = {0, 1, 2, 10, 11, 12, 13, 40, 41};
        double[] far = Arrays.stream(values).map(v -> v + 9e15 - 64).toArray();
        assertThat(NaturalBreaks.of(far, 3).assignments()).containsExactly(0, 0, 0, 1, 1, 1, 1, 2, 2);
        assertThat(NaturalBreaks.of(far, 3).withinSumOfSquares()).isEqualTo(2 + 5 + .5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-150, 1, 1e100, 1e139})
    void everyScaleIsPartedAlike(double scale) {
        double[] values = {0, 1, 2, -8, -8.5, 7, 7.25, -7.5};
        double[] scaled = Arrays.stream(values).map(v -> v * scale).toArray();
        assertThat(NaturalBreaks.of(scaled, 3).assignments()).containsExactly(1, 1, 1, 0, 0, 2, 2, 0);
        assertThat(NaturalBreaks.of(scaled, 3).withinSumOfSquares()).isFinite();
    }

    @Test
    void adjacentNumbersHaveABreakBetweenThem() {
        double next = Math.nextUp(1.0);
        NaturalBreaks breaks = NaturalBreaks.of(new double[] {next, 1}, 2);
        assertThat(breaks.breaks().get(0).midpoint()).isEqualTo(next);
        assertThatThrownBy(() -> new Break(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two heaps of 100,000 each, far enough apart that the break can only be between them. */
    @Test
    void manyValuesAreParted() {
        Random random = new Random(20261123);
        double[] values = new double[200_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble() + (i % 2 == 0 ? 0 : 3);
        }
        NaturalBreaks breaks = NaturalBreaks.of(values, 2);
        assertThat(breaks.groups()).extracting(ValueGroup::weight).containsExactly(100_000.0, 100_000.0);
        assertThat(breaks.assignments()[0]).isZero();
        assertThat(breaks.assignments()[1]).isOne();
    }
}
