package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;

/**
 * The answers of a store's customers with what was learned of them, as scoring takes them.
 *
 * @param scores the answers, not null
 * @param outcome what they mean for return, or why they are not used; not null
 */
public record StoreSatisfaction(SatisfactionScores scores, SatisfactionOutcome outcome) {

    /** Checks that the effect is of the answers' steps. */
    public StoreSatisfaction {
        Objects.requireNonNull(scores, "scores");
        int steps = outcome.effect().map(effect -> effect.steps().size()).orElse(scores.stepCount());
        if (steps != scores.stepCount()) {
            throw new IllegalArgumentException(
                    "An effect is of the steps of the answers, found " + steps + " and " + scores.stepCount());
        }
    }

    /**
     * Learns what the answers mean, on the terms to begin with.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param horizonDays the horizon of the probability of return, at least 1
     * @param fit the models as fitted on that day, not null
     * @param scores the answers; those after the day are not looked at; not null
     * @return the answers with what was learned, never null
     */
    public static StoreSatisfaction learn(
            VisitLog log,
            LocalDate asOf,
            int horizonDays,
            StoreFit<? extends LifetimeModel> fit,
            SatisfactionScores scores) {
        return new StoreSatisfaction(
                scores, SatisfactionEffect.learn(log, asOf, horizonDays, fit, scores, SatisfactionTerms.standard()));
    }

    /** The answer by which a customer is judged on a day; empty if satisfaction is not used, or he gave none that is valid. */
    Optional<SatisfactionAnswer> answer(String customerId, LocalDate day) {
        return outcome.effect()
                .flatMap(effect -> scores.latest(customerId, day, effect.terms().validDays()));
    }

    /** The step of an answer. */
    SatisfactionStep step(SatisfactionAnswer answer) {
        return outcome.effect().orElseThrow().steps().get(answer.step());
    }

    /** Why the answer moves the probability of return by what it does. */
    Reason reason(double contribution, SatisfactionAnswer answer) {
        double difference = step(answer).difference().orElse(0);
        ReasonSentence wording = step(answer).difference().isEmpty()
                ? ReasonSentence.SATISFACTION_UNSEEN
                : difference < 0 ? ReasonSentence.SATISFACTION_LESS : ReasonSentence.SATISFACTION_MORE;
        return new Reason(
                ReasonCode.SATISFACTION,
                contribution,
                wording,
                100 * Math.abs(difference),
                0,
                Optional.of(new GivenAnswer(answer.day(), answer.answer(), scores.scale())));
    }
}
