package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.LifetimeFits;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;

class HoldoutEvaluationTest {

    private static final LocalDate SPLIT = LocalDate.of(2024, 12, 31);

    /** Forty customers who come every 60 to 99 days; every second one stops in the middle of 2024. */
    private static VisitLog store() {
        return addTo(VisitLog.builder()).build();
    }

    private static VisitLogBuilder addTo(VisitLogBuilder log) {
        for (int i = 0; i < 40; i++) {
            long end = i % 2 == 0
                    ? SPLIT.plusDays(365).toEpochDay()
                    : SPLIT.minusDays(180).toEpochDay();
            for (long day = SPLIT.minusDays(700).toEpochDay() + 5 * i; day <= end; day += 60 + i) {
                log.add("C" + i, day, Double.NaN, Double.NaN);
            }
        }
        return log;
    }

    @Test
    void aModelFittedBeforeIsJudgedAsOneFittedInTheEvaluation() {
        VisitLog log = store();
        LifetimeModel weeks =
                LifetimeFits.fit(ModelFamily.MBG_CNBD_K, log.asOf(SPLIT)).model();
        LifetimeModel days = LifetimeFits.fit(ModelFamily.MBG_CNBD_K, log.asOf(SPLIT, ClockUnit.DAY))
                .model();
        EvaluationResult fitted = HoldoutEvaluation.of(log, SPLIT, 365, List.of(ModelFamily.MBG_CNBD_K))
                .results()
                .get(0);
        Evaluation handedIn = HoldoutEvaluation.ofFitted(log, SPLIT, 365, List.of(weeks, days));

        List<EvaluationResult> models = handedIn.results().stream()
                .filter(result -> result.name().equals("mbg-cnbd-k"))
                .toList();
        assertThat(models).hasSize(2);
        for (EvaluationResult result : models) {
            assertThat(result.kind()).isEqualTo(ResultKind.MODEL);
            assertThat(result.fitStatus()).isEmpty();
            assertThat(result.auc()).hasValueCloseTo(fitted.auc().orElseThrow(), within(1e-9));
            assertThat(result.brier()).hasValueCloseTo(fitted.brier().orElseThrow(), within(1e-6));
            assertThat(result.expectedSum())
                    .hasValueCloseTo(fitted.expectedSum().orElseThrow(), within(1e-3));
        }
        assertThat(models.get(0).model()).isEqualTo(fitted.model());
        assertThat(fitted.fitStatus()).isPresent();
    }

    /** Only a model that sees how regular these customers are can tell; so can the rule. */
    @Test
    void customersWhoStoppedRankBelowThoseWhoKeepComing() {
        Evaluation evaluation =
                HoldoutEvaluation.of(store(), SPLIT, 365, List.of(ModelFamily.BG_CNBD_K, ModelFamily.MBG_CNBD_K));
        assertThat(evaluation.customers()).isEqualTo(40);
        for (String name : List.of("bg-cnbd-k", "mbg-cnbd-k", "recency")) {
            EvaluationResult result = evaluation.result(name).orElseThrow();
            assertThat(result.auc()).hasValue(1);
            assertThat(result.lift().get(0).lift()).isEqualTo(2);
        }
    }

    @Test
    void withoutCustomersAModelIsNamedButNotFitted() {
        EvaluationResult result = HoldoutEvaluation.of(
                        store(), LocalDate.of(2000, 1, 1), 365, List.of(ModelFamily.MBG_CNBD_K))
                .results()
                .get(0);
        assertThat(result.name()).isEqualTo("mbg-cnbd-k");
        assertThat(result.model()).isEqualTo(Optional.empty());
        assertThat(result.undefined()).hasSize(Measure.values().length).containsValue(Undefined.NO_CUSTOMERS);
    }

    @Test
    void fleetsAreFittedApartAndTheRuleStaysPlain() {
        VisitLogBuilder fleets = storeWithTaxis();
        for (int i = 0; i < 25; i++) {
            fleets.fleet("T" + i);
        }
        List<ModelFamily> families = List.of(ModelFamily.MBG_NBD);
        Evaluation together = HoldoutEvaluation.of(storeWithTaxis().build(), SPLIT, 365, families);
        Evaluation apart = HoldoutEvaluation.of(fleets.build(), SPLIT, 365, families);

        assertThat(apart.results().get(0).model())
                .contains(LifetimeFits.fit(ModelFamily.MBG_NBD, store().asOf(SPLIT))
                        .model());
        assertThat(together.results().get(0).model())
                .isNotEqualTo(apart.results().get(0).model());
        assertThat(apart.results().get(0).expectedSum()).hasValueCloseTo(expectedVisits(fleets.build()), within(1e-6));
        assertThat(apart.result("recency")).isEqualTo(together.result("recency"));
    }

    /** Counted from the models of the store by hand. */
    private static double expectedVisits(VisitLog log) {
        VisitHistory history = log.asOf(SPLIT, ClockUnit.WEEK);
        StoreFit<LifetimeModel> fit = StoreFit.fit(ModelFamily.MBG_NBD, history);
        double sum = 0;
        for (int row = 0; row < history.size(); row++) {
            LifetimeModel model = history.customerId(row).startsWith("T")
                    ? fit.fleets().orElseThrow().model()
                    : fit.modelFor(false);
            sum += model.expectedVisits(365 / 7.0, history.frequency(row), history.recency(row), history.age(row));
        }
        return sum;
    }

    /** Beside the forty, taxi firms who come every 3 to 7 days and go on. */
    private static VisitLogBuilder storeWithTaxis() {
        VisitLogBuilder log = addTo(VisitLog.builder());
        for (int i = 0; i < 25; i++) {
            for (long day = SPLIT.minusDays(600).toEpochDay() + i;
                    day <= SPLIT.plusDays(365).toEpochDay();
                    day += 3 + i % 5) {
                log.add("T" + i, day, Double.NaN, Double.NaN);
            }
        }
        return log;
    }
}
