package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnMeasuresTest {

    /** The two-by-two example of scikit-learn's {@code roc_auc_score}: y 0 0 1 1, score .1 .4 .35 .8 give .75. */
    @Test
    void areaUnderCurveOfTheExampleOfScikitLearn() {
        assertThat(ReturnMeasures.areaUnderCurve(
                        new double[] {.1, .4, .35, .8}, new boolean[] {false, false, true, true}, ones(4)))
                .hasValue(.75);
    }

    /** The example of scikit-learn's {@code brier_score_loss}: y 0 1 1 0, p .1 .9 .8 .3 give .0375. */
    @Test
    void brierScoreOfTheExampleOfScikitLearn() {
        assertThat(ReturnMeasures.brierScore(
                        new double[] {.1, .9, .8, .3}, new boolean[] {false, true, true, false}, ones(4)))
                .hasValueCloseTo(.0375, within(1e-15));
    }

    @Test
    void brierScoreOfCertaintyIsZeroOrOneAndOfDoubtAQuarter() {
        boolean[] returned = {true, false};
        assertThat(ReturnMeasures.brierScore(new double[] {1, 0}, returned, ones(2)))
                .hasValue(0);
        assertThat(ReturnMeasures.brierScore(new double[] {0, 1}, returned, ones(2)))
                .hasValue(1);
        assertThat(ReturnMeasures.brierScore(new double[] {.5, .5}, returned, ones(2)))
                .hasValue(.25);
    }

    @Test
    void tiedScoresCountHalf() {
        assertThat(ReturnMeasures.areaUnderCurve(new double[] {1, 1}, new boolean[] {true, false}, ones(2)))
                .hasValue(.5);
        assertThat(ReturnMeasures.areaUnderCurve(new double[] {0.0, -0.0}, new boolean[] {true, false}, ones(2)))
                .hasValue(.5);
    }

    @Test
    void withOneKindOfCustomersOrNoneThereIsNoArea() {
        assertThat(ReturnMeasures.areaUnderCurve(new double[] {1, 2}, new boolean[] {true, true}, ones(2)))
                .isEmpty();
        assertThat(ReturnMeasures.areaUnderCurve(new double[] {1, 2}, new boolean[2], ones(2)))
                .isEmpty();
        assertThat(ReturnMeasures.areaUnderCurve(new double[0], new boolean[0], ones(0)))
                .isEmpty();
        assertThat(ReturnMeasures.brierScore(new double[0], new boolean[0], ones(0)))
                .isEmpty();
        assertThat(ReturnMeasures.lift(new double[] {1, 2}, new boolean[2], ones(2)))
                .isEmpty();
        assertThat(ReturnMeasures.lift(new double[0], new boolean[0], ones(0))).isEmpty();
        assertThat(ReturnMeasures.calibration(new double[0], new boolean[0], ones(0)))
                .isEmpty();
    }

    @Test
    void calibrationBandsHoldTenthsAndNeverPartEqualProbabilities() {
        // 20 customers: p = .00, .05, ... .95; every second one returned
        double[] probability = new double[20];
        boolean[] returned = new boolean[20];
        for (int i = 0; i < 20; i++) {
            probability[i] = i / 20.0;
            returned[i] = i % 2 == 1;
        }
        List<CalibrationBand> bands = ReturnMeasures.calibration(probability, returned, ones(20));
        assertThat(bands).hasSize(10).allSatisfy(band -> {
            assertThat(band.customers()).isEqualTo(2);
            assertThat(band.observedShare()).isEqualTo(.5);
        });
        assertThat(bands.get(3).lowest()).isEqualTo(.3);
        assertThat(bands.get(3).highest()).isEqualTo(.35);
        assertThat(bands.get(3).meanPredicted()).isCloseTo(.325, within(1e-15));

        Arrays.fill(probability, 0, 15, .2);
        assertThat(ReturnMeasures.calibration(probability, returned, ones(20)))
                .extracting(CalibrationBand::customers)
                .containsExactly(15, 1, 2, 2);
    }

    @Test
    void liftComparesEachTenthWithAll() {
        // 10 customers, the two best scored returned: the upper tenths gain half each
        double[] score = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        boolean[] returned = new boolean[10];
        returned[0] = true;
        returned[1] = true;
        List<LiftDecile> lift = ReturnMeasures.lift(score, returned, ones(10));
        assertThat(lift).extracting(LiftDecile::decile).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(lift.get(0)).isEqualTo(new LiftDecile(1, 1, 1, 5, .5));
        assertThat(lift.get(1)).isEqualTo(new LiftDecile(2, 1, 1, 5, 1));
        assertThat(lift.get(2)).isEqualTo(new LiftDecile(3, 1, 0, 0, 1));
    }

    @Test
    void aTenthThatEndsAmongEqualScoresTakesItsShareOfThem() {
        // 20 customers with one score, 5 returned: every tenth is like all
        boolean[] returned = new boolean[20];
        Arrays.fill(returned, 0, 5, true);
        assertThat(ReturnMeasures.lift(new double[20], returned, ones(20)))
                .hasSize(10)
                .allSatisfy(decile -> {
                    assertThat(decile.weight()).isEqualTo(2);
                    assertThat(decile.observedShare()).isCloseTo(.25, within(1e-12));
                    assertThat(decile.lift()).isCloseTo(1, within(1e-12));
                });
        assertThat(ReturnMeasures.lift(new double[] {2, 1, 1}, new boolean[] {true, false, true}, ones(3)))
                .last()
                .extracting(LiftDecile::cumulativeGain)
                .isEqualTo(1.0);
    }

    @Test
    void errorsOfCountsAreMeasuredAbsolutelyAndSquared() {
        double[] expected = {1, 2, 0};
        int[] actual = {0, 4, 0};
        double[] weight = {1, 1, 2};
        assertThat(CountMeasures.meanAbsoluteError(expected, actual, weight)).hasValue(.75);
        assertThat(CountMeasures.rootMeanSquaredError(expected, actual, weight)).hasValue(Math.sqrt(1.25));
        assertThat(CountMeasures.meanAbsoluteError(new double[0], new int[0], ones(0)))
                .isEmpty();
        assertThat(CountMeasures.rootMeanSquaredError(new double[0], new int[0], ones(0)))
                .isEmpty();
    }

    /** The example of scikit-learn's {@code log_loss}: 0.21616... */
    @Test
    void logLossOfTheExampleOfScikitLearn() {
        assertThat(ReturnMeasures.logLoss(
                        new double[] {.9, .1, .2, .65}, new boolean[] {true, false, false, true}, ones(4)))
                .hasValueCloseTo(.21616187468057912, within(1e-15));
    }

    @Test
    void oneSurpriseDoesNotCostInfinitelyMuch() {
        assertThat(ReturnMeasures.logLoss(new double[] {0, 1}, new boolean[] {true, true}, ones(2)))
                .hasValueCloseTo(-Math.log(1e-15) / 2, within(1e-12));
        assertThat(ReturnMeasures.logLoss(new double[] {1}, new boolean[] {false}, ones(1)))
                .hasValueCloseTo(34.538776394910684, within(.06)); // 1 - 1e-15 is rounded to the next double
        assertThat(ReturnMeasures.logLoss(new double[0], new boolean[0], ones(0)))
                .isEmpty();
        assertThat(CountMeasures.logScore(new double[] {0, 1}, ones(2)))
                .hasValueCloseTo(-Math.log(1e-15) / 2, within(1e-12));
        assertThat(CountMeasures.logScore(new double[0], ones(0))).isEmpty();
    }

    /** Two bands of 1 and 3 customers that are off by .2 and -.1: (1 x .2 + 3 x .1) / 4. */
    @Test
    void calibrationErrorIsTheMeanGapOfTheBands() {
        List<CalibrationBand> bands =
                List.of(new CalibrationBand(.2, .2, .2, 0, 1, 1), new CalibrationBand(.9, .9, .9, 1, 3, 3));
        assertThat(bands.get(0).gap()).isEqualTo(.2);
        assertThat(ReturnMeasures.calibrationError(bands)).hasValueCloseTo(.125, within(1e-15));
        assertThat(ReturnMeasures.calibrationError(List.of())).isEmpty();
    }

    @Test
    void liftAtTheTopTakesItsShareOfEqualScores() {
        double[] score = {3, 2, 2, 1};
        boolean[] returned = {true, true, false, false};
        // the upper quarter: 1 of 1 against 2 of 4; the upper half: half of the two with score 2 as well
        assertThat(ReturnMeasures.liftAtTop(score, returned, ones(4), .25)).hasValue(2);
        assertThat(ReturnMeasures.liftAtTop(score, returned, ones(4), .5)).hasValue(1.5);
        assertThat(ReturnMeasures.liftAtTop(score, returned, ones(4), 1)).hasValue(1);
        assertThat(ReturnMeasures.liftAtTop(score, new boolean[4], ones(4), .5)).isEmpty();
        assertThatThrownBy(() -> ReturnMeasures.liftAtTop(score, returned, ones(4), 0))
                .hasMessageContaining("found 0.0");
    }

    /**
     * p .2 .4 .6 .8, y 0 1 0 1: the isotonic regression is 0 1/2 1/2 1 with score 1/8, the share of all 1/2 with 1/4, and the Brier score is (.04
     * + .36 + .36 + .04) / 4 = .2.
     */
    @Test
    void aBrierScoreComesApartAsByHand() {
        BrierDecomposition parts = BrierDecomposition.of(
                        new double[] {.2, .4, .6, .8}, new boolean[] {false, true, false, true}, ones(4))
                .orElseThrow();
        assertThat(parts.miscalibration()).isCloseTo(.075, within(1e-15));
        assertThat(parts.discrimination()).isCloseTo(.125, within(1e-15));
        assertThat(parts.uncertainty()).isEqualTo(.25);
        assertThat(BrierDecomposition.of(new double[0], new boolean[0], ones(0)))
                .isEmpty();
    }

    @Test
    void columnsOutOfRangeAreRefused() {
        boolean[] returned = {true, false};
        assertThatThrownBy(() -> ReturnMeasures.areaUnderCurve(new double[] {1, Double.NaN}, returned, ones(2)))
                .hasMessageContaining("found NaN at index 1");
        assertThatThrownBy(() -> ReturnMeasures.areaUnderCurve(new double[3], returned, ones(2)))
                .hasMessageContaining("3, 2 and 2");
        assertThatThrownBy(() -> ReturnMeasures.brierScore(new double[] {0, 1.5}, returned, ones(2)))
                .hasMessageContaining("found 1.5 at index 1");
        assertThatThrownBy(() -> ReturnMeasures.lift(new double[2], returned, new double[] {1, -1}))
                .hasMessageContaining("found -1.0 at index 1");
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
