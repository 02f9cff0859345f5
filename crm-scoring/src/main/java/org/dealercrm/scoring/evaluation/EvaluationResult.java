package org.dealercrm.scoring.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.LifetimeModel;

/**
 * How one model or rule did on the holdout window.
 *
 * @param name the code of the model's family, or {@code recency}; not null
 * @param kind whether it is a model or a rule, not null
 * @param auc the probability that a customer who returned had been scored above one who did not, ties counting half; 0 to
 *     1, .5 for a score without knowledge
 * @param brier the mean squared distance between the probability of return and what happened; 0 (best) to 1
 * @param mae the mean absolute error of the expected number of visits
 * @param rmse the root of the mean squared error of the expected number of visits
 * @param expectedSum the expected visits of all customers together
 * @param actualSum the visits of all customers in the window
 * @param calibration at most ten bands of rising probability, unmodifiable; empty if there is no probability
 * @param lift ten equal parts of the customers, the most promising first, unmodifiable; empty if it is undefined
 * @param undefined why a measure is empty, for each one that is; unmodifiable
 * @param model the model itself, with its parameters, that of the private customers if fleets were fitted apart; empty for a rule and where nobody was there to fit
 * @param fitStatus how the fit of that model ended, empty for a rule and for a model that was handed in
 */
public record EvaluationResult(
        String name,
        ResultKind kind,
        OptionalDouble auc,
        OptionalDouble brier,
        OptionalDouble mae,
        OptionalDouble rmse,
        OptionalDouble expectedSum,
        double actualSum,
        List<CalibrationBand> calibration,
        List<LiftDecile> lift,
        Map<Measure, Undefined> undefined,
        Optional<LifetimeModel> model,
        Optional<FitStatus> fitStatus) {

    public EvaluationResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(auc, "auc");
        Objects.requireNonNull(brier, "brier");
        Objects.requireNonNull(mae, "mae");
        Objects.requireNonNull(rmse, "rmse");
        Objects.requireNonNull(expectedSum, "expectedSum");
        calibration = List.copyOf(calibration);
        lift = List.copyOf(lift);
        undefined = Map.copyOf(undefined);
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(fitStatus, "fitStatus");
    }
}
