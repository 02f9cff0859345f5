package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.SimulatedWorkshop;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {

    private static final VisitLog REGULAR = SimulatedWorkshop.of(3, 1500, 4);

    @Test
    void aStoreOfRegularVisitsGetsTheModelThatSeesThem() {
        ModelChoice choice =
                ModelChoice.of(REGULAR, SimulatedWorkshop.LAST_DAY, ClockUnit.MONTH, 365, ModelChoice.USUAL);

        assertThat(choice.family()).isEqualTo(ModelFamily.MBG_CNBD_K);
        assertThat(choice.basis()).isIn(ChoiceBasis.HOLDOUT, ChoiceBasis.HOLDOUT_THEN_LIKELIHOOD);
        assertThat(choice.fit())
                .isEqualTo(StoreFit.fit(
                        ModelFamily.MBG_CNBD_K, REGULAR.asOf(SimulatedWorkshop.LAST_DAY, ClockUnit.MONTH)));
        assertThat(choice.window().orElseThrow().split()).isEqualTo(SimulatedWorkshop.LAST_DAY.minusDays(365));
        assertThat(choice.candidates()).extracting(ModelCandidate::family).isEqualTo(ModelChoice.USUAL);
        assertThat(choice.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.bic()).isPresent();
            assertThat(candidate.logLoss()).isPresent();
            assertThat(candidate.mae()).isPresent();
        });
        ModelCandidate nbd = choice.candidates().get(2);
        assertThat(nbd.clearlyBehind()).isTrue();
        assertThat(choice.sentences(Locale.ENGLISH))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("mbg-cnbd-k was chosen: ")
                .contains("365 days after 2024-12-31");
        assertThat(choice.sentences(Locale.ENGLISH).get(3)).endsWith("clearly behind the best.");
        assertThat(choice.sentences(Locale.CHINESE).get(0)).startsWith("选用 mbg-cnbd-k：");
    }

    /** It is what the evaluation on the inner split says. */
    @Test
    void candidatesAreJudgedAsInAnEvaluation() {
        ModelChoice choice =
                ModelChoice.of(REGULAR, SimulatedWorkshop.LAST_DAY, ClockUnit.WEEK, 365, ModelChoice.USUAL);
        Evaluation evaluation =
                HoldoutEvaluation.of(REGULAR, choice.window().orElseThrow().split(), 365, ModelChoice.USUAL);
        for (ModelCandidate candidate : choice.candidates()) {
            EvaluationResult result =
                    evaluation.result(candidate.family().code()).orElseThrow();
            assertThat(candidate.logLoss()).isEqualTo(result.logLoss());
            assertThat(candidate.brier()).isEqualTo(result.brier());
            assertThat(candidate.mae()).isEqualTo(result.mae());
            assertThat(candidate.status()).isEqualTo(result.fitStatus().orElseThrow());
        }
    }

    @Test
    void aTableOfStatisticsIsJudgedByLikelihoodAlone() {
        VisitHistory history = REGULAR.asOf(SimulatedWorkshop.LAST_DAY);
        List<ModelFamily> families =
                List.of(ModelFamily.NBD, ModelFamily.PARETO_NBD, ModelFamily.MBG_NBD, ModelFamily.MBG_CNBD_K);
        ModelChoice choice = ModelChoice.of(history, families);

        assertThat(choice.basis()).isEqualTo(ChoiceBasis.LIKELIHOOD_OF_STATISTICS);
        assertThat(choice.window()).isEmpty();
        assertThat(choice.family())
                .isEqualTo(choice.candidates().stream()
                        .min(Comparator.comparingDouble(c -> c.bic().orElseThrow()))
                        .orElseThrow()
                        .family())
                .isEqualTo(ModelFamily.MBG_CNBD_K);
        assertThat(choice.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.logLoss()).isEmpty();
            assertThat(candidate.behind()).isEmpty();
        });
        assertThat(choice.sentences(Locale.ENGLISH).get(0)).contains("lowest BIC");
    }

    @Test
    void aModelOfPeriodsHasNoComparableLikelihood() {
        ModelChoice choice = ModelChoice.of(
                REGULAR,
                SimulatedWorkshop.LAST_DAY,
                ClockUnit.MONTH,
                365,
                List.of(ModelFamily.BG_BB, ModelFamily.MBG_CNBD_K));
        ModelCandidate periods = choice.candidates().get(0);
        assertThat(periods.bic()).isEmpty();
        assertThat(periods.logLoss()).isPresent();
        assertThat(periods.sentence(Locale.ENGLISH)).contains("likelihood not comparable");
        assertThat(choice.family()).isEqualTo(ModelFamily.MBG_CNBD_K);
    }

    @Test
    void whereThePastTellsNothingTheLikelihoodDecides() {
        VisitLog brief = VisitLog.builder()
                .add("A", 0, Double.NaN, Double.NaN)
                .add("A", 1, Double.NaN, Double.NaN)
                .add("B", 1, Double.NaN, Double.NaN)
                .build();
        ModelChoice choice = ModelChoice.of(brief, LocalDate.ofEpochDay(1), ClockUnit.WEEK, 365, ModelChoice.USUAL);
        assertThat(choice.basis()).isEqualTo(ChoiceBasis.LIKELIHOOD_WITHOUT_HOLDOUT);
        assertThat(choice.window()).isEmpty();
    }

    @Test
    void withoutDataTheFirstCandidateStands() {
        VisitHistory nobody =
                VisitHistory.ofSufficientStatistics(ClockUnit.WEEK).build();
        ModelChoice choice = ModelChoice.of(nobody, List.of(ModelFamily.PARETO_NBD, ModelFamily.NBD));
        assertThat(choice.family()).isEqualTo(ModelFamily.PARETO_NBD);
        assertThat(choice.basis()).isEqualTo(ChoiceBasis.NO_INFORMATION);
        assertThat(choice.candidates()).allSatisfy(c -> assertThat(c.bic()).isEmpty());
    }

    @Test
    void oneCandidateNeedsNoTrial() {
        ModelChoice choice =
                ModelChoice.of(REGULAR, SimulatedWorkshop.LAST_DAY, ClockUnit.WEEK, 365, List.of(ModelFamily.MBG_NBD));
        assertThat(choice.basis()).isEqualTo(ChoiceBasis.ONLY_CANDIDATE);
        assertThat(choice.window()).isEmpty();
        assertThatThrownBy(() -> ModelChoice.of(REGULAR.asOf(SimulatedWorkshop.LAST_DAY), List.of()))
                .hasMessageContaining("found none");
        assertThatThrownBy(
                        () -> ModelChoice.of(REGULAR, SimulatedWorkshop.LAST_DAY, ClockUnit.WEEK, 0, ModelChoice.USUAL))
                .hasMessageContaining("found 0");
    }
}
