package org.dealercrm.desk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.evaluation.CalibrationBand;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.EvaluationResult;
import org.dealercrm.scoring.evaluation.HoldoutEvaluation;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.api.Test;

/**
 * The store is not of the model's family: customers leave when the warranty ends, cars are sold the sooner the older they are, and service
 * falls due by the year. So the model is off by about twenty points in a tenth of the customers. Calibrated by the two years before, it is
 * off by less than two points in every tenth on average over stores, and ranks better than the recency rule in each of them.
 *
 * <p>These seeds were fixed before the calibration was tried on them, and nothing was changed by what they showed. A single store of this
 * size is off by more, 1.3 points by chance alone for a share of one half in a tenth; and a fourth of the customers become older within
 * the horizon than anybody was before.
 */
class ForetoldReturnsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final int HORIZON = 365;
    private static final int FIRST_SEED = 201;
    private static final int STORES = 8;
    private static final int TENTHS = 10;

    @Test
    void everyTenthIsForetoldWithinTwoPointsOnAverageOverStores() {
        double[] fitted = new double[TENTHS];
        double[] calibrated = new double[TENTHS];
        for (int seed = FIRST_SEED; seed < FIRST_SEED + STORES; seed++) {
            Evaluation evaluation = evaluation(seed);
            add(evaluation, "mbg-cnbd-k", fitted);
            add(evaluation, "mbg-cnbd-k+calibrated", calibrated);
            assertBetterThanTheRule(evaluation);
        }
        assertThat(Arrays.stream(fitted).max().orElseThrow()).isGreaterThan(.15);
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            assertThat(calibrated[tenth]).as("tenth " + (tenth + 1)).isCloseTo(0, within(.02));
        }
    }

    private static Evaluation evaluation(int seed) {
        SimulatedStore store =
                SimulatedStore.of(seed, SimulatedStore.DEFAULT_CUSTOMERS, LAST_DAY, SimulatedStore.DEFAULT_YEARS);
        return HoldoutEvaluation.of(log(store), LAST_DAY.minusDays(HORIZON), HORIZON, List.of(ModelFamily.MBG_CNBD_K));
    }

    private static void add(Evaluation evaluation, String name, double[] gaps) {
        List<CalibrationBand> bands = evaluation.result(name).orElseThrow().calibration();
        assertThat(bands).hasSize(TENTHS);
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            gaps[tenth] += bands.get(tenth).gap() / STORES;
        }
    }

    private static void assertBetterThanTheRule(Evaluation evaluation) {
        EvaluationResult model = evaluation.result("mbg-cnbd-k").orElseThrow();
        EvaluationResult calibrated = evaluation.result("mbg-cnbd-k+calibrated").orElseThrow();
        EvaluationResult rule = evaluation.result("recency").orElseThrow();
        assertThat(calibrated.auc().orElseThrow())
                .isGreaterThan(rule.auc().orElseThrow() + .03)
                .isGreaterThan(model.auc().orElseThrow() + .03);
        assertThat(calibrated.brier().orElseThrow()).isLessThan(rule.brier().orElseThrow() - .015);
        assertThat(calibrated.mae().orElseThrow()).isLessThan(model.mae().orElseThrow());
        assertThat(evaluation.winsOfRules()).noneMatch(win -> win.first().equals(calibrated.name()));
    }

    /** As the store's own books tell it: buyers who never came, cars known to be gone, companies. */
    private static VisitLog log(SimulatedStore store) {
        VisitLogBuilder log = VisitLog.builder();
        store.customers().forEach(customer -> {
            log.acquired(customer.id(), customer.acquiredOn().toEpochDay());
            for (SimulatedOrder order : customer.orders()) {
                log.add(customer.id(), order.visitDay().toEpochDay(), Double.NaN, Double.NaN);
            }
            customer.departedOn()
                    .ifPresent(day ->
                            log.departed(customer.id(), customer.departure().orElseThrow(), day.toEpochDay()));
            if (customer.kind() != CustomerKind.PRIVATE) {
                log.fleet(customer.id());
            }
        });
        return log.build();
    }
}
