package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RateTrendTest {

    private static List<Rate> rates(long[] numerators, long[] denominators) {
        List<Rate> rates = new ArrayList<>();
        for (int i = 0; i < numerators.length; i++) {
            rates.add(SomeRates.of(numerators[i], denominators[i]));
        }
        return rates;
    }

    /**
     * Agresti, A. "An Introduction to Categorical Data Analysis", 2nd ed. 2007, section 2.5: malformation of infants by the
     * mother's alcohol, scores 0, .5, 1.5, 4, 7; M^2 = 6.57, P = .010. The test of Cochran and Armitage has N where M^2 has
     * N - 1: 6.570134.
     */
    @Test
    void malformationAndAlcohol() {
        List<Rate> rates = rates(new long[] {48, 38, 5, 1, 1}, new long[] {17_114, 14_502, 793, 127, 38});
        RateTrend trend = RateTrend.of(rates, new double[] {0, .5, 1.5, 4, 7}).orElseThrow();
        assertThat(trend.z()).isCloseTo(2.5632272518654204, within(1e-12));
        assertThat(trend.z() * trend.z() * 32_573 / 32_574).isCloseTo(6.57, within(.0005));
        assertThat(trend.pValue()).isCloseTo(.010370414572997443, within(1e-14));
        assertThat(trend.slope()).isCloseTo(.001671193740328771, within(1e-15));
        assertThat(trend.rates()).isEqualTo(5);
    }

    /**
     * Fleiss 1981, smokers among patients, the example of R's prop.trend.test: X-squared = 8.2249, df = 1, p = .004132; with
     * scores 0, 0, 0, 1: 12.173, p = .0004848.
     */
    @Test
    void smokersAmongPatients() {
        List<Rate> rates = rates(new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
        RateTrend trend = RateTrend.of(rates).orElseThrow();
        assertThat(trend.z() * trend.z()).isCloseTo(8.224922285197746, within(1e-11));
        assertThat(trend.z()).isNegative();
        assertThat(trend.pValue()).isCloseTo(.0041318974776414115, within(1e-14));
        RateTrend last = RateTrend.of(rates, new double[] {0, 0, 0, 1}).orElseThrow();
        assertThat(last.z() * last.z()).isCloseTo(12.17314622074028, within(1e-11));
        assertThat(last.pValue()).isCloseTo(.0004848245934416675, within(1e-15));
        assertThat(trend.sentence(Locale.ENGLISH)).isEqualTo("falls by 3.34 points a step over 4 rates, p = 0.004");
        assertThat(trend.sentence(Locale.CHINESE)).isEqualTo("4 个比率，每步下降 3.34 个百分点，p = 0.004");
    }

    @Test
    void aRateThatIsNotDefinedIsLeftOutAndKeepsItsStep() {
        List<Rate> rates = List.of(SomeRates.of(10, 100), SomeRates.of(0, 0), SomeRates.of(20, 100));
        RateTrend trend = RateTrend.of(rates).orElseThrow();
        assertThat(trend.slope()).isCloseTo(.05, within(1e-15));
        assertThat(trend.leftOut()).isEqualTo(1);
        assertThat(trend.rates()).isEqualTo(2);
    }

    @Test
    void thereIsNoneWithoutTwoPlacesOnTheScale() {
        assertThat(RateTrend.of(List.of())).isEmpty();
        assertThat(RateTrend.of(List.of(SomeRates.of(1, 2), SomeRates.of(0, 0))))
                .isEmpty();
        assertThat(RateTrend.of(List.of(SomeRates.of(1, 2), SomeRates.of(2, 2)), new double[] {3, 3}))
                .isEmpty();
    }

    @Test
    void whereAllOrNoneDidItThereIsNoTrend() {
        for (long x : new long[] {0, 1}) {
            RateTrend trend = RateTrend.of(rates(new long[] {5 * x, 9 * x, 7 * x}, new long[] {5, 9, 7}))
                    .orElseThrow();
            assertThat(trend).isEqualTo(new RateTrend(0, 0, 1, 3, 0));
            assertThat(trend.sentence(Locale.ENGLISH)).startsWith("neither rises nor falls");
        }
    }

    @Test
    void brokenScoresAreRefused() {
        List<Rate> rates = List.of(SomeRates.of(1, 2), SomeRates.of(2, 2));
        assertThatThrownBy(() -> RateTrend.of(rates, new double[3])).hasMessageContaining("2 rates and 3 scores");
        assertThatThrownBy(() -> RateTrend.of(rates, new double[] {0, Double.NaN}))
                .hasMessageContaining("found NaN at index 1");
        RateDefinition other = new RateDefinition("X", "x", "某", "a / b", "甲 / 乙", "s", Map.of());
        Rate ofOther = Rate.of(other, SomeRates.MARCH, SomeRates.APRIL_3, 1, 2, List.of());
        assertThatThrownBy(() -> RateTrend.of(List.of(rates.get(0), ofOther))).hasMessageContaining("FOLLOW_UP and X");
    }

    /** With two rates the trend is the comparison of the two: the same z, the other way round. */
    @Property
    void ofTwoRatesItIsTheirComparison(
            @ForAll @IntRange(min = 0, max = 300) int x1,
            @ForAll @IntRange(min = 0, max = 300) int rest1,
            @ForAll @IntRange(min = 0, max = 300) int x2,
            @ForAll @IntRange(min = 0, max = 300) int rest2) {
        Rate one = SomeRates.of(x1, x1 + rest1 + 1);
        Rate other = SomeRates.of(x2, x2 + rest2 + 1);
        RateTrend trend = RateTrend.of(List.of(one, other)).orElseThrow();
        RateComparison comparison = other.compareWith(one, .95).orElseThrow();
        assertThat(trend.z()).isCloseTo(comparison.z(), within(1e-9));
        assertThat(trend.slope()).isCloseTo(comparison.difference(), within(1e-12));
    }

    @Property
    void aScaleOfOtherZeroAndStepChangesTheSlopeOnly(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 50) Integer> numerators,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double zero,
            @ForAll @IntRange(min = 1, max = 100) int step) {
        List<Rate> rates = new ArrayList<>();
        double[] scores = new double[numerators.size()];
        for (int i = 0; i < scores.length; i++) {
            rates.add(SomeRates.of(numerators.get(i), 60));
            scores[i] = zero + i * step;
        }
        RateTrend plain = RateTrend.of(rates).orElseThrow();
        RateTrend moved = RateTrend.of(rates, scores).orElseThrow();
        assertThat(moved.z()).isCloseTo(plain.z(), within(1e-7));
        assertThat(moved.slope() * step).isCloseTo(plain.slope(), within(1e-9));
        Collections.reverse(rates);
        assertThat(RateTrend.of(rates).orElseThrow().z()).isCloseTo(-plain.z(), within(1e-9));
    }
}
