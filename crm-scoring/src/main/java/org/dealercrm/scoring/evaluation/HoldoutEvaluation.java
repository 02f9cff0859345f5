package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.calibration.CalibrationOutcome;
import org.dealercrm.scoring.calibration.NoCalibration;
import org.dealercrm.scoring.calibration.ReturnCalibration;
import org.dealercrm.scoring.calibration.StoreCalibration;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;

/**
 * Tries models on the past: each knows the visits up to a split day, that day included, predicts the days after it, and is
 * held against the visits that came. Two plain rules are always judged beside them, by the same measures: {@code recency} (who was
 * here lately comes again) and {@code historical-rate} (everybody comes as often as until now). Each model is judged twice: as it was
 * fitted, and with its probability of return calibrated by the past of the store ({@link ReturnCalibration}), as {@code
 * mbg-cnbd-k+calibrated}.
 *
 * <p>An actual return is at least one visit within the window, which runs from the day after the split for the length of
 * the horizon. A model is judged by its probability of return; a rule by its number (silence, rate), and by the share of
 * returns in the past of customers with about the same number (see {@link Evaluation#ruleWindow()}). The recency rule's expected
 * visits are its band's mean number of visits in that inner window, scaled to the horizon; the historical rate's are rate x horizon.
 *
 * <p>The actual contribution of a customer is what all payers paid within the window less the recorded costs; it is expected to be the
 * expected visits times the expected contribution of a visit ({@link org.dealercrm.scoring.value.VisitContributions}; of a rule, times
 * the store's mean).
 */
public final class HoldoutEvaluation {

    static final String CALIBRATED = "+calibrated";

    private final VisitLog log;
    private final LocalDate split;
    private final int horizonDays;
    private final Holdout holdout;
    private final List<Prediction> predictions = new ArrayList<>();
    private final Map<String, NoCalibration> uncalibrated = new LinkedHashMap<>();

    private HoldoutEvaluation(VisitLog log, LocalDate split, int horizonDays) {
        Objects.requireNonNull(split, "split");
        if (horizonDays < 1) {
            throw new IllegalArgumentException("The horizon of an evaluation is at least a day, found " + horizonDays);
        }
        this.log = log;
        this.split = split;
        this.horizonDays = horizonDays;
        this.holdout = Holdout.withMoney(log, split, horizonDays);
    }

    /**
     * Fits models on the history to the split, those of fleets apart, and evaluates them over a horizon of days. A model of whole
     * periods (BG/BB) has periods of a week.
     *
     * @param log the visits before and after the split, not null
     * @param split the last day that the models may know, not null
     * @param horizonDays the length of the window after the split, at least 1
     * @param families the models to try, not null; may be empty, then the rules stand alone
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static Evaluation of(VisitLog log, LocalDate split, int horizonDays, List<ModelFamily> families) {
        return of(log, split, horizonDays, families, ClockUnit.WEEK);
    }

    /**
     * Fits models on a clock of a unit on the history to the split, those of fleets apart, and evaluates them over a horizon of days.
     * The unit is nothing but a scale for all models but those of whole periods (BG/BB), which it gives its length; such a model
     * foretells periods with a visit, which are held against visit days.
     *
     * @param log the visits before and after the split, not null
     * @param split the last day that the models may know, not null
     * @param horizonDays the length of the window after the split, at least 1
     * @param families the models to try, not null; may be empty, then the rules stand alone
     * @param unit the unit of the models' clock, not null
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static Evaluation of(
            VisitLog log, LocalDate split, int horizonDays, List<ModelFamily> families, ClockUnit unit) {
        Objects.requireNonNull(unit, "unit");
        HoldoutEvaluation evaluation = new HoldoutEvaluation(log, split, horizonDays);
        for (ModelFamily family : families) {
            evaluation.tryFamily(family, unit);
        }
        return evaluation.besideTheRules();
    }

    /**
     * Fits models on the history to the split and evaluates them over a calendar period.
     *
     * @param log the visits before and after the split, not null
     * @param split the last day that the models may know, not null
     * @param horizon the length of the window after the split, at least a day; not null
     * @param families the models to try, not null; may be empty, then the rules stand alone
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below a day
     */
    public static Evaluation of(VisitLog log, LocalDate split, Period horizon, List<ModelFamily> families) {
        return of(log, split, Math.toIntExact(ChronoUnit.DAYS.between(split, split.plus(horizon))), families);
    }

    /**
     * Evaluates models that were fitted before, on nothing later than the split: that the caller answers for. Each foretells
     * private customers and fleets alike.
     *
     * @param log the visits before and after the split, not null
     * @param split the last day that the predictions may know, not null
     * @param horizonDays the length of the window after the split, at least 1
     * @param models the models, not null; may be empty, then the rules stand alone
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static Evaluation ofFitted(VisitLog log, LocalDate split, int horizonDays, List<LifetimeModel> models) {
        HoldoutEvaluation evaluation = new HoldoutEvaluation(log, split, horizonDays);
        for (LifetimeModel model : models) {
            evaluation.tryModel(model);
        }
        return evaluation.besideTheRules();
    }

    private void tryFamily(ModelFamily family, ClockUnit unit) {
        if (holdout.size() == 0) {
            predictions.add(Prediction.none(family.code()));
            return;
        }
        StoreFit<LifetimeModel> fit = StoreFit.fit(family, holdout.history(family, unit));
        // the family asked for names the result: with k = 1 the fitted model calls itself by the plain one
        Optional<FitStatus> status = Optional.of(fit.privateCustomers().status());
        predict(family.code(), fit, status);
        StoreCalibration calibration = StoreCalibration.learn(log, split, horizonDays, fit);
        if (calibration.privateCustomers() instanceof NoCalibration reason) {
            uncalibrated.put(family.code(), reason);
        } else {
            predict(family.code() + CALIBRATED, calibration.applyTo(fit), status);
        }
    }

    private void predict(String name, StoreFit<LifetimeModel> fit, Optional<FitStatus> status) {
        predictions.add(
                ModelPrediction.of(name, fit.modelFor(false), fit.modelFor(true), status, holdout, horizonDays));
    }

    private void tryModel(LifetimeModel model) {
        String name = model.family().code();
        predictions.add(ModelPrediction.of(name, model, model, Optional.empty(), holdout, horizonDays));
        CalibrationOutcome outcome = ReturnCalibration.learn(log, split, horizonDays, model);
        if (outcome instanceof ReturnCalibration learned) {
            LifetimeModel calibrated = learned.applyTo(model);
            predictions.add(ModelPrediction.of(
                    name + CALIBRATED, calibrated, calibrated, Optional.empty(), holdout, horizonDays));
        } else if (outcome instanceof NoCalibration reason) {
            uncalibrated.put(name, reason);
        }
    }

    private Evaluation besideTheRules() {
        Optional<RuleWindow> window = RuleWindow.of(log, split, horizonDays);
        predictions.add(RecencyRule.predict(window, holdout, horizonDays));
        predictions.add(HistoricalRateRule.predict(window, holdout, horizonDays));
        List<EvaluationResult> results = new ArrayList<>();
        for (Prediction prediction : predictions) {
            results.add(Judgement.of(holdout, prediction));
        }
        int observedDays = observedDays();
        return new Evaluation(
                split,
                horizonDays,
                observedDays,
                holdout.size(),
                holdout.weight(),
                holdout.departed(),
                window.map(RuleWindow::window),
                results,
                Comparisons.of(holdout, predictions, results),
                uncalibrated,
                warnings(observedDays, window));
    }

    private int observedDays() {
        long days =
                log.lastDay().map(last -> ChronoUnit.DAYS.between(split, last)).orElse(0L);
        return (int) Math.max(0, Math.min(horizonDays, days));
    }

    private List<EvaluationWarning> warnings(int observedDays, Optional<RuleWindow> rules) {
        List<EvaluationWarning> warnings = new ArrayList<>();
        if (observedDays < horizonDays) {
            warnings.add(EvaluationWarning.HORIZON_BEYOND_LOG);
        }
        if (rules.isPresent() && rules.get().window().days() < horizonDays) {
            warnings.add(EvaluationWarning.RULE_WINDOW_SHORTER_THAN_HORIZON);
        }
        return warnings;
    }
}
