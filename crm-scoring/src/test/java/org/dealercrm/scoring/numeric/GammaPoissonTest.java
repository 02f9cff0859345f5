package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;

class GammaPoissonTest {

    @Property
    void tailIsTheRegularisedIncompleteBeta(
            @ForAll @DoubleRange(min = .01, max = 500) double shape,
            @ForAll @DoubleRange(min = -6, max = 3) double exponent,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        double odds = Math.pow(10, exponent);
        double expected = Beta.regularizedBeta(odds / (1 + odds), n, shape);
        assertThat(new GammaPoisson(shape, odds).atLeast(n)).isCloseTo(expected, within(1e-10 + 1e-9 * expected));
    }

    /** P(N >= 1) = 1 - (1 + rho)^-s, where most of it is rounded away. */
    @Test
    void tinyTailsKeepTheirDigits() {
        assertThat(new GammaPoisson(2, 1e-20).atLeast(1)).isCloseTo(2e-20, within(1e-34));
        assertThat(new GammaPoisson(1e-9, 1e6).atLeast(1)).isCloseTo(1e-9 * Math.log1p(1e6), within(1e-16));
        // I_z(2, 1) = z^2
        double z = 1e-10 / (1 + 1e-10);
        assertThat(new GammaPoisson(1, 1e-10).atLeast(2)).isCloseTo(z * z, within(1e-34));
    }

    @Property
    void belowAndAboveAreAllThereIs(
            @ForAll @DoubleRange(min = .01, max = 500) double shape,
            @ForAll @DoubleRange(min = -6, max = 3) double exponent,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        GammaPoisson events = new GammaPoisson(shape, Math.pow(10, exponent));
        assertThat(events.fewerThan(n)).isCloseTo(1 - events.atLeast(n), within(1e-12));
    }

    /** P(N &lt; 2) = (1 + rho)^-s (1 + s z), where 1 - P(N &gt;= 2) would be 0; and terms too large to be multiplied out. */
    @Test
    void tinyProbabilitiesOfFewKeepTheirDigits() {
        double rho = 1e6;
        double expected = Math.exp(-20 * Math.log1p(rho)) * (1 + 20 * rho / (1 + rho));
        assertThat(new GammaPoisson(20, rho).fewerThan(2)).isCloseTo(expected, within(1e-12 * expected));
        // mpmath, 40 digits: sum of binomial(1e9 + i - 1, i) z^i (1 - z)^1e9, i < 24, at rho = 1e-8, 3e-7
        assertThat(new GammaPoisson(1e9, 1e-8).fewerThan(24)).isCloseTo(0.99987987783463493, within(1e-12));
        assertThat(new GammaPoisson(1e9, 3e-7).fewerThan(24))
                .isCloseTo(2.0299196777539906e-96, within(1e-12 * 2.0299196777539906e-96));
        assertThat(new GammaPoisson(3, 0).fewerThan(1)).isEqualTo(1);
        assertThat(new GammaPoisson(1e9, 1e9).fewerThan(24)).isZero();
    }
}
