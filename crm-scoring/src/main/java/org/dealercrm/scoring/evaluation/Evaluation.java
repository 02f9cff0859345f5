package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.calibration.NoCalibration;

/**
 * How models, and beside them the plain rules, predicted the days after a split.
 *
 * @param split the last day that the predictions knew, not null
 * @param horizonDays the length of the holdout window, from the day after the split; at least 1
 * @param observedDays the days of the window up to the last visit of the log, 0 to the horizon
 * @param customers the customers evaluated: those known on the split
 * @param weight how many customers they stand for, the sum of their weights
 * @param departedBeforeSplit customers left out because their vehicle was known to be gone on the split
 * @param ruleWindow the window from which the rules learned, empty if the history is too short
 * @param results a result for each model in the order asked for, followed by that of the same model calibrated; then the rules; unmodifiable
 * @param comparisons each model beside each rule, and each calibrated model beside itself, by every measure that both have; unmodifiable
 * @param uncalibrated why a model stands without its calibrated version, by name; unmodifiable
 * @param warnings what to know before trusting the numbers, unmodifiable
 */
public record Evaluation(
        LocalDate split,
        int horizonDays,
        int observedDays,
        int customers,
        double weight,
        int departedBeforeSplit,
        Optional<InnerWindow> ruleWindow,
        List<EvaluationResult> results,
        List<Comparison> comparisons,
        Map<String, NoCalibration> uncalibrated,
        List<EvaluationWarning> warnings) {

    /** Copies the collections. */
    public Evaluation {
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(ruleWindow, "ruleWindow");
        results = List.copyOf(results);
        comparisons = List.copyOf(comparisons);
        uncalibrated = Collections.unmodifiableMap(new LinkedHashMap<>(uncalibrated));
        warnings = List.copyOf(warnings);
    }

    /**
     * Finds a result by the name of the model or rule.
     *
     * @param name for example {@code mbg-cnbd-k}, {@code mbg-cnbd-k+calibrated}, {@code recency} or {@code historical-rate}; not null
     * @return the result, empty if it was not asked for
     */
    public Optional<EvaluationResult> result(String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    /**
     * Where a plain rule has the better figure than a model, be it by chance.
     *
     * @return the comparisons in which the rule wins, in their order; never null
     */
    public List<Comparison> winsOfRules() {
        return comparisons.stream().filter(this::ruleWins).toList();
    }

    private boolean ruleWins(Comparison comparison) {
        return comparison
                .winner()
                .flatMap(this::result)
                .map(result -> result.kind() == ResultKind.RULE)
                .orElse(false);
    }
}
