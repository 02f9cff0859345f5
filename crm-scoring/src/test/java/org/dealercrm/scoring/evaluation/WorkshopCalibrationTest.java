package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.SimulatedWorkshop;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On a store of its own family a model's probabilities are right to begin with, and a calibration leaves them so: within two points in
 * every tenth of 200 customers or more. The store is made large enough (about 3,500 customers in a tenth) for chance to be well below
 * that: a share of one half is off by .8 of a point.
 */
class WorkshopCalibrationTest {

    private static final LocalDate SPLIT = SimulatedWorkshop.LAST_DAY.minusDays(365);

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void everyTenthIsForetoldWithinTwoPoints(int regularity) {
        Evaluation evaluation = HoldoutEvaluation.of(
                SimulatedWorkshop.of(20261126, 45_000, regularity), SPLIT, 365, List.of(ModelFamily.MBG_CNBD_K));

        for (String name : List.of("mbg-cnbd-k", "mbg-cnbd-k+calibrated")) {
            EvaluationResult result = evaluation.result(name).orElseThrow();
            assertThat(result.model().orElseThrow().regularity()).isEqualTo(regularity);
            assertThat(result.calibration())
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(band -> assertThat(band.gap())
                            .as(name + " at " + band.meanPredicted())
                            .isCloseTo(0, within(band.customers() >= 200 ? .02 : 1)));
        }
        EvaluationResult model = evaluation.result("mbg-cnbd-k").orElseThrow();
        EvaluationResult rule = evaluation.result("recency").orElseThrow();
        assertThat(model.brier().orElseThrow()).isLessThan(rule.brier().orElseThrow());
        assertThat(model.mae().orElseThrow()).isLessThan(rule.mae().orElseThrow());
    }
}
