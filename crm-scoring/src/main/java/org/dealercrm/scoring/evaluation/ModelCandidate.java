package org.dealercrm.scoring.evaluation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.wording.Language;

/**
 * A model that was tried, and how it did. Likelihoods are densities of the times of the same visits in weeks, so those of two candidates
 * may be compared; BG/BB's, a probability of periods, may not, and neither may one of other customers.
 *
 * @param family the model, not null
 * @param status how its fit ended, not null
 * @param logLikelihood that of all customers, fleets too if they were fitted apart; empty if it may not be compared
 * @param aic Akaike's criterion, lower is better; empty if it may not be compared
 * @param bic the Bayesian criterion, lower is better; empty if it may not be compared
 * @param logLoss of the probability of return in the window; empty if none was tried
 * @param brier of the same probability; empty if none was tried
 * @param mae mean absolute error of the expected visits; empty if none was tried
 * @param behind its log-loss less the best candidate's; empty for the best one and if none was tried
 */
public record ModelCandidate(
        ModelFamily family,
        FitStatus status,
        OptionalDouble logLikelihood,
        OptionalDouble aic,
        OptionalDouble bic,
        OptionalDouble logLoss,
        OptionalDouble brier,
        OptionalDouble mae,
        Optional<PairedDifference> behind) {

    /** Checks the components. */
    public ModelCandidate {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(behind, "behind");
    }

    /**
     * Whether the window tells it from the best one: the interval of {@link #behind} lies above 0.
     *
     * @return false for the best one and where nobody can tell
     */
    public boolean clearlyBehind() {
        return behind.flatMap(difference -> difference.interval(Comparison.LEVEL))
                .map(interval -> interval.low() > 0)
                .orElse(false);
    }

    /**
     * How it did, in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        StringBuilder said = new StringBuilder(family.code()).append(chinese ? "：" : ": ");
        String comma = chinese ? "，" : ", ";
        String separator = "";
        if (bic.isPresent()) {
            said.append("BIC ").append(String.format(Locale.ROOT, "%.1f", bic.getAsDouble()));
            separator = comma;
        } else {
            said.append(chinese ? "似然不可比" : "likelihood not comparable");
            separator = comma;
        }
        if (logLoss.isPresent() && brier.isPresent() && mae.isPresent()) {
            said.append(separator)
                    .append(chinese ? "对数损失 " : "log-loss ")
                    .append(Wording.figure(logLoss.getAsDouble()))
                    .append(comma)
                    .append("Brier ")
                    .append(Wording.figure(brier.getAsDouble()))
                    .append(comma)
                    .append(chinese ? "到店次数平均误差 " : "mean error of visits ")
                    .append(Wording.figure(mae.getAsDouble()));
            if (behind.isPresent()) {
                said.append(comma).append(standing(chinese));
            }
        }
        return said.append(chinese ? "。" : ".").toString();
    }

    private String standing(boolean chinese) {
        if (clearlyBehind()) {
            return chinese ? "明显落后于最佳者" : "clearly behind the best";
        }
        return chinese ? "与最佳者的差别可能出于偶然" : "behind the best by what may be chance";
    }
}
