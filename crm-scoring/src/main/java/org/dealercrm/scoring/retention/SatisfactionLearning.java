package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.dealercrm.scoring.numeric.NormalTails;

/** Looks back at days in the past and learns what answers known by then meant for return. See {@link SatisfactionEffect}. */
final class SatisfactionLearning {

    private static final int MOST_WINDOWS = 3;
    private static final double RIDGE = 1;
    private static final double SMOOTH = 10;

    private final VisitLog log;
    private final LocalDate asOf;
    private final int horizonDays;
    private final StoreFit<? extends LifetimeModel> fit;
    private final SatisfactionScores scores;
    private final SatisfactionTerms terms;
    private final AnsweredRows rows = new AnsweredRows();
    private final List<LocalDate> splits = new ArrayList<>();

    SatisfactionLearning(
            VisitLog log,
            LocalDate asOf,
            int horizonDays,
            StoreFit<? extends LifetimeModel> fit,
            SatisfactionScores scores,
            SatisfactionTerms terms) {
        this.log = log;
        this.asOf = asOf;
        this.horizonDays = horizonDays;
        this.fit = fit;
        this.scores = scores;
        this.terms = terms;
    }

    SatisfactionOutcome learn() {
        if (fit.modelFor(false).family().inWholePeriods()
                || fit.modelFor(true).family().inWholePeriods()) {
            return NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.WHOLE_PERIODS, 0);
        }
        LocalDate first = log.recordsFrom().or(log::firstDay).orElse(asOf);
        LocalDate split = asOf.minusDays(horizonDays);
        if (split.isBefore(first)) {
            return NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.HISTORY_TOO_SHORT, 0);
        }
        for (int i = 0; i < MOST_WINDOWS && !split.isBefore(first); i++) {
            lookAtWindow(split);
            splits.add(split);
            split = split.minusDays(horizonDays);
        }
        long returned = rows.answered(true);
        long stayedAway = rows.answered(false);
        long answers = returned + stayedAway;
        if (answers < SatisfactionEffect.FEWEST_ANSWERS) {
            return NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.TOO_FEW_ANSWERS, answers);
        }
        if (Math.min(returned, stayedAway) < SatisfactionEffect.FEWEST_OF_A_KIND) {
            return NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.TOO_FEW_OF_A_KIND, answers);
        }
        if (!rows.stepsVary()) {
            return NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.NO_VARIATION, answers);
        }
        return test(answers);
    }

    private void lookAtWindow(LocalDate split) {
        VisitHistory history = log.asOf(split, fit.modelFor(false).unit());
        double horizon = history.horizon(horizonDays);
        LocalDate end = split.plusDays(horizonDays);
        for (int row = 0; row < history.size(); row++) {
            if (history.departure(row).isPresent()) {
                continue;
            }
            String customer = history.customerId(row);
            double p = fit.modelFor(history.isFleet(row))
                    .of(history, row)
                    .pReturn(horizon, history.frequency(row), history.recency(row), history.age(row));
            int step = scores.latest(customer, split, terms.validDays())
                    .map(SatisfactionAnswer::step)
                    .orElse(AnsweredRows.NONE);
            boolean came = log.visitsWithin(log.indexOf(customer).orElseThrow(), split, end) > 0;
            rows.add(Logarithms.logit(p), history.weight(row), step, came);
        }
    }

    private SatisfactionOutcome test(long answers) {
        StepLogit plain = StepLogit.ofAnswered(rows, scores.stepCount());
        Optional<double[]> withoutSteps = maximum(plain);
        OptionalDouble trend =
                withoutSteps.map(at -> StepTrend.z(rows, plain, at)).orElse(OptionalDouble.empty());
        if (trend.isEmpty()) {
            return NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.SEARCH_UNFINISHED, answers);
        }
        double z = trend.getAsDouble();
        double p = NormalTails.bothTails(z);
        if (p > terms.significance()) {
            return new NoSatisfactionEffect(NoSatisfactionEffect.Reason.NOT_SIGNIFICANT, answers, OptionalDouble.of(p));
        }
        StepLogit bySteps = StepLogit.ofSteps(rows, scores.stepCount(), RIDGE, SMOOTH);
        return maximum(bySteps)
                .<SatisfactionOutcome>map(at -> effect(bySteps, at, z, p))
                .orElse(NoSatisfactionEffect.of(NoSatisfactionEffect.Reason.SEARCH_UNFINISHED, answers));
    }

    private static Optional<double[]> maximum(StepLogit function) {
        double[] lower = new double[function.variables()];
        double[] upper = new double[function.variables()];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Maximum found = NewtonAscent.climb(function, function.start(), lower, upper);
        return found.settled() ? Optional.of(found.at()) : Optional.empty();
    }

    private SatisfactionEffect effect(StepLogit function, double[] at, double z, double p) {
        double mean = mean(function, at);
        int steps = scores.stepCount();
        double[] answers = new double[steps];
        double[] returned = new double[steps];
        double[] expected = new double[steps];
        double withoutAnswer = 0;
        for (int row = 0; row < rows.size(); row++) {
            int step = rows.step(row);
            double w = rows.weight(row);
            if (step == AnsweredRows.NONE) {
                withoutAnswer += w;
                continue;
            }
            answers[step] += w;
            returned[step] += rows.returned(row) ? w : 0;
            expected[step] += w / (1 + Math.exp(-(at[0] + mean + at[1] * rows.logit(row))));
        }
        List<SatisfactionStep> found = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            found.add(new SatisfactionStep(
                    scores.steps().get(step),
                    answers[step],
                    returned[step],
                    expected[step],
                    at[StepLogit.BEFORE_GROUPS + step] - mean));
        }
        return new SatisfactionEffect(asOf, horizonDays, terms, splits, found, withoutAnswer, z, p);
    }

    /** The mean of what the steps add, over all customers, by how much each tells of the level. */
    private double mean(StepLogit function, double[] at) {
        double sum = 0;
        double all = 0;
        for (int row = 0; row < rows.size(); row++) {
            double p = function.probability(at, row);
            double v = rows.weight(row) * p * (1 - p);
            int variable = function.variable(row);
            sum += variable < 0 ? 0 : v * at[variable];
            all += v;
        }
        return all > 0 ? sum / all : 0;
    }
}
