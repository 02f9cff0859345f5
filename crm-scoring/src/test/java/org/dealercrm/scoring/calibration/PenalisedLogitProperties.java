package org.dealercrm.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;

class PenalisedLogitProperties {

    private static final int COUNT = 3;

    /** 3 of 4 returned, one feature that is always 1, no prior odds: the penalised root of 3 - 4 p - b = 0, found by bisection. */
    @Example
    void oneCoefficientIsPulledTowardsItsPrior() {
        WindowRows rows = new WindowRows();
        for (int i = 0; i < 4; i++) {
            rows.add(new WindowRow(.5, 0, 0, 0, false), 1, i > 0);
        }
        PenalisedLogit logit = new PenalisedLogit(new double[] {1, 1, 1, 1}, 1, rows, new double[1], 1);
        double[] bound = {Double.POSITIVE_INFINITY};
        Maximum maximum = NewtonAscent.climb(logit, logit.start(), new double[] {Double.NEGATIVE_INFINITY}, bound);
        double low = 0;
        double high = 2;
        for (int i = 0; i < 100; i++) {
            double b = (low + high) / 2;
            if (3 - 4 / (1 + Math.exp(-b)) - b > 0) {
                low = b;
            } else {
                high = b;
            }
        }
        assertThat(maximum.at()[0]).isCloseTo(low, within(1e-12));
        assertThat(maximum.settled()).isTrue();
    }

    /** Of rows enough that no feature is all but constant: divided by its spread it would be too steep for a difference. */
    @Property
    void derivativesAreThoseOfTheValue(@ForAll Random random) {
        PenalisedLogit logit = drawn(random, 10);
        double[] at = random.doubles(COUNT, -2, 2).toArray();
        double[] gradient = new double[COUNT];
        double[][] hessian = new double[COUNT][COUNT];
        logit.evaluate(at, gradient, hessian);
        double step = 1e-5;
        for (int j = 0; j < COUNT; j++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[j] += step;
            down[j] -= step;
            double[] slopeUp = new double[COUNT];
            double[] slopeDown = new double[COUNT];
            double above = logit.evaluate(up, slopeUp, new double[COUNT][COUNT]);
            double below = logit.evaluate(down, slopeDown, new double[COUNT][COUNT]);
            assertThat(gradient[j])
                    .isCloseTo((above - below) / (2 * step), within(1e-4 + 1e-7 * Math.abs(gradient[j])));
            for (int l = 0; l < COUNT; l++) {
                // A difference is off by the third derivative, which grows with the second.
                double tolerance = 1e-4 + 1e-7 * Math.abs(hessian[j][l]);
                assertThat(hessian[j][l]).isCloseTo((slopeUp[l] - slopeDown[l]) / (2 * step), within(tolerance));
            }
        }
    }

    @Property
    void noOtherCoefficientsAreHigher(@ForAll Random random) {
        PenalisedLogit logit = drawn(random, 1);
        double[] lower = new double[COUNT];
        double[] upper = new double[COUNT];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        lower[0] = 0;
        Maximum maximum = NewtonAscent.climb(logit, logit.start(), lower, upper);
        assertThat(maximum.settled()).isTrue();
        for (int i = 0; i < 20; i++) {
            double[] other = random.doubles(COUNT, -3, 3).toArray();
            other[0] = Math.abs(other[0]);
            double value = logit.evaluate(other, new double[COUNT], new double[COUNT][COUNT]);
            assertThat(value).isLessThanOrEqualTo(maximum.value() + 1e-9);
        }
    }

    private static PenalisedLogit drawn(Random random, int fewest) {
        int n = fewest + random.nextInt(30);
        WindowRows rows = new WindowRows();
        for (int i = 0; i < n; i++) {
            rows.add(new WindowRow(.5, 1, 1, 1, false), 1 + random.nextInt(3), random.nextBoolean());
        }
        double[] matrix = random.doubles((long) n * COUNT, -3, 3).toArray();
        return new PenalisedLogit(matrix, COUNT, rows, new double[] {1, 0, 0}, 2);
    }
}
