package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dealercrm.scoring.SimulatedWorkshop;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.api.Test;

class RollingEvaluationTest {

    private static final VisitLog LOG = SimulatedWorkshop.of(7, 600, 2);
    private static final List<ModelFamily> FAMILIES = List.of(ModelFamily.MBG_NBD);

    @Test
    void eachSplitIsEvaluatedAsAlone() {
        List<LocalDate> splits = RollingEvaluation.splits(LOG, 365, Period.ofMonths(3), 3);
        RollingEvaluation rolling = RollingEvaluation.of(LOG, splits, 365, FAMILIES);

        assertThat(rolling.evaluations()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(rolling.evaluations().get(i)).isEqualTo(HoldoutEvaluation.of(LOG, splits.get(i), 365, FAMILIES));
        }
        List<LocalDate> turned = new ArrayList<>(splits);
        Collections.reverse(turned);
        turned.add(splits.get(0));
        assertThat(RollingEvaluation.of(LOG, turned, 365, FAMILIES)).isEqualTo(rolling);
    }

    @Test
    void pooledFiguresAreThoseOfAllCustomersTogether() {
        RollingEvaluation rolling =
                RollingEvaluation.of(LOG, RollingEvaluation.splits(LOG, 365, Period.ofMonths(6), 2), 365, FAMILIES);
        EvaluationResult one = rolling.evaluations().get(0).result("recency").orElseThrow();
        EvaluationResult other = rolling.evaluations().get(1).result("recency").orElseThrow();
        double n = rolling.evaluations().get(0).weight();
        double m = rolling.evaluations().get(1).weight();
        PooledResult pooled = rolling.pooled("recency").orElseThrow();

        MeasureSpread brier = pooled.measure(Measure.BRIER).orElseThrow();
        double first = one.brier().orElseThrow();
        double second = other.brier().orElseThrow();
        assertThat(brier.pooled()).isCloseTo((n * first + m * second) / (n + m), within(1e-12));
        assertThat(brier.standardDeviation()).isCloseTo(Math.abs(first - second) / Math.sqrt(2), within(1e-12));
        assertThat(brier.lowest()).isEqualTo(Math.min(first, second));
        assertThat(brier.highest()).isEqualTo(Math.max(first, second));
        assertThat(brier.splits()).isEqualTo(2);
        assertThat(pooled.measure(Measure.RMSE).orElseThrow().pooled())
                .isCloseTo(
                        Math.sqrt((n * Math.pow(one.rmse().orElseThrow(), 2)
                                        + m * Math.pow(other.rmse().orElseThrow(), 2))
                                / (n + m)),
                        within(1e-12));
        assertThat(pooled.measure(Measure.EXPECTED_SUM).orElseThrow().pooled())
                .isCloseTo(one.expectedSum().orElseThrow() + other.expectedSum().orElseThrow(), within(1e-9));
        assertThat(pooled.measure(Measure.COUNT_LOG_SCORE)).isEmpty();
        assertThat(rolling.pooled().stream().map(PooledResult::name))
                .containsExactly("mbg-nbd", "mbg-nbd+calibrated", "recency", "historical-rate");
    }

    @Test
    void splitsLeaveAHorizonOnEitherSide() {
        LocalDate first = LOG.firstDay().orElseThrow();
        LocalDate last = LOG.lastDay().orElseThrow();
        List<LocalDate> all = RollingEvaluation.splits(LOG, 365, Period.ofMonths(3), 99);
        assertThat(all).isSorted().doesNotHaveDuplicates();
        assertThat(all.get(all.size() - 1)).isEqualTo(last.minusDays(365));
        assertThat(all.get(0)).isAfterOrEqualTo(first.plusDays(365)).isBefore(first.plusDays(365 + 93));
        assertThat(RollingEvaluation.splits(LOG, 10_000, Period.ofMonths(3), 2)).isEmpty();
        assertThat(RollingEvaluation.splits(VisitLog.of(List.of()), 365, Period.ofDays(1), 2))
                .isEmpty();
        assertThatThrownBy(() -> RollingEvaluation.splits(LOG, 365, Period.ZERO, 2))
                .hasMessageContaining("found P0D");
        assertThatThrownBy(() -> RollingEvaluation.splits(LOG, 0, Period.ofDays(1), 2))
                .hasMessageContaining("found 0 and 2");
    }

    @Test
    void withoutSplitsThereIsNothingToPool() {
        assertThat(RollingEvaluation.of(LOG, List.of(), 365, FAMILIES).pooled()).isEmpty();
    }
}
