package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How models, and beside them the recency rule, predicted the days after a split.
 *
 * @param split the last day that the predictions knew, not null
 * @param horizonDays the length of the holdout window, from the day after the split; at least 1
 * @param observedDays the days of the window up to the last visit of the log, 0 to the horizon
 * @param customers the customers evaluated: those known on the split
 * @param departedBeforeSplit customers left out because their vehicle was known to be gone on the split
 * @param ruleWindow the window from which the recency rule learned, empty if the history is too short
 * @param results a result for each model in the order asked for, then the rule; unmodifiable
 * @param warnings what to know before trusting the numbers, unmodifiable
 */
public record Evaluation(
        LocalDate split,
        int horizonDays,
        int observedDays,
        int customers,
        int departedBeforeSplit,
        Optional<InnerWindow> ruleWindow,
        List<EvaluationResult> results,
        List<EvaluationWarning> warnings) {

    public Evaluation {
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(ruleWindow, "ruleWindow");
        results = List.copyOf(results);
        warnings = List.copyOf(warnings);
    }

    /**
     * Finds a result by the name of the model or rule.
     *
     * @param name for example {@code mbg-cnbd-k} or {@code recency}, not null
     * @return the result, empty if it was not asked for
     */
    public Optional<EvaluationResult> result(String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }
}
