package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;

/**
 * Tries models on the past: each knows the visits up to a split day, that day included, predicts the days after it, and is
 * held against the visits that came. The plain recency rule is always judged beside them, by the same measures.
 *
 * <p>An actual return is at least one visit within the window, which runs from the day after the split for the length of
 * the horizon. A model is judged by its probability of return; the rule by the silence of customers, and by the share of
 * returns of a customer's silence band in the past (see {@link Evaluation#ruleWindow()}). The rule's expected visits are
 * its band's mean number of visits in that inner window, scaled to the horizon.
 */
public final class HoldoutEvaluation {

    private HoldoutEvaluation() {}

    /**
     * Fits models on the history to the split, those of fleets apart, and evaluates them over a horizon of days. A model of whole
     * periods (BG/BB) has periods of a week.
     *
     * @param log the visits before and after the split, not null
     * @param split the last day that the models may know, not null
     * @param horizonDays the length of the window after the split, at least 1
     * @param families the models to try, not null; may be empty, then the rule stands alone
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
     * @param families the models to try, not null; may be empty, then the rule stands alone
     * @param unit the unit of the models' clock, not null
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static Evaluation of(
            VisitLog log, LocalDate split, int horizonDays, List<ModelFamily> families, ClockUnit unit) {
        Objects.requireNonNull(unit, "unit");
        Holdout holdout = holdout(log, split, horizonDays);
        List<EvaluationResult> results = new ArrayList<>();
        for (ModelFamily family : families) {
            results.add(ofFamily(family, unit, holdout, horizonDays));
        }
        return besideTheRule(log, split, horizonDays, holdout, results);
    }

    /**
     * Fits models on the history to the split and evaluates them over a calendar period.
     *
     * @param log the visits before and after the split, not null
     * @param split the last day that the models may know, not null
     * @param horizon the length of the window after the split, at least a day; not null
     * @param families the models to try, not null; may be empty, then the rule stands alone
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
     * @param models the models, not null; may be empty, then the rule stands alone
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static Evaluation ofFitted(VisitLog log, LocalDate split, int horizonDays, List<LifetimeModel> models) {
        Holdout holdout = holdout(log, split, horizonDays);
        List<EvaluationResult> results = new ArrayList<>();
        for (LifetimeModel model : models) {
            results.add(ofModel(model, holdout, horizonDays));
        }
        return besideTheRule(log, split, horizonDays, holdout, results);
    }

    private static EvaluationResult ofFamily(ModelFamily family, ClockUnit unit, Holdout holdout, int horizonDays) {
        if (holdout.size() == 0) {
            Prediction none = new Prediction(new double[0], new double[0], new double[0]);
            return new Judgement(holdout, none)
                    .result(family.code(), ResultKind.MODEL, Optional.empty(), Optional.empty());
        }
        StoreFit<LifetimeModel> fit = StoreFit.fit(family, holdout.history(family, unit));
        // the family asked for names the result: with k = 1 the fitted model calls itself by the plain one
        LifetimeModel model = fit.modelFor(false);
        return new Judgement(holdout, Prediction.by(model, fit.modelFor(true), holdout, horizonDays))
                .result(
                        family.code(),
                        ResultKind.MODEL,
                        Optional.of(model),
                        Optional.of(fit.privateCustomers().status()));
    }

    private static EvaluationResult ofModel(LifetimeModel model, Holdout holdout, int horizonDays) {
        return new Judgement(holdout, Prediction.by(model, model, holdout, horizonDays))
                .result(model.family().code(), ResultKind.MODEL, Optional.of(model), Optional.empty());
    }

    private static Holdout holdout(VisitLog log, LocalDate split, int horizonDays) {
        Objects.requireNonNull(split, "split");
        if (horizonDays < 1) {
            throw new IllegalArgumentException("The horizon of an evaluation is at least a day, found " + horizonDays);
        }
        return Holdout.of(log, split, horizonDays);
    }

    private static Evaluation besideTheRule(
            VisitLog log, LocalDate split, int horizonDays, Holdout holdout, List<EvaluationResult> results) {
        Optional<RecencyRule> rule = RecencyRule.learn(log, split, horizonDays);
        results.add(new Judgement(holdout, Prediction.by(rule, holdout))
                .result(RecencyRule.NAME, ResultKind.RULE, Optional.empty(), Optional.empty()));
        int observedDays = observedDays(log, split, horizonDays);
        return new Evaluation(
                split,
                horizonDays,
                observedDays,
                holdout.size(),
                holdout.departed(),
                rule.map(RecencyRule::window),
                results,
                warnings(observedDays, rule, horizonDays));
    }

    private static int observedDays(VisitLog log, LocalDate split, int horizonDays) {
        long days =
                log.lastDay().map(last -> ChronoUnit.DAYS.between(split, last)).orElse(0L);
        return (int) Math.max(0, Math.min(horizonDays, days));
    }

    private static List<EvaluationWarning> warnings(int observedDays, Optional<RecencyRule> rule, int horizonDays) {
        List<EvaluationWarning> warnings = new ArrayList<>();
        if (observedDays < horizonDays) {
            warnings.add(EvaluationWarning.HORIZON_BEYOND_LOG);
        }
        if (rule.isPresent() && rule.get().window().days() < horizonDays) {
            warnings.add(EvaluationWarning.RULE_WINDOW_SHORTER_THAN_HORIZON);
        }
        return warnings;
    }
}
