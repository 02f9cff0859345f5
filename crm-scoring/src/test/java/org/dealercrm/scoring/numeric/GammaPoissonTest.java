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
}
