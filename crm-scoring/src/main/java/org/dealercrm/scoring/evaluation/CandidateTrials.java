package org.dealercrm.scoring.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;

/** Fits every candidate once to the same history, lets each foretell a window if there is one, and says which is the best. */
final class CandidateTrials {

    private final List<ModelFamily> families;
    private final List<StoreFit<LifetimeModel>> fits = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();
    private final Optional<Holdout> holdout;
    private final List<ModelCandidate> candidates = new ArrayList<>();
    private final int chosen;

    static CandidateTrials onWindow(RuleWindow window, List<ModelFamily> families) {
        Holdout holdout = window.inner();
        return new CandidateTrials(
                family -> holdout.history(family, ClockUnit.WEEK),
                families,
                Optional.of(holdout),
                window.window().days());
    }

    static CandidateTrials ofLikelihood(Function<ModelFamily, VisitHistory> histories, List<ModelFamily> families) {
        return new CandidateTrials(histories, families, Optional.empty(), 0);
    }

    private CandidateTrials(
            Function<ModelFamily, VisitHistory> histories,
            List<ModelFamily> families,
            Optional<Holdout> holdout,
            int days) {
        if (families.isEmpty()) {
            throw new IllegalArgumentException("A model is chosen from at least one candidate, found none");
        }
        this.families = List.copyOf(families);
        this.holdout = holdout;
        for (ModelFamily family : families) {
            StoreFit<LifetimeModel> fit = StoreFit.fit(family, histories.apply(family));
            fits.add(fit);
            holdout.ifPresent(window -> predictions.add(ModelPrediction.ofReturn(family.code(), fit, window, days)));
        }
        judge();
        this.chosen = best();
    }

    ModelFamily chosen() {
        return families.get(chosen);
    }

    StoreFit<LifetimeModel> chosenFit() {
        return fits.get(chosen);
    }

    List<ModelCandidate> candidates() {
        return candidates;
    }

    ChoiceBasis basis(ChoiceBasis ofLikelihood) {
        if (families.size() == 1) {
            return ChoiceBasis.ONLY_CANDIDATE;
        }
        if (candidates.get(chosen).status() == FitStatus.NO_INFORMATION) {
            return ChoiceBasis.NO_INFORMATION;
        }
        if (holdout.isEmpty()) {
            return ofLikelihood;
        }
        long equals = candidates.stream().filter(c -> !c.clearlyBehind()).count();
        return equals == 1 ? ChoiceBasis.HOLDOUT : ChoiceBasis.HOLDOUT_THEN_LIKELIHOOD;
    }

    private void judge() {
        List<EvaluationResult> results = holdout.map(window ->
                        predictions.stream().map(p -> Judgement.of(window, p)).toList())
                .orElse(List.of());
        int leader = leader(results);
        for (int i = 0; i < families.size(); i++) {
            Optional<EvaluationResult> result = results.isEmpty() ? Optional.empty() : Optional.of(results.get(i));
            boolean comparable = comparable(i);
            candidates.add(new ModelCandidate(
                    families.get(i),
                    fits.get(i).privateCustomers().status(),
                    comparable ? sum(i, Fit::logLikelihood) : OptionalDouble.empty(),
                    comparable ? sum(i, Fit::aic) : OptionalDouble.empty(),
                    comparable ? sum(i, Fit::bic) : OptionalDouble.empty(),
                    result.map(EvaluationResult::logLoss).orElse(OptionalDouble.empty()),
                    result.map(EvaluationResult::brier).orElse(OptionalDouble.empty()),
                    result.map(EvaluationResult::mae).orElse(OptionalDouble.empty()),
                    results.isEmpty() || i == leader ? Optional.empty() : behind(i, leader)));
        }
    }

    /** Who has the lowest log-loss, the first of equals; -1 without a window. */
    private static int leader(List<EvaluationResult> results) {
        int leader = -1;
        for (int i = 0; i < results.size(); i++) {
            double loss = results.get(i).logLoss().orElse(Double.POSITIVE_INFINITY);
            if (leader < 0 || loss < results.get(leader).logLoss().orElse(Double.POSITIVE_INFINITY)) {
                leader = i;
            }
        }
        return leader;
    }

    private Optional<PairedDifference> behind(int candidate, int leader) {
        Holdout window = holdout.orElseThrow();
        return PairedDifference.ofMeans(
                Losses.logarithms(predictions.get(candidate).probability(), window.returned()),
                Losses.logarithms(predictions.get(leader).probability(), window.returned()),
                window.weights());
    }

    /** BG/BB gives probabilities of periods, the others densities of times; and only of the same customers. */
    private boolean comparable(int i) {
        Fit<LifetimeModel> fit = fits.get(i).privateCustomers();
        return !families.get(i).inWholePeriods()
                && fit.status() != FitStatus.NO_INFORMATION
                && fit.weight() == fits.get(0).privateCustomers().weight();
    }

    private OptionalDouble sum(int i, ToDoubleFunction<Fit<LifetimeModel>> figure) {
        StoreFit<LifetimeModel> fit = fits.get(i);
        return OptionalDouble.of(Stream.concat(Stream.of(fit.privateCustomers()), fit.fleets().stream())
                .mapToDouble(figure)
                .sum());
    }

    /** Of those who are not clearly behind, the one with the lowest BIC; the first of equals, and of those without one. */
    private int best() {
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).clearlyBehind() && (best < 0 || bic(i) < bic(best))) {
                best = i;
            }
        }
        return best;
    }

    private double bic(int i) {
        return candidates.get(i).bic().orElse(Double.POSITIVE_INFINITY);
    }
}
