package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.wording.Language;

/**
 * Which model fits a store, and why.
 *
 * <p>With the visits at hand each candidate is fitted to what was known one horizon ago and foretells who returned since. The lowest
 * log-loss wins (a strictly proper score: Gneiting, T.; Raftery, A. E., JASA 102, 2007); candidates whose loss cannot be told from it
 * with 95% confidence are taken for equal, and among those the lowest BIC wins (Schwarz 1978), a candidate without a comparable
 * likelihood only if there is no other. With nothing but a table of statistics, or a log that is too short, BIC alone decides. Each
 * candidate is fitted once, and the chosen one once more to the whole history.
 *
 * @param family the chosen model, not null
 * @param fit the chosen model fitted to the whole history, fleets apart if there are enough of them; not null
 * @param basis upon what it was chosen, not null
 * @param window the window on which the candidates were tried; empty if they were not
 * @param candidates how each did, in the order asked for; unmodifiable
 */
public record ModelChoice(
        ModelFamily family,
        StoreFit<LifetimeModel> fit,
        ChoiceBasis basis,
        Optional<InnerWindow> window,
        List<ModelCandidate> candidates) {

    /**
     * The models that are tried unless others are asked for. MBG/NBD is not among them, because it is MBG/CNBD-k with k = 1; and BG/NBD
     * and BG/CNBD-k are not, because to them everybody who never came again is a customer for certain, however long ago that was.
     */
    public static final List<ModelFamily> USUAL =
            List.of(ModelFamily.MBG_CNBD_K, ModelFamily.PARETO_NBD, ModelFamily.NBD);

    /** Checks the components. */
    public ModelChoice {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(window, "window");
        candidates = List.copyOf(candidates);
    }

    /**
     * Chooses by likelihood alone.
     *
     * @param history the customers, not null, in the unit that the model shall have
     * @param candidates the models to choose from, at least one; not null
     * @return the choice, never null
     * @throws IllegalArgumentException if there is no candidate
     */
    public static ModelChoice of(VisitHistory history, List<ModelFamily> candidates) {
        return ofLikelihood(family -> history, candidates, ChoiceBasis.LIKELIHOOD_OF_STATISTICS);
    }

    /**
     * Chooses by how the candidates foretold the last horizon, and by likelihood.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param unit the unit that the chosen model shall have, not null
     * @param horizonDays how far the model is to look ahead, at least 1
     * @param candidates the models to choose from, at least one; not null
     * @return the choice, never null
     * @throws IllegalArgumentException if there is no candidate or the horizon is below 1
     */
    public static ModelChoice of(
            VisitLog log, LocalDate asOf, ClockUnit unit, int horizonDays, List<ModelFamily> candidates) {
        if (horizonDays < 1) {
            throw new IllegalArgumentException("The horizon of a choice is at least a day, found " + horizonDays);
        }
        Optional<RuleWindow> window = RuleWindow.of(log, asOf, horizonDays)
                .filter(found -> found.inner().indistinct().isEmpty());
        if (candidates.size() <= 1 || window.isEmpty()) {
            return ofLikelihood(
                    family -> history(log, asOf, unit, family), candidates, ChoiceBasis.LIKELIHOOD_WITHOUT_HOLDOUT);
        }
        CandidateTrials trials = CandidateTrials.onWindow(window.get(), candidates);
        return new ModelChoice(
                trials.chosen(),
                StoreFit.fit(trials.chosen(), history(log, asOf, unit, trials.chosen())),
                trials.basis(ChoiceBasis.LIKELIHOOD_WITHOUT_HOLDOUT),
                Optional.of(window.get().window()),
                trials.candidates());
    }

    private static VisitHistory history(VisitLog log, LocalDate asOf, ClockUnit unit, ModelFamily family) {
        return family.inWholePeriods() ? log.opportunities(asOf, unit) : log.asOf(asOf, unit);
    }

    private static ModelChoice ofLikelihood(
            Function<ModelFamily, VisitHistory> histories, List<ModelFamily> candidates, ChoiceBasis basis) {
        CandidateTrials trials = CandidateTrials.ofLikelihood(histories, candidates);
        return new ModelChoice(
                trials.chosen(), trials.chosenFit(), trials.basis(basis), Optional.empty(), trials.candidates());
    }

    /**
     * Why this model, in words: the choice first, then each candidate.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return sentences, unmodifiable, never null
     */
    public List<String> sentences(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        List<String> said = new ArrayList<>();
        String on = window.map(tried -> chinese
                        ? "（检验期为 " + tried.split() + " 之后的 " + tried.days() + " 天，" + tried.customers() + " 位客户）"
                        : " (tried on the " + tried.days() + " days after " + tried.split() + ", " + tried.customers()
                                + " customers)")
                .orElse("");
        said.add(
                chinese
                        ? "选用 " + family.code() + "：" + basis.sentence(locale) + on + "。"
                        : family.code() + " was chosen: " + basis.sentence(locale) + on + ".");
        candidates.forEach(candidate -> said.add(candidate.sentence(locale)));
        return List.copyOf(said);
    }
}
