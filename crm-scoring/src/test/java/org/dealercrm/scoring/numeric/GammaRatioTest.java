package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaRatioTest {

    /** mpmath 1.3.0, 50 digits: loggamma(s+x) - loggamma(s), psi(0, s+x) - psi(0, s), psi(1, s+x) - psi(1, s). */
    @ParameterizedTest
    @CsvSource({
        ".553, 2, -0.15220873329325223536, 2.4522332672340415622, -3.6846414753395592385",
        "1e-9, 3, -20.030118654886465847, 1000000001.4999999987, -1000000000000000001.2",
        "2.5, .7, 0.60072195668198978632, 0.29568225064135639601, -0.12403656536883407041",
        "1e9, 5000, 103616.34168221122875, 4.9999875025416540113e-6, -4.9999750051249618778e-15",
        "1e6, .5, 6.9077551539821370521, 5.0000012499999999998e-7, -5.0000024999999999994e-13",
        "300, 1e9, 19723270635.281445234, 15.021151254381729038, -0.0033388940617149772494",
        "17, 1e-8, 2.8035133286303980353e-8, 6.0587533384890717419e-10, -3.6697288717369195286e-11"
    })
    void ratiosInFiftyDigits(double s, double x, double value, double first, double second) {
        GammaRatio ratio = GammaRatio.of(s, x);
        assertThat(ratio.value()).isCloseTo(value, within(4e-15 * (1 + Math.abs(value))));
        assertThat(ratio.first()).isCloseTo(first, within(1e-18 + first * 1e-14));
        assertThat(ratio.second()).isCloseTo(second, within(1e-18 - second * 1e-14));
    }

    @Property
    void ratioIsThatOfAnotherLibrary(
            @ForAll @DoubleRange(min = .01, max = 100) double s, @ForAll @DoubleRange(min = 0, max = 200) double x) {
        GammaRatio ratio = GammaRatio.of(s, x);
        double value = Gamma.logGamma(s + x) - Gamma.logGamma(s);
        double second = Gamma.trigamma(s + x) - Gamma.trigamma(s);
        assertThat(ratio.value()).isCloseTo(value, within(1e-11 * (1 + Math.abs(value))));
        assertThat(ratio.first()).isCloseTo(Gamma.digamma(s + x) - Gamma.digamma(s), within(1e-8 * (1 + 1 / s)));
        assertThat(ratio.second()).isCloseTo(second, within(1e-8 * (1 - second)));
    }

    /** lnGamma(x + 1) is Stirling's formula and the rest of it. */
    @Test
    void stirlingsRestCompletesLogGamma() {
        for (double x : new double[] {1e-9, .3, 1, 5.5, 15.9, 16, 40, 1000}) {
            double stirling = (x + .5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2;
            assertThat(stirling + Stirling.rest(x)).isCloseTo(Gamma.logGamma(x + 1), within(1e-11 * (1 + x)));
        }
    }
}
