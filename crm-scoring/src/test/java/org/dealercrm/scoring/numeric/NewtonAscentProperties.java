package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A concave quadratic has one maximum within bounds, and its gradient tells it. */
class NewtonAscentProperties {

    private static final double BOUND = 1;

    /** -(x - c)'(B'B + I)(x - c) / 2, B by rows of four numbers. */
    static SmoothFunction quadratic(int n, List<Double> b, List<Double> c) {
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = i == j ? 1 : 0;
                for (int k = 0; k < n; k++) {
                    a[i][j] += b.get(4 * k + i) * b.get(4 * k + j);
                }
            }
        }
        return (at, gradient, hessian) -> {
            double value = 0;
            for (int i = 0; i < n; i++) {
                gradient[i] = 0;
                for (int j = 0; j < n; j++) {
                    hessian[i][j] = -a[i][j];
                    gradient[i] -= a[i][j] * (at[j] - c.get(j));
                }
                value += gradient[i] * (at[i] - c.get(i)) / 2;
            }
            return value;
        };
    }

    /** Free variables have no slope, and at a bound the function rises outward (Karush, Kuhn and Tucker). */
    @Property
    void theEndIsTheMaximumWithinTheBounds(
            @ForAll @IntRange(min = 1, max = 4) int n,
            @ForAll("numbers") List<Double> b,
            @ForAll("numbers") List<Double> c,
            @ForAll("numbers") List<Double> start) {
        double[] begin = new double[n];
        double[] lower = new double[n];
        double[] upper = new double[n];
        for (int i = 0; i < n; i++) {
            begin[i] = start.get(i);
            lower[i] = -BOUND;
            upper[i] = BOUND;
        }
        SmoothFunction function = quadratic(n, b, c);
        Maximum top = NewtonAscent.climb(function, begin, lower, upper);
        assertThat(top.settled()).isTrue();
        double[] slope = new double[n];
        assertThat(function.evaluate(top.at(), slope, new double[n][n])).isEqualTo(top.value());
        boolean atBound = false;
        for (int i = 0; i < n; i++) {
            double x = top.at()[i];
            assertThat(x).isBetween(-BOUND, BOUND);
            boolean outward = Math.abs(x) == BOUND && x * slope[i] > 0;
            atBound |= outward;
            assertThat(outward ? 0 : slope[i]).isCloseTo(0, within(1e-6));
        }
        assertThat(top.atBound()).isEqualTo(atBound);
    }

    @Provide
    Arbitrary<List<Double>> numbers() {
        return Arbitraries.doubles().between(-3, 3).ofScale(3).list().ofSize(16);
    }
}
