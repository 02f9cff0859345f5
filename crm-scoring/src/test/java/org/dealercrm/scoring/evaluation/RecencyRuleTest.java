package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;

class RecencyRuleTest {

    private static final double NONE = Double.NaN;

    /** What no rule has on a log without amounts: three measures of money and the log score of visits. */
    private static final int WITHOUT_MONEY_AND_COUNTS = 4;

    /**
     * Ten customers, one band each. On the inner split (day 100) customer i has been silent for 10 i days; customers 0 to 4
     * come again once, customer 0 twice, before the split (day 200).
     */
    private static VisitLogBuilder tenCustomers() {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < 10; i++) {
            log.add("C" + i, 100 - 10 * i, NONE, NONE);
            if (i < 5) {
                log.add("C" + i, 150, NONE, NONE);
            }
        }
        return log.add("C0", 160, NONE, NONE).add("C9", 0, NONE, NONE).add("C9", 10, NONE, NONE);
    }

    @Test
    void aCustomerHasTheShareOfHisBandInTheInnerWindow() {
        RuleWindow window = RuleWindow.of(tenCustomers().build(), day(200), 100).orElseThrow();
        RecencyRule rule = new RecencyRule(window, 100);

        assertThat(window.window()).isEqualTo(new InnerWindow(day(100), 100, 10));
        assertThat(rule.probability(0)).isEqualTo(1);
        assertThat(rule.expectedVisits(0)).isEqualTo(2);
        assertThat(rule.probability(40)).isEqualTo(1);
        assertThat(rule.expectedVisits(40)).isEqualTo(1);
        assertThat(rule.probability(41)).isZero(); // the next band: above 40, up to 50
        assertThat(rule.probability(5000)).isZero();
    }

    @Test
    void theInnerWindowIsAtMostHalfTheHistoryAndCountsAreScaledToTheHorizon() {
        RuleWindow window = RuleWindow.of(tenCustomers().build(), day(200), 250).orElseThrow();
        RecencyRule rule = new RecencyRule(window, 250);
        assertThat(window.window().days()).isEqualTo(100);
        assertThat(rule.probability(0)).isEqualTo(1);
        assertThat(rule.expectedVisits(0)).isEqualTo(5);
    }

    @Test
    void aHistoryOfADayHasNoInnerWindow() {
        VisitLog log = VisitLog.builder()
                .add("A", 100, NONE, NONE)
                .add("A", 110, NONE, NONE)
                .add("B", 101, NONE, NONE)
                .build();
        Evaluation evaluation = HoldoutEvaluation.of(log, day(101), 9, List.of());
        EvaluationResult rule = evaluation.result("recency").orElseThrow();

        assertThat(evaluation.ruleWindow()).isEmpty();
        assertThat(rule.kind()).isEqualTo(ResultKind.RULE);
        assertThat(rule.auc()).hasValue(0); // the more silent one came
        assertThat(rule.brier()).isEmpty();
        assertThat(rule.mae()).isEmpty();
        assertThat(rule.expectedSum()).isEmpty();
        assertThat(rule.actualSum()).isEqualTo(1);
        assertThat(rule.calibration()).isEmpty();
        assertThat(rule.lift()).hasSize(10);
        assertThat(rule.undefined())
                .containsEntry(Measure.BRIER, Undefined.NO_INNER_WINDOW)
                .containsEntry(Measure.CALIBRATION, Undefined.NO_INNER_WINDOW)
                .doesNotContainKeys(Measure.AUC, Measure.LIFT, Measure.TOP_LIFT)
                .containsEntry(Measure.COUNT_LOG_SCORE, Undefined.NO_DISTRIBUTION)
                .containsEntry(Measure.MONEY_MAE, Undefined.NO_AMOUNTS)
                .hasSize(Measure.values().length - 3);
    }

    @Test
    void theHoldoutBeginsOnTheDayAfterTheSplitAndEndsWithTheHorizon() {
        VisitLog log = VisitLog.builder()
                .add("onSplit", 0, NONE, NONE)
                .add("onSplit", 100, NONE, NONE)
                .add("firstDay", 0, NONE, NONE)
                .add("firstDay", 101, NONE, NONE)
                .add("lastDay", 0, NONE, NONE)
                .add("lastDay", 110, NONE, NONE)
                .add("tooLate", 0, NONE, NONE)
                .add("tooLate", 111, NONE, NONE)
                .add("newcomer", 105, NONE, NONE)
                .build();
        Evaluation evaluation = HoldoutEvaluation.of(log, day(100), 10, List.of());

        assertThat(evaluation.customers()).isEqualTo(4);
        assertThat(evaluation.results().get(0).actualSum()).isEqualTo(2);
        // onSplit ranks first and did not come; the three others tie, two of them came
        assertThat(evaluation.results().get(0).auc()).hasValue(.25);
        assertThat(evaluation.observedDays()).isEqualTo(10);
        assertThat(evaluation.warnings()).isEmpty();
        assertThat(HoldoutEvaluation.of(log, day(100), Period.ofDays(10), List.of()))
                .isEqualTo(evaluation);
    }

    @Test
    void aHorizonBeyondTheLogIsToldWithTheDaysObserved() {
        Evaluation evaluation = HoldoutEvaluation.of(tenCustomers().build(), day(130), 60, List.of());
        assertThat(evaluation.observedDays()).isEqualTo(30);
        assertThat(evaluation.warnings()).containsExactly(EvaluationWarning.HORIZON_BEYOND_LOG);
        assertThat(HoldoutEvaluation.of(tenCustomers().build(), day(130), 70, List.of())
                        .warnings())
                .containsExactly(
                        EvaluationWarning.HORIZON_BEYOND_LOG, EvaluationWarning.RULE_WINDOW_SHORTER_THAN_HORIZON);
    }

    @Test
    void withOneKindOfCustomersTheAreaIsEmptyWithItsReason() {
        VisitLog log = tenCustomers().build();
        EvaluationResult nobody =
                HoldoutEvaluation.of(log, day(200), 50, List.of()).results().get(0);
        assertThat(nobody.auc()).isEmpty();
        assertThat(nobody.brier()).isPresent();
        assertThat(nobody.undefined())
                .containsEntry(Measure.AUC, Undefined.NOBODY_RETURNED)
                .containsEntry(Measure.LIFT, Undefined.NOBODY_RETURNED)
                .containsEntry(Measure.TOP_LIFT, Undefined.NOBODY_RETURNED)
                .hasSize(3 + WITHOUT_MONEY_AND_COUNTS);

        VisitLog loyal = VisitLog.builder()
                .add("A", 0, NONE, NONE)
                .add("A", 60, NONE, NONE)
                .build();
        EvaluationResult everybody =
                HoldoutEvaluation.of(loyal, day(50), 10, List.of()).results().get(0);
        assertThat(everybody.undefined())
                .containsEntry(Measure.AUC, Undefined.EVERYBODY_RETURNED)
                .hasSize(1 + WITHOUT_MONEY_AND_COUNTS);
        assertThat(everybody.lift()).hasSize(10);
    }

    @Test
    void beforeAnybodyIsKnownEverythingIsEmptyWithItsReason() {
        for (VisitLog log : List.of(tenCustomers().build(), VisitLog.of(List.of()))) {
            Evaluation evaluation = HoldoutEvaluation.of(log, day(-1), 50, List.of());
            EvaluationResult rule = evaluation.results().get(0);
            assertThat(evaluation.customers()).isZero();
            assertThat(rule.undefined()).hasSize(Measure.values().length).containsValue(Undefined.NO_CUSTOMERS);
            assertThat(rule.auc()).isEmpty();
            assertThat(rule.rmse()).isEmpty();
            assertThat(rule.expectedSum()).isEmpty();
            assertThat(rule.actualSum()).isZero();
        }
    }

    @Test
    void whoIsKnownToBeGoneOnTheSplitIsLeftOutAndCounted() {
        VisitLog log = tenCustomers()
                .departed("C9", Departure.SOLD, 200)
                .departed("C8", Departure.SOLD, 201)
                .departed("C7", Departure.SCRAPPED)
                .build();
        Evaluation evaluation = HoldoutEvaluation.of(log, day(200), 50, List.of());
        assertThat(evaluation.customers()).isEqualTo(9);
        assertThat(evaluation.departedBeforeSplit()).isEqualTo(1);
    }

    @Test
    void weightsAreRespected() {
        VisitLog log = VisitLog.builder()
                .add("A", 0, NONE, NONE)
                .add("A", 60, NONE, NONE)
                .add("B", 20, NONE, NONE)
                .add("C", 0, NONE, NONE)
                .weight("A", 3)
                .build();
        EvaluationResult rule =
                HoldoutEvaluation.of(log, day(50), 10, List.of()).results().get(0);
        assertThat(rule.actualSum()).isEqualTo(3);
        // A came: he beats nobody, ties with C
        assertThat(rule.auc()).hasValue(.25);
        assertThat(rule.brier()).hasValueCloseTo(.6, within(1e-12)); // nobody came before: p = 0
    }

    @Test
    void aHorizonIsAtLeastADay() {
        VisitLog log = tenCustomers().build();
        assertThatThrownBy(() -> HoldoutEvaluation.of(log, day(50), 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 0");
    }

    /** The grocery log's history (364 days) is shorter than twice the horizon: half of it is the inner window. */
    @Test
    void theRuleRunsOnTheGroceryLog() {
        VisitLog log = PublishedData.grocery();
        Evaluation evaluation = HoldoutEvaluation.of(log, LocalDate.of(2006, 12, 31), 364, List.of());
        EvaluationResult rule = evaluation.result("recency").orElseThrow();

        assertThat(evaluation.customers()).isEqualTo(1525);
        assertThat(rule.actualSum()).isEqualTo(3389);
        assertThat(evaluation.ruleWindow()).hasValue(new InnerWindow(LocalDate.of(2006, 7, 2), 182, 1525));
        assertThat(rule.auc().orElseThrow()).isBetween(.5, 1.0);
        assertThat(rule.brier().orElseThrow()).isBetween(0.0, .25);
    }

    private static LocalDate day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }
}
