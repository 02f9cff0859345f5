package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTest {

    /** By hand: sum of |x_i - x_j| over all ordered pairs is 20, n^2 = 16, mean 1, so G = 20 / 32; Lorenz 0, 0, 1/4, 1. */
    @Test
    void fourCustomersByHand() {
        Concentration found = of(3, 0, 1, 0);

        assertThat(found.customers()).isEqualTo(4);
        assertThat(found.gini()).isCloseTo(.625, within(1e-15));
        assertThat(found.herfindahl()).isCloseTo(9 / 16.0 + 1 / 16.0, within(1e-15));
        assertThat(found.effectiveCustomers()).isCloseTo(1.6, within(1e-15));
        assertThat(found.lorenz()).hasSize(101);
        assertThat(found.lorenz().get(50).value()).isZero();
        assertThat(found.lorenz().get(75).value()).isCloseTo(.25, within(1e-15));
        assertThat(found.lorenz().get(90).value()).isCloseTo(.25 + .6 * .75, within(1e-15));
        assertThat(found.topDecileShare()).isCloseTo(.3, within(1e-15));
        // The first brings 3/4; the missing twentieth is a fifth of what the second brings.
        assertThat(found.customersBehind80Percent()).isCloseTo(1.2 / 4, within(1e-15));
    }

    /**
     * The coefficient of R package ineq 0.2-13, help of Gini: x = c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261),
     * Gini(x) = 0.4620911.
     */
    @Test
    void incomesOfTheIneqPackage() {
        assertThat(of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261)
                        .gini())
                .isCloseTo(.4620911, within(5e-8));
    }

    /** The textbook case of the index: six firms of 15 % and ten of 1 % have an HHI of 0.136. */
    @Test
    void sixLargeAndTenSmall() {
        double[] values = new double[16];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 6 ? 15 : 1;
        }
        assertThat(of(values).herfindahl()).isCloseTo(.136, within(1e-15));
    }

    @Test
    void oneWhoHasAll() {
        double[] values = new double[10];
        values[3] = 1e-300;
        Concentration found = of(values);
        assertThat(found.gini()).isCloseTo(.9, within(1e-15));
        assertThat(found.herfindahl()).isEqualTo(1);
        assertThat(found.topDecileShare()).isEqualTo(1);
        assertThat(found.customersBehind80Percent()).isCloseTo(.08, within(1e-15));
    }

    @Test
    void aSingleCustomerIsAsConcentratedAsEqualOnes() {
        Concentration found = of(7);
        assertThat(found.gini()).isZero();
        assertThat(found.herfindahl()).isEqualTo(1);
        assertThat(found.topDecileShare()).isCloseTo(.1, within(1e-15));
        assertThat(found.customersBehind80Percent()).isCloseTo(.8, within(1e-15));
    }

    @Test
    void nothingToShareIsNoConcentration() {
        assertThat(Concentration.of(new double[0])).isEmpty();
        assertThat(Concentration.of(new double[] {0, 0})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
    void valuesAreFiniteAndNotNegative(double value) {
        assertThatThrownBy(() -> Concentration.of(new double[] {1, value}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Values are finite and not negative, found " + value);
    }

    private static Concentration of(double... values) {
        return Concentration.of(values).orElseThrow();
    }
}
