package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.dealercrm.scoring.calibration.StoreCalibration;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.jspecify.annotations.Nullable;

/**
 * Puts every customer of a store into one of the five retention classes, with reasons.
 *
 * <pre>{@code
 * VisitHistory history = VisitLog.of(visits).asOf(date);
 * for (CustomerScore score : RetentionScoring.score(history, RetentionPolicy.standard()).scores()) {
 *     System.out.println(score.customerId() + " " + score.retentionClass() + " " + score.formatReasons(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>Value is the number of visits expected within the horizon while the customer stays, times what a visit is expected to
 * contribute: the expected amount (Gamma-Gamma, positive amounts) times the margin, less the cost to serve. Stability is the
 * probability of at least one visit within the horizon. The same history, model and policy give the same result in any
 * order of rows, and the same classes on a clock of any unit.
 */
public final class RetentionScoring {

    private RetentionScoring() {}

    /**
     * Fits the default model, fleets apart if there are enough of them, and scores: MBG/CNBD-k with k estimated; MBG/NBD if the history does not know the gaps
     * between visits.
     *
     * @param history the store's customers on a day, not null, may be empty
     * @param policy the store's decisions, not null
     * @return a score for each customer, never null
     */
    public static RetentionResult score(VisitHistory history, RetentionPolicy policy) {
        ModelFamily family = history.hasGaps() ? ModelFamily.MBG_CNBD_K : ModelFamily.MBG_NBD;
        return score(history, StoreFit.fit(family, history), policy);
    }

    /**
     * Fits the default model as {@link #score(VisitHistory, RetentionPolicy)} does, calibrates its probability of return by who came
     * back in this store before ({@link StoreCalibration}), and scores. Where the past is too short or too small to learn from, the
     * probability is the model's own, and the {@linkplain Provenance#calibration() provenance} shows it.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param policy the store's decisions, not null
     * @return a score for each customer, never null
     */
    public static RetentionResult scoreCalibrated(VisitLog log, LocalDate asOf, RetentionPolicy policy) {
        VisitHistory history = log.asOf(asOf);
        StoreFit<LifetimeModel> fit = StoreFit.fit(ModelFamily.MBG_CNBD_K, history);
        return score(
                history,
                StoreCalibration.learn(log, asOf, policy.horizonDays(), fit).applyTo(fit),
                policy);
    }

    /**
     * Scores as {@link #scoreCalibrated(VisitLog, LocalDate, RetentionPolicy)} does, and by what customers answered, as far as answers
     * went with return in this store before ({@link SatisfactionEffect}). Where there are too few answers, or chance alone explains how
     * return goes with them, all figures are those without answers, and the {@linkplain Provenance#satisfaction() provenance} says why.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param policy the store's decisions, not null
     * @param scores the answers; those after the day are not looked at; not null
     * @return a score for each customer, never null
     */
    public static RetentionResult scoreCalibrated(
            VisitLog log, LocalDate asOf, RetentionPolicy policy, SatisfactionScores scores) {
        VisitHistory history = log.asOf(asOf);
        StoreFit<LifetimeModel> plain = StoreFit.fit(ModelFamily.MBG_CNBD_K, history);
        StoreFit<LifetimeModel> fit =
                StoreCalibration.learn(log, asOf, policy.horizonDays(), plain).applyTo(plain);
        StoreSatisfaction satisfaction = StoreSatisfaction.learn(log, asOf, policy.horizonDays(), fit, scores);
        return score(history, fit, policy, PreviousClasses.none(), satisfaction);
    }

    /**
     * Scores by the fitted models of a store and by what its customers answered: the answer of a customer moves the logit of his
     * probability to return by the shift of its step, and a reason tells exactly that. Without an effect in the satisfaction all
     * figures are those without it.
     *
     * @param history the store's customers on a day, which it knows; not null, may be empty; brought to the unit of the models
     * @param fit the models and how they were fitted, not null
     * @param policy the store's decisions, of the horizon for which the effect was learned; not null
     * @param previous in which class customers were before, not null
     * @param satisfaction the answers with what they mean, not null
     * @return a score for each customer, never null
     * @throws IllegalArgumentException if the history does not know its day, or the effect is of another horizon
     */
    public static RetentionResult score(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            RetentionPolicy policy,
            PreviousClasses previous,
            StoreSatisfaction satisfaction) {
        if (history.asOf().isEmpty()) {
            throw new IllegalArgumentException("Answers are of a day, and the history knows none, found no as-of day");
        }
        satisfaction.outcome().effect().ifPresent(effect -> {
            if (effect.horizonDays() != policy.horizonDays()) {
                throw new IllegalArgumentException("The effect of satisfaction is of the policy's horizon, found "
                        + effect.horizonDays() + " and " + policy.horizonDays());
            }
        });
        return scored(history, fit, policy, previous, Optional.of(satisfaction), null);
    }

    /**
     * Scores by a fitted model, fleets too.
     *
     * @param history the store's customers on a day, not null, may be empty; brought to the unit of the model
     * @param fit the model and how it was fitted, not null
     * @param policy the store's decisions, not null
     * @return a score for each customer, never null
     */
    public static RetentionResult score(
            VisitHistory history, Fit<? extends LifetimeModel> fit, RetentionPolicy policy) {
        return score(history, StoreFit.together(fit), policy);
    }

    /**
     * Scores by the fitted models of a store: private customers by theirs and fleets by theirs, if they have one. The value
     * cut and what a visit is expected to contribute are those of the whole store; reasons are told against a baseline customer
     * of each kind.
     *
     * @param history the store's customers on a day, not null, may be empty; brought to the unit of the models
     * @param fit the models and how they were fitted, not null
     * @param policy the store's decisions, not null
     * @return a score for each customer, never null
     */
    public static RetentionResult score(
            VisitHistory history, StoreFit<? extends LifetimeModel> fit, RetentionPolicy policy) {
        return score(history, fit, policy, PreviousClasses.none());
    }

    /**
     * Scores by the fitted models of a store, customers near a cut staying on the side where they were, as far as the
     * policy's {@link Hysteresis} says. The same history, models, policy and previous classes give the same classes; and
     * with the classes of this very run as the previous ones, nobody moves.
     *
     * @param history the store's customers on a day, not null, may be empty; brought to the unit of the models
     * @param fit the models and how they were fitted, not null
     * @param policy the store's decisions, not null
     * @param previous in which class customers were before, not null
     * @return a score for each customer, never null
     */
    public static RetentionResult score(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            RetentionPolicy policy,
            PreviousClasses previous) {
        return scored(history, fit, policy, previous, Optional.empty(), null);
    }

    /**
     * Scores by the fitted models of a store with the help of the caller's threads. The result is the same to the last bit.
     *
     * @param history the store's customers on a day, not null, may be empty; brought to the unit of the models
     * @param fit the models and how they were fitted, not null
     * @param policy the store's decisions, not null
     * @param previous in which class customers were before, not null
     * @param executor who may help beside the calling thread, not null
     * @return a score for each customer, never null
     */
    public static RetentionResult score(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            RetentionPolicy policy,
            PreviousClasses previous,
            Executor executor) {
        return scored(history, fit, policy, previous, Optional.empty(), Objects.requireNonNull(executor, "executor"));
    }

    private static RetentionResult scored(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            RetentionPolicy policy,
            PreviousClasses previous,
            Optional<StoreSatisfaction> satisfaction,
            @Nullable Executor executor) {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(previous, "previous");
        VisitHistory onModelClock = history.inUnit(fit.modelFor(false).unit());
        return new StoreScoring(onModelClock, fit, policy, previous, satisfaction, executor).score();
    }
}
