package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.api.Test;

/** Holdout results that were published, or recomputed with a named program, from the same visits. */
class PublishedEvaluationTest {

    /**
     * CDNOW's tenth, calibration to 1997-09-30, 39 weeks of holdout with 1,882 visits. BG/NBD: sum 1653.4, MAE .7855, RMSE
     * 1.6080; MBG/NBD: 1576.7, .7648, 1.6072 (lifetimes 0.11.3, BTYD 2.4.3).
     */
    @Test
    void cdnowHoldoutIsPredictedAsPublished() {
        Evaluation evaluation = HoldoutEvaluation.of(
                PublishedData.cdnowSample(),
                LocalDate.of(1997, 9, 30),
                39 * 7,
                List.of(ModelFamily.BG_NBD, ModelFamily.MBG_NBD, ModelFamily.MBG_CNBD_K));

        assertThat(evaluation.customers()).isEqualTo(2357);
        assertThat(evaluation.observedDays()).isEqualTo(273);
        assertCounts(evaluation, "bg-nbd", 1653.4, .7855, 1.6080, 1882);
        assertCounts(evaluation, "mbg-nbd", 1576.7, .7648, 1.6072, 1882);
        assertThat(evaluation.results()).extracting(EvaluationResult::name).endsWith("recency", "historical-rate");
        assertBeatsTheRule(evaluation, "mbg-nbd");
    }

    /**
     * Grocery log, calibration to 2006-12-31, 52 weeks of holdout with 3,389 visits. MBG/CNBD-k, k = 2, exact expectation:
     * sum 3811.5, MAE 1.3998; BG/CNBD-2 1.4664; MBG/NBD 1.5131; BG/NBD 1.5774.
     */
    @Test
    void groceryHoldoutIsPredictedAsPublished() {
        Evaluation evaluation = HoldoutEvaluation.of(
                PublishedData.grocery(),
                LocalDate.of(2006, 12, 31),
                52 * 7,
                List.of(ModelFamily.BG_NBD, ModelFamily.MBG_NBD, ModelFamily.BG_CNBD_K, ModelFamily.MBG_CNBD_K));

        EvaluationResult regular = evaluation.result("mbg-cnbd-k").orElseThrow();
        assertThat(regular.model().orElseThrow().regularity()).isEqualTo(2);
        assertThat(regular.fitStatus()).hasValue(FitStatus.CONVERGED);
        assertThat(regular.expectedSum()).hasValueCloseTo(3811.5, within(.05));
        assertThat(regular.actualSum()).isEqualTo(3389);
        assertThat(regular.mae()).hasValueCloseTo(1.3998, within(.00005));
        assertMae(evaluation, "bg-cnbd-k", 1.4664);
        assertMae(evaluation, "mbg-nbd", 1.5131);
        assertMae(evaluation, "bg-nbd", 1.5774);
        assertBeatsTheRule(evaluation, "mbg-cnbd-k");
        EvaluationResult calibrated = evaluation.result("mbg-cnbd-k+calibrated").orElseThrow();
        assertThat(calibrated.auc().orElseThrow()).isGreaterThan(regular.auc().orElseThrow());
        assertThat(calibrated.logLoss().orElseThrow())
                .isLessThan(regular.logLoss().orElseThrow());
        // the rule ranks better here, by more than chance, and the evaluation says so
        assertThat(evaluation.winsOfRules())
                .anyMatch(win -> win.first().equals("mbg-cnbd-k")
                        && win.second().equals("recency")
                        && win.measure() == Measure.AUC
                        && win.decided());
    }

    private static void assertCounts(
            Evaluation evaluation, String name, double sum, double mae, double rmse, double actual) {
        EvaluationResult result = evaluation.result(name).orElseThrow();
        assertThat(result.kind()).isEqualTo(ResultKind.MODEL);
        assertThat(result.expectedSum()).hasValueCloseTo(sum, within(.05));
        assertThat(result.mae()).hasValueCloseTo(mae, within(.00005));
        assertThat(result.rmse()).hasValueCloseTo(rmse, within(.00005));
        assertThat(result.actualSum()).isEqualTo(actual);
        assertThat(result.undefined()).isEmpty();
    }

    /** To a unit of the last published digit: the peers' searches end in slightly other parameters. */
    private static void assertMae(Evaluation evaluation, String name, double mae) {
        assertThat(evaluation.result(name).orElseThrow().mae()).hasValueCloseTo(mae, within(.0001));
    }

    private static void assertBeatsTheRule(Evaluation evaluation, String name) {
        EvaluationResult model = evaluation.result(name).orElseThrow();
        EvaluationResult rule = evaluation.result("recency").orElseThrow();
        assertThat(model.brier().orElseThrow()).isLessThan(rule.brier().orElseThrow());
        assertThat(model.mae().orElseThrow()).isLessThan(rule.mae().orElseThrow());
        assertThat(model.auc().orElseThrow()).isBetween(.7, 1.0);
    }
}
