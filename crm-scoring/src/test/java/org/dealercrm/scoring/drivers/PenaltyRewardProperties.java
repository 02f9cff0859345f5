package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.estimate.Estimation;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;

class PenaltyRewardProperties {

    private static final ImpactPolicy POLICY = ImpactPolicy.of(new PerformanceBands(2, 4));

    /** Ratings of 1 to 5, every band of every item among them, and an outcome that goes with them. */
    private static double[][] rows(long seed, int n, int items) {
        Random random = new Random(seed);
        double[][] rows = new double[n][items + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < items; j++) {
                rows[i][j] = 1 + random.nextInt(5);
                rows[i][items] += rows[i][j] * (j + 1) / 4;
            }
            rows[i][items] += Math.rint(10 * random.nextGaussian()) / 10;
        }
        return rows;
    }

    private static PenaltyReward of(double[][] rows, double[] weights) {
        return PenaltyReward.of(SomeAnswers.table(rows, weights), SomeAnswers.OUTCOME, POLICY);
    }

    private static double figure(Estimation estimation) {
        return estimation.figure().orElseThrow();
    }

    @Property
    void coefficientsAreThoseOfLeastSquares(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int items, @ForAll boolean weighted) {
        double[][] rows = rows(seed, 80, items);
        double[] weights = weighted ? SomeAnswers.weights(seed, 80) : SomeAnswers.ones(80);
        double[][] x = new double[80][1 + 2 * items];
        double[] y = new double[80];
        for (int i = 0; i < 80; i++) {
            double root = Math.sqrt(weights[i]);
            x[i][0] = root;
            y[i] = root * rows[i][items];
            for (int j = 0; j < items; j++) {
                x[i][1 + 2 * j] = rows[i][j] <= 2 ? root : 0;
                x[i][2 + 2 * j] = rows[i][j] >= 4 ? root : 0;
            }
        }
        double[] expected = new QRDecomposition(new Array2DRowRealMatrix(x))
                .getSolver()
                .solve(new ArrayRealVector(y))
                .toArray();
        List<ItemImpact> found = of(rows, weights).items();
        for (int j = 0; j < items; j++) {
            assertThat(figure(found.get(j).penalty())).isCloseTo(expected[1 + 2 * j], within(1e-10));
            assertThat(figure(found.get(j).reward())).isCloseTo(expected[2 + 2 * j], within(1e-10));
        }
    }

    @Property
    void potentialsAddUpToOneAndAsymmetryIsTheirDifference(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int items) {
        for (ItemImpact item : of(rows(seed, 60, items), SomeAnswers.ones(60)).items()) {
            // nobody in a band: no coefficient, and nothing that is made of it
            assertThat(item.range().figure().isPresent())
                    .isEqualTo(item.penalty().figure().isPresent()
                            && item.reward().figure().isPresent());
            assertThat(item.range().figure().orElse(0)).isNotNegative();
            if (item.asymmetry().figure().isPresent()) {
                double good = figure(item.satisfactionPotential());
                double bad = figure(item.dissatisfactionPotential());
                assertThat(good + bad).isCloseTo(1, within(1e-14));
                assertThat(figure(item.asymmetry()))
                        .isCloseTo(good - bad, within(1e-14))
                        .isBetween(-1.0, 1.0);
                item.asymmetry()
                        .range()
                        .ifPresent(interval -> assertThat(interval.contains(figure(item.asymmetry())))
                                .isTrue());
                item.asymmetry()
                        .range()
                        .ifPresent(interval -> assertThat(interval.low()).isBetween(-1.0, 1.0));
            }
        }
    }

    @Property
    void theOrderOfRowsChangesNothing(@ForAll long seed, @ForAll long other, @ForAll boolean weighted) {
        double[][] rows = rows(seed, 40, 2);
        double[] weights = weighted ? SomeAnswers.weights(seed, 40) : SomeAnswers.ones(40);
        int[] order = SomeAnswers.shuffled(other, 40);
        assertThat(of(SomeAnswers.reordered(rows, order), SomeAnswers.reordered(weights, order)))
                .isEqualTo(of(rows, weights));
    }

    @Property
    void anotherUnitOfTheOutcomeScalesTheCoefficientsOnly(
            @ForAll long seed,
            @ForAll @DoubleRange(min = .01, max = 100) double factor,
            @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        double[][] rows = rows(seed, 60, 2);
        double[][] scaled = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : scaled) {
            row[2] = factor * row[2] + shift;
        }
        ItemImpact one = of(rows, SomeAnswers.ones(60)).items().get(0);
        ItemImpact two = of(scaled, SomeAnswers.ones(60)).items().get(0);
        assertThat(figure(two.reward())).isCloseTo(factor * figure(one.reward()), within(1e-9 * factor));
        if (one.asymmetry().range().isPresent()) {
            assertThat(figure(two.asymmetry())).isCloseTo(figure(one.asymmetry()), within(1e-7));
        }
    }

    @Property
    void intervalsHoldTheCoefficientAndShrink(@ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int times) {
        double[][] rows = rows(seed, 40, 2);
        double[][] more = new double[40 * times][];
        Arrays.setAll(more, i -> rows[i % 40]);
        Estimation few = of(rows, SomeAnswers.ones(40)).items().get(0).reward();
        Estimation many = of(more, SomeAnswers.ones(more.length)).items().get(0).reward();
        assertThat(many.figure().isPresent()).isEqualTo(few.figure().isPresent());
        if (few.range().isEmpty()) {
            return;
        }
        var narrow = many.range().orElseThrow();
        var wide = few.range().orElseThrow();
        assertThat(wide.contains(figure(few))).isTrue();
        assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
    }
}
