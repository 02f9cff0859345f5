package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * The same models tried on several days of the past, each time fitted anew on what was known then (rolling-origin evaluation: Tashman,
 * L. J. "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16, 2000). One split may be a lucky one;
 * the spread over several shows it.
 *
 * <pre>{@code
 * List<LocalDate> splits = RollingEvaluation.splits(log, 365, Period.ofMonths(3), 8);
 * RollingEvaluation.of(log, splits, 365, List.of(ModelFamily.MBG_CNBD_K)).pooled("mbg-cnbd-k")
 * }</pre>
 *
 * @param evaluations the single evaluations by rising split, each the same as {@link HoldoutEvaluation#of} gives; unmodifiable
 * @param pooled a result for each model and rule over all splits, unmodifiable
 */
public record RollingEvaluation(List<Evaluation> evaluations, List<PooledResult> pooled) {

    /** Copies the lists. */
    public RollingEvaluation {
        evaluations = List.copyOf(evaluations);
        pooled = List.copyOf(pooled);
    }

    /**
     * Evaluates on each split.
     *
     * @param log the visits, not null
     * @param splits the last days that the models may know, in any order, one given twice counts once; not null
     * @param horizonDays the length of the window after each split, at least 1
     * @param families the models to try, not null; may be empty, then the rules stand alone
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static RollingEvaluation of(
            VisitLog log, Collection<LocalDate> splits, int horizonDays, List<ModelFamily> families) {
        return of(log, splits, horizonDays, families, ClockUnit.WEEK);
    }

    /**
     * Evaluates on each split models on a clock of a unit, as {@link HoldoutEvaluation#of(VisitLog, LocalDate, int, List, ClockUnit)} does.
     *
     * @param log the visits, not null
     * @param splits the last days that the models may know, in any order, one given twice counts once; not null
     * @param horizonDays the length of the window after each split, at least 1
     * @param families the models to try, not null; may be empty, then the rules stand alone
     * @param unit the unit of the models' clock, not null
     * @return the evaluation, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static RollingEvaluation of(
            VisitLog log, Collection<LocalDate> splits, int horizonDays, List<ModelFamily> families, ClockUnit unit) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (LocalDate split : new TreeSet<>(splits)) {
            evaluations.add(HoldoutEvaluation.of(log, split, horizonDays, families, unit));
        }
        return new RollingEvaluation(evaluations, Pooling.of(evaluations));
    }

    /**
     * The latest days on which a whole horizon lies behind and before: from the last day of the log less the horizon back in steps, as
     * long as the history up to there is as long as the horizon.
     *
     * @param log the visits, not null
     * @param horizonDays the length of the window after each split, at least 1
     * @param step the time between two splits, at least a day; not null
     * @param most how many at most, at least 1
     * @return the days, rising; empty if the log is shorter than two horizons
     * @throws IllegalArgumentException if the horizon, the step or the number is too small
     */
    public static List<LocalDate> splits(VisitLog log, int horizonDays, Period step, int most) {
        LocalDate first = log.firstDay().orElse(null);
        LocalDate last = log.lastDay().orElse(null);
        Objects.requireNonNull(step, "step");
        if (horizonDays < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "A horizon has days and there is at least a split, found " + horizonDays + " and " + most);
        }
        LocalDate any = LocalDate.of(2024, 3, 31);
        if (!any.minus(step).isBefore(any)) {
            throw new IllegalArgumentException("A step between splits is at least a day, found " + step);
        }
        List<LocalDate> splits = new ArrayList<>();
        if (first != null && last != null) {
            LocalDate latest = last.minusDays(horizonDays);
            LocalDate earliest = first.plusDays(horizonDays);
            for (int i = 0; i < most; i++) {
                LocalDate split = latest.minus(step.multipliedBy(i));
                if (split.isBefore(earliest)) {
                    break;
                }
                splits.add(split);
            }
        }
        Collections.reverse(splits);
        return List.copyOf(splits);
    }

    /**
     * Finds the pooled result of a model or rule.
     *
     * @param name for example {@code mbg-cnbd-k} or {@code recency}, not null
     * @return the result, empty if it was not asked for
     */
    public Optional<PooledResult> pooled(String name) {
        return pooled.stream().filter(result -> result.name().equals(name)).findFirst();
    }
}
