package org.dealercrm.scoring.evaluation;

import java.util.Collections;
import java.util.EnumMap;
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
 * @param name the code of the model's family, with {@code +calibrated} if its probabilities were calibrated by the past; {@code recency} or
 *     {@code historical-rate}; not null
 * @param kind whether it is a model or a rule, not null
 * @param values each measure that is a single number and has one, unmodifiable
 * @param undefined why a measure is empty, for each one that is; unmodifiable
 * @param actualSum the visits of all customers in the window
 * @param actualMoney what they contributed in the window: amounts less recorded costs; empty if the log knows no amounts
 * @param calibration at most ten bands of rising probability, unmodifiable; empty if there is no probability
 * @param brierParts what the Brier score is made of; empty if there is none
 * @param lift ten equal parts of the customers, the most promising first, unmodifiable; empty if it is undefined
 * @param model the model itself, with its parameters, that of the private customers if fleets were fitted apart; empty for a rule and where
 *     nobody was there to fit
 * @param fitStatus how the fit of that model ended, empty for a rule and for a model that was handed in
 */
public record EvaluationResult(
        String name,
        ResultKind kind,
        Map<Measure, Double> values,
        Map<Measure, Undefined> undefined,
        double actualSum,
        OptionalDouble actualMoney,
        List<CalibrationBand> calibration,
        Optional<BrierDecomposition> brierParts,
        List<LiftDecile> lift,
        Optional<LifetimeModel> model,
        Optional<FitStatus> fitStatus) {

    /** Copies the collections, maps in the order of the measures. */
    public EvaluationResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        values = inOrder(values);
        undefined = inOrder(undefined);
        Objects.requireNonNull(actualMoney, "actualMoney");
        calibration = List.copyOf(calibration);
        Objects.requireNonNull(brierParts, "brierParts");
        lift = List.copyOf(lift);
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(fitStatus, "fitStatus");
    }

    private static <V> Map<Measure, V> inOrder(Map<Measure, V> map) {
        Map<Measure, V> copy = new EnumMap<>(Measure.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * A measure.
     *
     * @param measure one that is a single number, not null
     * @return its value, empty if it is undefined
     */
    public OptionalDouble value(Measure measure) {
        Double value = values.get(Objects.requireNonNull(measure, "measure"));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The probability that a customer who returned had been scored above one who did not, ties counting half.
     *
     * @return 0 to 1, .5 for a score without knowledge; empty if it is undefined
     */
    public OptionalDouble auc() {
        return value(Measure.AUC);
    }

    /**
     * The mean squared distance between the probability of return and what happened.
     *
     * @return 0 (best) to 1, empty if it is undefined
     */
    public OptionalDouble brier() {
        return value(Measure.BRIER);
    }

    /**
     * The logarithmic loss of the probability of return.
     *
     * @return not negative, 0 at best; empty if it is undefined
     */
    public OptionalDouble logLoss() {
        return value(Measure.LOG_LOSS);
    }

    /**
     * The mean absolute error of the expected number of visits.
     *
     * @return not negative, empty if it is undefined
     */
    public OptionalDouble mae() {
        return value(Measure.MAE);
    }

    /**
     * The root of the mean squared error of the expected number of visits.
     *
     * @return not negative, empty if it is undefined
     */
    public OptionalDouble rmse() {
        return value(Measure.RMSE);
    }

    /**
     * The expected visits of all customers together.
     *
     * @return not negative, empty if it is undefined
     */
    public OptionalDouble expectedSum() {
        return value(Measure.EXPECTED_SUM);
    }
}
