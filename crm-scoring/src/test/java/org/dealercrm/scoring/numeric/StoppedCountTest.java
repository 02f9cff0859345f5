package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppedCountTest {

    /** mpmath 1.3.0, 50 digits: exp(loggamma(s+n) - loggamma(s) - loggamma(n+1) - s*log1p(rho) + n*log(rho/(1+rho))). */
    @ParameterizedTest
    @CsvSource({
        "3, 2.5, .8, 0.13253802640602320001",
        "1, 1e-9, 50, 9.8039215300801409314e-10",
        "100000, 1e5, 1.01, 0.000075062234365382358297",
        "100000, 3, 1e6, 4.5243094699713535104e-9",
        "7, 1e9, 1e-8, 0.090079225809295198436",
        "40, .3, .01, 1.6879738810877984589e-82",
        "2, 5, 1e-100, 1.5e-199",
        "1000, 1e9, 1e-6, 0.012614605041420554781"
    })
    void massesInFiftyDigits(int n, double shape, double odds, double mass) {
        assertThat(StoppedCount.unstopped(n, shape, odds)).isCloseTo(mass, within(mass * 1e-13));
    }

    /**
     * With one scale c for both the integral is a regularised incomplete beta function: over z = t/(c+t) it is S Gamma(s+n) / (Gamma(s) n!)
     * B(n+1, s+S) I_z(n+1, s+S).
     */
    @Property
    void withOneScaleItIsAnIncompleteBeta(
            @ForAll @DoubleRange(min = .05, max = 60) double shape,
            @ForAll @DoubleRange(min = .05, max = 60) double stopShape,
            @ForAll @DoubleRange(min = .01, max = 100) double odds,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        double z = odds / (1 + odds);
        double choices = GammaRatio.of(shape, n).value() - GammaRatio.of(1, n).value();
        double stopped = Math.log(stopShape) + choices + Beta.logBeta(n + 1, shape + stopShape);
        double throughout = choices + n * Math.log(z) - (shape + stopShape) * Math.log1p(odds);
        double exact = Math.exp(stopped) * Beta.regularizedBeta(z, n + 1, shape + stopShape, 1e-15, 100_000)
                + Math.exp(throughout);
        double p = new StoppedCount(shape, 7, stopShape, 7).probability(n, 7 * odds);
        assertThat(p).isCloseTo(exact, within(1e-14 + 1e-9 * exact));
    }

    @Test
    void nothingHappensInNoTime() {
        StoppedCount count = new StoppedCount(2, 3, 4, 5);
        assertThat(count.probability(0, 0)).isEqualTo(1);
        assertThat(count.probability(1, 0)).isEqualTo(0);
    }

    /** Where a stop is out of sight the count is that of a process that goes on, and where it is at once there is none. */
    @Test
    void neverStoppedAndStoppedAtOnce() {
        double onward = StoppedCount.unstopped(4, 2, 3);
        assertThat(new StoppedCount(2, 1, 1e-9, 1e12).probability(4, 3)).isCloseTo(onward, within(1e-15));
        assertThat(new StoppedCount(2, 1, 1e9, 1e-9).probability(0, 3)).isCloseTo(1, within(1e-15));
        assertThat(new StoppedCount(2, 1, 1e9, 1e-9).probability(1, 3)).isCloseTo(2e-18, within(1e-20));
    }
}
