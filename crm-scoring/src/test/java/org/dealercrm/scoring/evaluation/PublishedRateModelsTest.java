package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.ParetoNbd;
import org.junit.jupiter.api.Test;

/** Holdout results of NBD and Pareto/NBD that were recomputed with named programs from the same visits. */
class PublishedRateModelsTest {

    private static final List<ModelFamily> FAMILIES = List.of(ModelFamily.NBD, ModelFamily.PARETO_NBD);

    /**
     * CDNOW's tenth, calibration to 1997-09-30, 39 weeks of holdout with 1,882 visits: sum 1665.7 at the parameters where peers' searches
     * end (BTYD 2.4.3, lifetimes 0.11.3), 1665.5 at the true maximum; MAE .7545 and RMSE 1.6028 at both.
     */
    @Test
    void cdnowHoldoutIsPredictedAsPublished() {
        LocalDate split = LocalDate.of(1997, 9, 30);
        ParetoNbd peers = new ParetoNbd(.553270, 10.577801, .606020, 11.663915, ClockUnit.WEEK);
        Evaluation stated = HoldoutEvaluation.ofFitted(PublishedData.cdnowSample(), split, 39 * 7, List.of(peers));
        assertCounts(stated, "pareto-nbd", 1665.7, .7545, 1.6028);
        Evaluation fitted = HoldoutEvaluation.of(PublishedData.cdnowSample(), split, 39 * 7, FAMILIES);
        assertCounts(fitted, "pareto-nbd", 1665.5, .7545, 1.6028);
        assertCounts(fitted, "nbd", 2929.8, 1.0410, 1.8595);
        assertThat(fitted.results())
                .filteredOn(r -> r.kind() == ResultKind.MODEL)
                .allSatisfy(r -> assertThat(r.fitStatus()).hasValue(FitStatus.CONVERGED));
    }

    /** Grocery log, calibration to 2006-12-31, 52 weeks of holdout (BTYDplus 1.2.0). */
    @Test
    void groceryHoldoutIsPredictedAsPublished() {
        Evaluation evaluation =
                HoldoutEvaluation.of(PublishedData.grocery(), LocalDate.of(2006, 12, 31), 52 * 7, FAMILIES);
        assertThat(evaluation.result("pareto-nbd").orElseThrow().mae()).hasValueCloseTo(1.5079, within(.0001));
        assertThat(evaluation.result("nbd").orElseThrow().mae()).hasValueCloseTo(2.6092, within(.0001));
    }

    private static void assertCounts(Evaluation evaluation, String name, double sum, double mae, double rmse) {
        EvaluationResult result = evaluation.result(name).orElseThrow();
        assertThat(result.expectedSum()).hasValueCloseTo(sum, within(.05));
        assertThat(result.mae()).hasValueCloseTo(mae, within(.00005));
        assertThat(result.rmse()).hasValueCloseTo(rmse, within(.00005));
        assertThat(result.actualSum()).isEqualTo(1882);
    }
}
