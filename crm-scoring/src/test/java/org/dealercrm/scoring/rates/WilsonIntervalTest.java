package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dealercrm.scoring.numeric.NormalTails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /**
     * Newcombe 1998, Statistics in Medicine 17, table I, method 3 (printed to four digits: .2553 .3662, .0624 .1605, 0 .1611, .0061
     * .1718); 5 and 0 of 10 and 12 of 100 as statistics packages give them. All digits by the formula in double precision.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, .2552885198782742, .36620957698280004",
        "15, 148, .06238639953073627, .16048724172330806",
        "0, 20, 0, .16112515805281938",
        "1, 29, .006113214292762661, .17175521879320285",
        "5, 10, .236593090512564, .7634069094874361",
        "0, 10, 0, .2775327998628892",
        "12, 100, .0699940643701949, .19812099426711421"
    })
    void publishedIntervals(double x, double n, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(x, n, .95);
        assertThat(interval.low()).isCloseTo(low, within(1e-14));
        assertThat(interval.high()).isCloseTo(high, within(1e-14));
        assertThat(interval.level()).isEqualTo(.95);
    }

    /** At 0 the upper end is z^2 / (n + z^2), at n the lower end is n / (n + z^2). */
    @Test
    void theEndsAtNoneAndAllAreExact() {
        double z = NormalTails.quantile(.99);
        for (double n : new double[] {1, 2, 10, 1e9}) {
            WilsonInterval none = WilsonInterval.of(0, n, .99);
            assertThat(none.low()).isZero();
            assertThat(none.high()).isCloseTo(z * z / (n + z * z), within(1e-15 * z * z / n));
            WilsonInterval all = WilsonInterval.of(n, n, .99);
            assertThat(all.high()).isEqualTo(1);
            assertThat(all.low()).isCloseTo(n / (n + z * z), within(1e-15));
        }
    }

    /** x = 1 of 1e12: x / n (1 + z^2/2 - z sqrt(z^2/4 + 1)) up to terms of 1/n, where the textbook's form loses seven digits. */
    @Test
    void smallRatesOfManyKeepTheirDigits() {
        double z = NormalTails.quantile(.95);
        double low = 1 + z * z / 2 - z * Math.sqrt(z * z / 4 + 1);
        assertThat(WilsonInterval.of(1, 1e12, .95).low()).isCloseTo(low * 1e-12, within(1e-23));
    }

    /** R: qnorm(.95), qnorm(.975), qnorm(.995), qnorm(.9995). */
    @ParameterizedTest
    @CsvSource({
        ".9, 1.6448536269514722",
        ".95, 1.959963984540054",
        ".99, 2.5758293035489004",
        ".999, 3.2905267314919255"
    })
    void quantilesAreThoseOfTheNormalDistribution(double level, double z) {
        // .999 itself is not a double: what is left of 1 has 13 digits
        assertThat(NormalTails.quantile(level)).isCloseTo(z, within(1e-13));
        assertThat(NormalTails.bothTails(-z)).isCloseTo(1 - level, within(1e-15));
    }

    /** What the Javadoc says of the coverage: the sum of the binomial probabilities of those x whose interval holds p. */
    @Test
    void theLevelIsKeptOnAverageAndNotForEachP() {
        double sum = 0;
        double worst = 1;
        for (int step = 1; step < 1000; step++) {
            double coverage = coverage(10, step / 1000.0);
            sum += coverage;
            worst = Math.min(worst, coverage);
        }
        assertThat(sum / 999).isCloseTo(.95, within(.01));
        assertThat(worst).isCloseTo(.842, within(.0005));
        assertThat(coverage(1, .2065)).isCloseTo(.7935, within(1e-9));
        assertThat(coverage(10, .015)).isCloseTo(.860, within(.0005));
        assertThat(coverage(10, .01)).isCloseTo(.904, within(.0005));
    }

    /** Just below the lower end for one of n only none of n holds p: the dip that does not go away. */
    @Test
    void theWorstLiesJustBelowTheLowerEndForOne() {
        assertThat(coverage(10, Math.nextDown(WilsonInterval.of(1, 10, .95).low())))
                .isCloseTo(.835, within(.0005));
        double many = WilsonInterval.of(1, 1_000_000, .95).low();
        assertThat(many * 1_000_000).isCloseTo(.1765, within(.0001));
        assertThat(Math.pow(1 - many, 1_000_000)).isCloseTo(.838, within(.0005));
    }

    private static double coverage(int n, double p) {
        double covered = 0;
        double mass = Math.pow(1 - p, n);
        for (int x = 0; x <= n; x++) {
            WilsonInterval interval = WilsonInterval.of(x, n, .95);
            covered += interval.low() <= p && p <= interval.high() ? mass : 0;
            mass *= (n - x) / (x + 1.0) * p / (1 - p);
        }
        return covered;
    }

    @Test
    void nothingOfNothingAndLevelsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0, .95)).hasMessageContaining("found 0.0 of 0.0");
        assertThatThrownBy(() -> WilsonInterval.of(3, 2, .95)).hasMessageContaining("found 3.0 of 2.0");
        assertThatThrownBy(() -> WilsonInterval.of(Double.NaN, 2, .95)).hasMessageContaining("found NaN of 2.0");
        assertThatThrownBy(() -> WilsonInterval.of(1, 2, 1)).hasMessageContaining("found 1.0");
        assertThatThrownBy(() -> WilsonInterval.of(1, 2, Double.NaN)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> new WilsonInterval(.95, .5, .4)).hasMessageContaining("found 0.5 to 0.4");
    }
}
