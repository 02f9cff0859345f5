package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.wording.Language;

/**
 * What an answer says about return beside the visits, learned from the store's own past. At up to three days in the past, a horizon
 * apart, the model said of every customer then known how likely his return within the horizon was, and what he had answered by then
 * was known; who came is known now.
 *
 * <pre>
 *   logit P(return) = c + b logit p + d_step,   d of who had not answered: 0
 *   maximum of  sum w (y z - ln(1 + e^z)) - 1/2 (10 sum (d_s+1 - d_s)^2 + sum d_s^2)
 *
 *   shift of a step = d_step - m,   m the mean of d over all customers, those without an answer included, by w P (1 - P)
 *   p_return by satisfaction = 1 / (1 + e^-(logit p_return + shift)),   who did not answer: shift 0
 * </pre>
 *
 * <p>c and b take up what the model is off by in general, which is not satisfaction's doing, and are not used further. The shifts are
 * told against the store's customers as they are, so those of a store in which all answered cancel. Neighbouring steps are held
 * together by the penalty on their difference, which fifty answers outweigh; a step that nobody gave takes what its neighbours say.
 * No shape is forced on the steps.
 *
 * <p>Whether satisfaction is used at all is decided beforehand, by the score test of a straight line along the steps among those who
 * answered, beside c, b and the having answered itself; at the significance of the {@linkplain SatisfactionTerms terms}. That an
 * answer goes with return does not say that it makes it.
 *
 * <p>References: Gertheiss, J.; Tutz, G. "Penalized regression with ordinal predictors", International Statistical Review 77, 2009,
 * 345-365, for the differences; le Cessie, S.; van Houwelingen, J. C. "Ridge estimators in logistic regression", Applied
 * Statistics 41, 1992, 191-201; Rao, C. R. "Large sample tests of statistical hypotheses", Proceedings of the Cambridge Philosophical
 * Society 44, 1948, 50-57, for the score test.
 *
 * @param asOf the last day that was known, not null
 * @param horizonDays the horizon of return, at least 1
 * @param terms how far answers are believed, not null
 * @param splits the days in the past, the latest first; at least one
 * @param steps every step, the worst first, not null
 * @param withoutAnswer how many had not answered, one counting once in every window and by his weight, not negative
 * @param z the trend of return along the steps in standard errors, above 0 if the satisfied return more, finite
 * @param pValue the probability of a trend at least as strong, up or down, if there is none, 0 to 1
 */
public record SatisfactionEffect(
        LocalDate asOf,
        int horizonDays,
        SatisfactionTerms terms,
        List<LocalDate> splits,
        List<SatisfactionStep> steps,
        double withoutAnswer,
        double z,
        double pValue)
        implements SatisfactionOutcome {

    /** So many answers must have been known before the windows; a customer's counts once in every window. */
    public static final int FEWEST_ANSWERS = 100;

    /** Of those who answered so many must have returned, and so many not. */
    public static final int FEWEST_OF_A_KIND = 20;

    /** Copies the lists and checks the numbers. */
    public SatisfactionEffect {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(terms, "terms");
        splits = List.copyOf(splits);
        steps = List.copyOf(steps);
        if (splits.isEmpty() || steps.size() < 2) {
            throw new IllegalArgumentException(
                    "An effect has a window and at least two steps, found " + splits.size() + " and " + steps.size());
        }
        if (horizonDays < 1 || !(withoutAnswer >= 0) || !Double.isFinite(z) || !(pValue >= 0 && pValue <= 1)) {
            throw new IllegalArgumentException("An effect has a horizon, a trend and its probability, found "
                    + horizonDays + ", " + withoutAnswer + ", " + z + ", " + pValue);
        }
    }

    /**
     * Learns from a log and the answers up to a day.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param horizonDays the horizon of the probability of return, at least 1
     * @param fit the models as fitted on that day, not null
     * @param scores the answers; those after the day are not looked at; not null
     * @param terms how far answers are believed, not null
     * @return the effect, or why none is used; never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static SatisfactionOutcome learn(
            VisitLog log,
            LocalDate asOf,
            int horizonDays,
            StoreFit<? extends LifetimeModel> fit,
            SatisfactionScores scores,
            SatisfactionTerms terms) {
        if (horizonDays < 1) {
            throw new IllegalArgumentException("The horizon of a return is at least a day, found " + horizonDays);
        }
        Objects.requireNonNull(terms, "terms");
        return new SatisfactionLearning(log, asOf, horizonDays, fit, scores, terms).learn();
    }

    @Override
    public String sentence(Locale locale) {
        double answers = steps.stream().mapToDouble(SatisfactionStep::answers).sum();
        String chance = pValue < .001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", pValue);
        return Language.isChinese(locale)
                ? "返回概率已按满意度作答修正：历史 " + splits.size() + " 个时间窗中共 " + Math.round(answers) + " 次作答（" + chance + "）。"
                : "The probability of return is judged by satisfaction too, as " + Math.round(answers)
                        + " answers before "
                        + splits.size() + (splits.size() == 1 ? " past window" : " past windows")
                        + " went with return ("
                        + chance + ").";
    }
}
