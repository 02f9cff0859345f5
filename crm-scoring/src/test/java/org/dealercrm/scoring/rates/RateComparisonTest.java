package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateComparisonTest {

    private static RateComparison compare(long x1, long n1, long x2, long n2) {
        return SomeRates.of(x1, n1).compareWith(SomeRates.of(x2, n2), .95).orElseThrow();
    }

    /** Newcombe 1998, Statistics in Medicine 17, table II, method 10, printed to four digits. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, .0524, .3339",
        "9, 10, 3, 10, .1705, .8090",
        "6, 7, 2, 7, .0582, .8062",
        "5, 56, 0, 29, -.0381, .1926",
        "0, 10, 0, 20, -.1611, .2775",
        "0, 10, 0, 10, -.2775, .2775",
        "10, 10, 0, 20, .6791, 1",
        "10, 10, 0, 10, .6075, 1"
    })
    void publishedIntervalsOfTheDifference(long x1, long n1, long x2, long n2, double low, double high) {
        RateComparison comparison = compare(x1, n1, x2, n2);
        assertThat(comparison.low()).isCloseTo(low, within(5e-5));
        assertThat(comparison.high()).isCloseTo(high, within(5e-5));
    }

    /** z^2 is Pearson's chi-square; SciPy: chi2_contingency([[83, 3], [70, 12]], correction=False), 6.41297254, p .01132896. */
    @Test
    void theScoreTestIsPearsonsChiSquare() {
        RateComparison comparison = compare(83, 86, 70, 82);
        double chiSquare = 0;
        double[][] table = {{83, 3}, {70, 12}};
        for (double[] row : table) {
            for (int column = 0; column < 2; column++) {
                double expected = (row[0] + row[1]) * (table[0][column] + table[1][column]) / 168;
                chiSquare += (row[column] - expected) * (row[column] - expected) / expected;
            }
        }
        assertThat(comparison.z() * comparison.z()).isCloseTo(chiSquare, within(1e-12));
        assertThat(chiSquare).isCloseTo(6.412972540122119, within(1e-12));
        assertThat(comparison.z()).isPositive();
        assertThat(comparison.pValue()).isCloseTo(.011328960424687545, within(1e-14));
        assertThat(comparison.difference()).isCloseTo(83 / 86.0 - 70 / 82.0, within(1e-15));
        assertThat(comparison.smallestExpected()).isCloseTo(82 * 15 / 168.0, within(1e-12));
    }

    @Test
    void whereAllOrNoneDidItNothingTellsTheTwoApart() {
        for (long x : new long[] {0, 1}) {
            RateComparison comparison = compare(10 * x, 10, 20 * x, 20);
            assertThat(comparison.z()).isZero();
            assertThat(comparison.pValue()).isEqualTo(1);
            assertThat(comparison.difference()).isZero();
            assertThat(comparison.smallestExpected()).isZero();
        }
    }

    @Test
    void onlyDefinedRatesOfOneDefinitionAreCompared() {
        Rate rate = SomeRates.of(1, 2);
        assertThat(rate.compareWith(SomeRates.of(0, 0), .95)).isEmpty();
        assertThat(SomeRates.of(0, 0).compareWith(rate, .95)).isEmpty();
        RateDefinition own = SomeRates.FOLLOW_UP;
        RateDefinition other = new RateDefinition(
                own.code(),
                own.english(),
                own.chinese(),
                own.englishRule(),
                own.chineseRule(),
                own.source(),
                Map.of("withinDays", 5));
        Rate ofOther = Rate.of(other, SomeRates.MARCH, SomeRates.APRIL_3, 1, 2, List.of());
        assertThatThrownBy(() -> rate.compareWith(ofOther, .95))
                .hasMessageContaining("found FOLLOW_UP {withinDays=3} and FOLLOW_UP {withinDays=5}");
    }

    @Test
    void itSaysItself() {
        RateComparison comparison = compare(56, 70, 48, 80);
        assertThat(comparison.sentence(Locale.ENGLISH))
                .isEqualTo("80.0% against 60.0%, difference 20.0 points (95% interval 5.2 to 33.4), p = 0.008");
        assertThat(comparison.sentence(Locale.CHINESE))
                .isEqualTo("80.0% 对 60.0%，相差 20.0 个百分点（95% 区间 5.2 至 33.4），p = 0.008");
        assertThat(compare(0, 1000, 900, 1000).sentence(Locale.ENGLISH)).endsWith("p < 0.001");
    }

    @Property
    void theOtherWayRoundEverythingTurns(
            @ForAll @IntRange(min = 0, max = 200) int x1,
            @ForAll @IntRange(min = 0, max = 200) int rest1,
            @ForAll @IntRange(min = 0, max = 200) int x2,
            @ForAll @IntRange(min = 0, max = 200) int rest2) {
        RateComparison one = compare(x1, x1 + rest1 + 1, x2, x2 + rest2 + 1);
        RateComparison other = compare(x2, x2 + rest2 + 1, x1, x1 + rest1 + 1);
        assertThat(other.difference()).isEqualTo(-one.difference());
        assertThat(other.z()).isCloseTo(-one.z(), within(1e-12));
        assertThat(other.pValue()).isCloseTo(one.pValue(), within(1e-12));
        assertThat(other.low()).isEqualTo(-one.high());
        assertThat(one.low()).isBetween(-1.0, one.difference());
        assertThat(one.high()).isBetween(one.difference(), 1.0);
        assertThat(one.pValue()).isBetween(0.0, 1.0);
        assertThat(one.smallestExpected()).isNotNegative();
    }
}
