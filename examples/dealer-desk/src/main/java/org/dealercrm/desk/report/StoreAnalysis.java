package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.calibration.StoreCalibration;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.HoldoutEvaluation;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;

/**
 * A store's customers on a day, and what the same model would have said a horizon before.
 *
 * @param log the visits, not null
 * @param asOf the last day that counts, not null
 * @param fit the models, fleets apart if there are enough of them, calibrated by the past of the store as far as that is long
 *     enough; not null
 * @param calibration by what they were calibrated, or why not; not null
 * @param result the scores, not null
 * @param evaluation how the model would have done; empty if the log is too short to tell
 */
public record StoreAnalysis(
        VisitLog log,
        LocalDate asOf,
        StoreFit<LifetimeModel> fit,
        StoreCalibration calibration,
        RetentionResult result,
        Optional<Evaluation> evaluation) {

    private static final ModelFamily MODEL = ModelFamily.MBG_CNBD_K;

    /** A model needs as much history before the split as it looks ahead, or it only learns who is new. */
    private static final int HORIZONS_OF_HISTORY = 1;

    /**
     * Scores a store and looks back.
     *
     * @param log the visits, at least of one customer on the day, not null
     * @param asOf the last day that counts, not null
     * @param policy the store's decisions, not null
     * @return the analysis, never null
     */
    public static StoreAnalysis of(VisitLog log, LocalDate asOf, RetentionPolicy policy) {
        VisitHistory history = log.asOf(asOf, ClockUnit.WEEK);
        StoreFit<LifetimeModel> fit = StoreFit.fit(MODEL, history);
        StoreCalibration calibration = StoreCalibration.learn(log, asOf, policy.horizonDays(), fit);
        StoreFit<LifetimeModel> calibrated = calibration.applyTo(fit);
        RetentionResult result = RetentionScoring.score(history, calibrated, policy);
        Optional<Evaluation> evaluation = evaluation(log, asOf, policy.horizonDays());
        return new StoreAnalysis(log, asOf, calibrated, calibration, result, evaluation);
    }

    private static Optional<Evaluation> evaluation(VisitLog log, LocalDate asOf, int horizonDays) {
        LocalDate split = asOf.minusDays(horizonDays);
        LocalDate firstDay = log.firstDay().orElse(asOf);
        if (split.isBefore(firstDay.plusDays((long) HORIZONS_OF_HISTORY * horizonDays))) {
            return Optional.empty();
        }
        return Optional.of(HoldoutEvaluation.of(log, split, horizonDays, List.of(MODEL)));
    }

    /**
     * The scores as they would have been a horizon before.
     *
     * @param split the last day that counts then, not null
     * @return the scores, never null
     */
    public RetentionResult scoredOn(LocalDate split) {
        return RetentionScoring.scoreCalibrated(log, split, result.provenance().policy());
    }
}
