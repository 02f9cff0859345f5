package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewtonAscentTest {

    /** Rosenbrock's valley, upside down: -(1 - x)^2 - 100 (y - x^2)^2, greatest at (1, 1). */
    private static double rosenbrock(double[] at, double[] g, double[][] h) {
        double x = at[0];
        double bend = at[1] - x * x;
        g[0] = 2 * (1 - x) + 400 * bend * x;
        g[1] = -200 * bend;
        h[0][0] = -2 + 400 * bend - 800 * x * x;
        h[0][1] = h[1][0] = 400 * x;
        h[1][1] = -200;
        return -(1 - x) * (1 - x) - 100 * bend * bend;
    }

    @Test
    void followsACurvedValley() {
        Maximum top = NewtonAscent.climb(
                NewtonAscentTest::rosenbrock, new double[] {-1.2, 1}, new double[] {-5, -5}, new double[] {5, 5});
        assertThat(top.at()).containsExactly(new double[] {1, 1}, within(1e-9));
        assertThat(top.settled()).isTrue();
        assertThat(top.atBound()).isFalse();
        assertThat(top.gradientNorm()).isLessThan(1e-9);
    }

    @Test
    void restsAtABoundBeyondWhichTheFunctionRises() {
        Maximum top = NewtonAscent.climb(
                NewtonAscentTest::rosenbrock, new double[] {-1.2, 1}, new double[] {-5, -5}, new double[] {.5, 5});
        assertThat(top.atBound()).isTrue();
        assertThat(top.at()).containsExactly(new double[] {.5, .25}, within(1e-9));
    }

    /**
     * Found by a law: the second variable ended its step a rounding away from its bound, and the short step onto the bound was taken for
     * the end although the first was free to leave its own.
     */
    @Test
    void aStepThatABoundMadeShortIsNotTheEnd() {
        List<Double> b = List.of(
                -.134, .01, .03, .303, -.111, -.086, -.801, -.331, 1.482, -2.293, -.346, .08, .0, -.083, .321, -.024);
        SmoothFunction quadratic = NewtonAscentProperties.quadratic(3, b, List.of(-3., -3., -3.));
        Maximum top = NewtonAscent.climb(
                quadratic, new double[] {-.003, 2.778, .102}, new double[] {-1, -1, -1}, new double[] {1, 1, 1});
        // its slope, 3.226601 (x + 3) - 3.39002 * 2 - .427881 * 2, vanishes
        assertThat(top.at()).containsExactly(new double[] {2 * 3.817901 / 3.226601 - 3, -1, -1}, within(1e-9));
        assertThat(top.gradientNorm()).isLessThan(1e-9);
    }
}
