package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParetoRaceTest {

    /** mpmath 1.3.0, 50 digits: quad(m1/(c1+t) * exp(-m1*log1p(t/c1) - m2*log1p(t/c2))) over t from 0 to h in pieces by twos. */
    @ParameterizedTest
    @CsvSource({
        ".606, 11.669, 2.553, 10.578, 8.43, 0.15063400777994946112",
        "1, 11, 1, 11, 5, 0.263671875",
        "3, 1e-6, 2, 1e6, 1e3, 0.999999999999",
        "2, 1e6, .5, 1e-6, 1e4, 3.9604343518317967651e-7",
        "1e-9, 5, 1e9, 5, 100, 9.99999999999999999e-19",
        ".3, 7, 5000, 2, 1e-4, 3.7919602411628770413e-6",
        "1e9, 1e9, 1e9, 1, 3, 9.99999999999999998e-10",
        ".01, 1e-12, .02, 1e15, 1e12, 0.42455994644183237963"
    })
    void integralsInFiftyDigits(
            double shape1, double scale1, double shape2, double scale2, double within, double first) {
        assertThat(new ParetoRace(shape1, scale1, shape2, scale2, within).first())
                .isCloseTo(first, within(first * 1e-14));
    }

    /** Of two clocks of one scale the first one wins in proportion to its shape: m1 / (m1 + m2) (1 - (1 + h/c)^-(m1 + m2)). */
    @Test
    void clocksOfOneScaleWinByTheirShapes() {
        for (double m1 : new double[] {1e-6, .5, 1, 40}) {
            for (double m2 : new double[] {1e-6, 1, 7.5, 1e4}) {
                for (double h : new double[] {1e-9, 1, 1e6}) {
                    double exact = m1 / (m1 + m2) * -Math.expm1(-(m1 + m2) * Math.log1p(h / 3));
                    assertThat(new ParetoRace(m1, 3, m2, 3, h).first()).isCloseTo(exact, within(exact * 1e-14));
                }
            }
        }
    }

    @Test
    void withoutTimeNoneRings() {
        ParetoRace race = new ParetoRace(2, 3, 4, 5, 0);
        assertThat(race.first()).isEqualTo(0);
        assertThat(race.logNone()).isEqualTo(0);
    }
}
