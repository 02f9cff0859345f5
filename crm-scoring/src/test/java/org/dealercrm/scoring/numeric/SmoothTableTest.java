package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SmoothTableTest {

    private static SmoothTable announced(DoubleUnaryOperator function, double low, double high, int times) {
        SmoothTable table = new SmoothTable(function, low, high);
        for (int i = 0; i < times; i++) {
            table.announce(low + (high - low) * i / times);
        }
        return table;
    }

    @Test
    void smoothFunctionsAreTabulatedToTheirRounding() {
        DoubleUnaryOperator[] functions = {Math::exp, z -> 1 / (1.2 - z), z -> Math.pow(1 - z, 7.3), z -> 5};
        for (DoubleUnaryOperator function : functions) {
            SmoothTable table = announced(function, 0, .9, 1000);
            for (double z = 0; z <= .9; z += 1e-3) {
                double truth = function.applyAsDouble(z);
                assertThat(table.at(z)).isCloseTo(truth, within(1e-13 * Math.max(truth, 1e-2)));
            }
        }
    }

    /** A polynomial would never get there, so every answer is the function's own. */
    @Test
    void aFunctionWithAKinkIsAnsweredByItself() {
        DoubleUnaryOperator kinked = z -> Math.abs(Math.sin(80 * z));
        SmoothTable table = announced(kinked, 0, 1, 1000);
        for (double z = 0; z <= 1; z += 1e-3) {
            assertThat(table.at(z)).isEqualTo(kinked.applyAsDouble(z));
        }
    }

    @Test
    void whereItIsHardlyAskedItIsNotTabulated() {
        int[] calls = new int[1];
        DoubleUnaryOperator counted = z -> {
            calls[0]++;
            return Math.exp(z);
        };
        SmoothTable seldom = announced(counted, 0, 1, 10);
        assertThat(seldom.at(.3)).isEqualTo(Math.exp(.3));
        assertThat(calls[0]).isEqualTo(1);
        SmoothTable often = announced(counted, 0, 1, 10_000);
        for (int i = 0; i < 10_000; i++) {
            often.at(i / 10_000.0);
        }
        assertThat(calls[0]).isLessThan(200);
    }

    @Test
    void aRangeOfOnePointIsAnsweredByTheFunction() {
        assertThat(announced(Math::exp, .5, .5, 100).at(.5)).isEqualTo(Math.exp(.5));
    }
}
