package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutPointTest {

    /** Ten values 1 to 10: the best fifth begins at 9, and so on; 0.7 and 0.3 are no binary fractions. */
    @ParameterizedTest
    @CsvSource({".8, 9", ".7, 8", ".9, 10", ".95, 10", ".3, 4", ".05, 1", ".1, 2"})
    void aQuantileLeavesItsShareBelow(double below, double cut) {
        double[] values = {3, 1, 2, 10, 9, 8, 4, 5, 6, 7};
        assertThat(cut(new ValueCut.Quantile(below), values)).hasValue(cut);
        assertThat(CutPoint.of(new StabilityCut.Quantile(below), tenths(values), ones(10)))
                .isEqualTo(cut / 10);
    }

    @Test
    void ofEqualValuesAtAQuantileAllAreHigh() {
        assertThat(cut(new ValueCut.Quantile(.8), 1, 2, 3, 4, 5, 6, 9, 9, 9, 9)).hasValue(9);
        assertThat(cut(new ValueCut.Quantile(.5), 1, 2, 3, 4, 5, 6, 9, 9, 9, 9)).hasValue(6);
        assertThat(cut(new ValueCut.Quantile(.8), 7, 7, 7)).hasValue(7);
        // equal but for the rounding of a clock
        double nearly = 9 * (1 - 1e-13);
        assertThat(cut(new ValueCut.Quantile(.9), 1, 2, nearly, 9)).hasValue(nearly);
    }

    @Test
    void aWeightCountsAsSoManyCustomers() {
        double[] values = {1, 10, 100};
        assertThat(CutPoint.of(new ValueCut.Quantile(.5), values, new double[] {1, 1, 5}))
                .hasValue(100);
        assertThat(CutPoint.of(new ValueCut.Quantile(.5), values, new double[] {5, 1, 1}))
                .hasValue(1);
        assertThat(CutPoint.of(new ValueCut.Quantile(.5), values, new double[] {2, 2, 1}))
                .hasValue(10);
    }

    @Test
    void clusteredGroupsAreCutBelowTheUpperOnes() {
        double[] values = {10, 11, 100, 110, 1000, 1100};
        assertThat(cut(new ValueCut.Clustered(3, 1), values).orElseThrow()).isCloseTo(Math.sqrt(110e3), within(1e-9));
        assertThat(cut(new ValueCut.Clustered(3, 2), values).orElseThrow()).isCloseTo(Math.sqrt(1100), within(1e-9));
        assertThat(cut(new ValueCut.Clustered(2, 1), values)).isEqualTo(cut(new ValueCut.NaturalBreak(), values));
    }

    @Test
    void withFewerDistinctValuesThanGroupsTheUpperOnesStayHigh() {
        assertThat(cut(new ValueCut.Clustered(4, 1), 10, 1000, 10).orElseThrow())
                .isCloseTo(100, within(1e-9));
        assertThat(cut(new ValueCut.Clustered(4, 3), 10, 1000, 10).orElseThrow())
                .isCloseTo(100, within(1e-9));
        assertThat(cut(new ValueCut.Clustered(4, 3), 10, 10 * (1 + 1e-12), 1000).orElseThrow())
                .isCloseTo(100, within(1e-6));
        assertThat(cut(new ValueCut.Clustered(4, 1), 5, 5)).hasValue(5);
        assertThat(cut(new ValueCut.Clustered(4, 1))).isEmpty();
        assertThat(cut(new ValueCut.Quantile(.5), 0, -3)).isEmpty();
    }

    @Test
    void stabilityIsCutInTheSameManner() {
        double[] chances = {.1, .9, .2, .8, .15};
        assertThat(CutPoint.of(new StabilityCut.NaturalBreak(), chances, ones(5)))
                .isEqualTo(.5);
        assertThat(CutPoint.of(new StabilityCut.NaturalBreak(), new double[] {.3, .3}, ones(2)))
                .isEqualTo(.3);
        assertThat(CutPoint.of(new StabilityCut.NaturalBreak(), new double[0], ones(0)))
                .isEqualTo(.5);
        assertThat(CutPoint.of(new StabilityCut.Fixed(.4), new double[0], ones(0)))
                .isEqualTo(.4);
    }

    @Test
    void theResultTellsTheCutsThatWereFound() {
        TestStore store = new TestStore()
                .customer("a", 8, 90, 20, 3000)
                .customer("b", 8, 90, 25, 300)
                .customer("c", 6, 95, 300, 310)
                .customer("d", 6, 95, 500, 200);
        RetentionPolicy policy = RetentionPolicy.standard()
                .withValueCut(new ValueCut.Quantile(.75))
                .withStabilityCut(new StabilityCut.Quantile(.5));
        RetentionResult result = store.score(policy);

        assertThat(result.provenance().valueCut())
                .hasValue(TestStore.of(result, "a").valueWhileStaying());
        assertThat(result.provenance().stabilityThreshold())
                .isEqualTo(TestStore.of(result, "b").pReturn());
        assertThat(result.scores())
                .extracting(CustomerScore::retentionClass)
                .containsExactly(
                        RetentionClass.HIGH_VALUE_STABLE,
                        RetentionClass.LOW_VALUE_STABLE,
                        RetentionClass.LOW_VALUE_AT_RISK,
                        RetentionClass.LOW_VALUE_AT_RISK);
    }

    private static double[] tenths(double[] values) {
        return Arrays.stream(values).map(v -> v / 10).toArray();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static OptionalDouble cut(ValueCut cut, double... values) {
        return CutPoint.of(cut, values, ones(values.length));
    }
}
