package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of concentration, from no two equal values to all equal, and from tiny to huge ones. */
class ConcentrationProperties {

    private static final double ROUNDING = 1e-12;

    @Property
    void theGiniCoefficientIsHalfTheRelativeMeanDifferenceOfAllPairs(@ForAll("values") double[] values) {
        double differences = 0;
        double total = 0;
        for (double x : values) {
            total += x;
            for (double y : values) {
                differences += Math.abs(x - y);
            }
        }
        assertThat(of(values).gini()).isCloseTo(differences / (2 * values.length * total), within(ROUNDING));
    }

    @Property
    void everyFigureIsInItsRange(@ForAll("values") double[] values) {
        Concentration found = of(values);
        double n = values.length;

        assertThat(found.gini()).isBetween(0.0, Math.nextUp(1 - 1 / n)).isLessThan(1);
        assertThat(found.herfindahl()).isBetween(1 / n, 1.0);
        assertThat(found.effectiveCustomers()).isBetween(1.0, n * (1 + ROUNDING));
        assertThat(found.topDecileShare()).isBetween(.1 - ROUNDING, 1.0);
        assertThat(found.customersBehind80Percent()).isBetween(0.0, .8 + ROUNDING);
    }

    @Property
    void equalValuesAreNotConcentrated(
            @ForAll @DoubleRange(min = .01, max = 1e9) double value, @ForAll @IntRange(min = 1, max = 200) int n) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        Concentration found = of(values);

        assertThat(found.gini()).isZero();
        assertThat(found.herfindahl()).isCloseTo(1.0 / n, within(ROUNDING));
        assertThat(found.topDecileShare()).isCloseTo(.1, within(ROUNDING));
        assertThat(found.customersBehind80Percent()).isCloseTo(.8, within(ROUNDING));
    }

    /** By a power of two, so that nothing is rounded anew. */
    @Property
    void theScaleDoesNotMatter(@ForAll("values") double[] values, @ForAll @IntRange(min = -200, max = 200) int power) {
        double[] scaled = Arrays.stream(values).map(v -> Math.scalb(v, power)).toArray();

        assertThat(of(scaled)).isEqualTo(of(values));
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("values") double[] values, @ForAll Random random) {
        double[] shuffled = values.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        assertThat(of(shuffled)).isEqualTo(of(values));
    }

    /** But for the index, which counts heads: so many copies, so many times less concentrated. */
    @Property
    void repetitionOfAllCustomersDoesNotMatter(
            @ForAll("values") double[] values, @ForAll @IntRange(min = 2, max = 6) int copies) {
        double[] repeated = new double[values.length * copies];
        Arrays.setAll(repeated, i -> values[i / copies]);
        Concentration once = of(values);
        Concentration often = of(repeated);

        assertThat(often.gini()).isCloseTo(once.gini(), within(ROUNDING));
        assertThat(often.topDecileShare()).isCloseTo(once.topDecileShare(), within(ROUNDING));
        assertThat(often.customersBehind80Percent()).isCloseTo(once.customersBehind80Percent(), within(1e-9));
        assertThat(often.herfindahl() * copies).isCloseTo(once.herfindahl(), within(ROUNDING));
        for (int percent = 0; percent <= 100; percent++) {
            assertThat(often.lorenz().get(percent).value())
                    .isCloseTo(once.lorenz().get(percent).value(), within(ROUNDING));
        }
    }

    @Property
    void theLorenzCurveIsConvexFrom0To1BelowTheDiagonal(@ForAll("values") double[] values) {
        List<LorenzPoint> curve = of(values).lorenz();

        assertThat(curve.get(0)).isEqualTo(new LorenzPoint(0, 0));
        assertThat(curve.get(100)).isEqualTo(new LorenzPoint(1, 1));
        double slope = 0;
        for (int i = 1; i <= 100; i++) {
            double next = curve.get(i).value() - curve.get(i - 1).value();
            assertThat(next).isGreaterThanOrEqualTo(slope - ROUNDING);
            assertThat(curve.get(i).value()).isLessThanOrEqualTo(curve.get(i).customers() + ROUNDING);
            slope = next;
        }
    }

    /** Pigou and Dalton: what is taken from a greater value and given to a smaller one makes the values more equal. */
    @Property
    void aTransferToASmallerValueNeverConcentrates(
            @ForAll("values") double[] values, @ForAll @DoubleRange(min = 0, max = .5) double part) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double[] after = sorted.clone();
        double given = part * (sorted[sorted.length - 1] - sorted[0]);
        after[0] += given;
        after[sorted.length - 1] -= given;

        assertThat(of(after).gini()).isLessThanOrEqualTo(of(values).gini() + ROUNDING);
        assertThat(of(after).herfindahl()).isLessThanOrEqualTo(of(values).herfindahl() + ROUNDING);
    }

    private static Concentration of(double[] values) {
        return Concentration.of(values).orElseThrow();
    }

    @Provide
    Arbitrary<double[]> values() {
        Arbitrary<Double> whole = Arbitraries.integers().between(0, 5).map(Integer::doubleValue);
        Arbitrary<Double> any = Arbitraries.doubles().between(0, 1e6);
        Arbitrary<Double> skewed =
                Arbitraries.doubles().between(-6, 9).ofScale(4).map(e -> Math.pow(10, e));
        return Arbitraries.oneOf(whole, any, skewed)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(boxed -> Arrays.stream(boxed).mapToDouble(v -> v).toArray())
                .filter(values -> Arrays.stream(values).max().orElse(0) > 0);
    }
}
