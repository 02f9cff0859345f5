package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.api.Test;

class HistoricalRateRuleTest {

    private static final double NONE = Double.NaN;

    /** Customer i has come i + 1 times on day 100, the first time on day 0; customers 5 to 9 come once again before day 200. */
    private static VisitLogBuilder tenCustomers() {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < 10; i++) {
            for (int visit = 0; visit <= i; visit++) {
                log.add("C" + i, 10L * visit, NONE, NONE);
            }
            if (i >= 5) {
                log.add("C" + i, 150, NONE, NONE);
            }
        }
        return log;
    }

    @Test
    void visitsGoOnAtTheRateOfThePast() {
        VisitLog log = tenCustomers().add("C9", 250, NONE, NONE).build();
        EvaluationResult rule = HoldoutEvaluation.of(log, day(200), 100, List.of())
                .result("historical-rate")
                .orElseThrow();

        // rates on day 200: 0 1 2 3 4 6 7 8 9 10 visits in 200 days, half of that in 100
        assertThat(rule.kind()).isEqualTo(ResultKind.RULE);
        assertThat(rule.expectedSum()).hasValueCloseTo(25.0, within(1e-12));
        assertThat(rule.actualSum()).isEqualTo(1);
        assertThat(rule.auc()).hasValue(1);
        // on day 100 the rates were 0 to 9 in 100 days; shares of these bands by the rate of day 200 (0 .. 5 in 100
        // days):
        // C0 0, C1 .5 -> band of 1, ... C5 3, C6 3.5, C7 4: none came of those; C8 4.5 and C9 5: all came
        assertThat(rule.calibration().stream().map(CalibrationBand::meanPredicted))
                .containsExactly(0.0, 1.0);
        assertThat(rule.calibration().stream().map(CalibrationBand::customers)).containsExactly(8, 2);
    }

    @Test
    void aCustomerOfTheFirstDayHasNoRateYet() {
        VisitLog log = VisitLog.builder()
                .add("new", 100, NONE, NONE)
                .add("old", 0, NONE, NONE)
                .add("old", 50, NONE, NONE)
                .build();
        EvaluationResult rule = HoldoutEvaluation.of(log, day(100), 100, List.of())
                .result("historical-rate")
                .orElseThrow();
        assertThat(rule.expectedSum()).hasValue(1);
    }

    @Test
    void withoutAnInnerWindowItStillCounts() {
        VisitLog log = VisitLog.builder()
                .add("A", 100, NONE, NONE)
                .add("A", 110, NONE, NONE)
                .add("B", 101, NONE, NONE)
                .build();
        EvaluationResult rule = HoldoutEvaluation.of(log, day(101), 9, List.of())
                .result("historical-rate")
                .orElseThrow();
        assertThat(rule.brier()).isEmpty();
        assertThat(rule.undefined())
                .containsEntry(Measure.BRIER, Undefined.NO_INNER_WINDOW)
                .containsEntry(Measure.LOG_LOSS, Undefined.NO_INNER_WINDOW)
                .doesNotContainKey(Measure.MAE);
        assertThat(rule.mae()).hasValue(.5);
    }

    /** Amounts 100 and costs 60 before, 50 and 20 after the split; the rule expects what a visit brought on average. */
    @Test
    void contributionIsAmountLessCost() {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < 4; i++) {
            log.add("C" + i, i, 100, 60).add("C" + i, 50L + i, 100, 60);
        }
        log.add("C0", 120, 50, 20).add("C1", 130, 0, NONE);
        Evaluation evaluation = HoldoutEvaluation.of(log.build(), day(100), 50, List.of(ModelFamily.MBG_NBD));
        EvaluationResult rule = evaluation.result("historical-rate").orElseThrow();

        double[] expected =
                IntStream.range(0, 4).mapToDouble(i -> 50.0 / (100 - i) * 40).toArray();
        assertThat(rule.actualMoney()).hasValue(30);
        assertThat(rule.value(Measure.EXPECTED_MONEY))
                .hasValueCloseTo(expected[0] + expected[1] + expected[2] + expected[3], within(1e-9));
        assertThat(rule.value(Measure.MONEY_MAE))
                .hasValueCloseTo(
                        (Math.abs(expected[0] - 30) + expected[1] + expected[2] + expected[3]) / 4, within(1e-9));
        EvaluationResult model = evaluation.result("mbg-nbd").orElseThrow();
        // everybody's visits bring 40: Gamma-Gamma cannot tell customers apart, and each has his own mean
        assertThat(model.value(Measure.EXPECTED_MONEY))
                .hasValueCloseTo(40 * model.expectedSum().orElseThrow(), within(1e-6));
        assertThat(evaluation.comparisons())
                .extracting(Comparison::measure)
                .contains(Measure.MONEY_MAE, Measure.MONEY_RMSE);
    }

    private static LocalDate day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }
}
