package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SufficientStatisticsTest {

    private static final double ABSENT = Double.NaN;

    @Test
    void rowsStandInTheOrderOfTheirKeysWithTheirNumbersUnchanged() {
        VisitHistory history = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .currency(CurrencyUnit.USD)
                .add("2", 0, 0, 38.8571428571429, 0, 0, 1)
                .add("1", 2, 30.4285714285714, 38.8571428571429, 5.4, 22.345, 3)
                .build();

        assertThat(history.customerId(0)).isEqualTo("1");
        assertThat(history.frequency(0)).isEqualTo(2);
        assertThat(history.recency(0)).isEqualTo(30.4285714285714);
        assertThat(history.age(0)).isEqualTo(38.8571428571429);
        assertThat(history.sumLogGaps(0)).isEqualTo(5.4);
        assertThat(history.spendCount(0)).isEqualTo(2);
        assertThat(history.meanSpend(0)).isEqualTo(22.345);
        assertThat(history.visits(0)).isEqualTo(3);
        assertThat(history.weight(0)).isEqualTo(3);
        assertThat(history.spendCount(1)).isZero();
        assertThat(history.asOf()).isEmpty();
        assertThat(history.currency()).hasValue(CurrencyUnit.USD);
        assertThat(history.unit()).isEqualTo(ClockUnit.WEEK);
    }

    @Test
    void anotherUnitAndBackGivesTheSameNumbersAgain() {
        VisitHistory weeks = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("1", 2, 30.43, 38.86, 5.4, ABSENT, 1)
                .build();
        VisitHistory days = weeks.inUnit(ClockUnit.DAY);

        assertThat(days.age(0)).isCloseTo(272.02, within(1e-10));
        assertThat(days.sumLogGaps(0)).isCloseTo(5.4 + 2 * Math.log(7), within(1e-12));
        assertThat(days.inUnit(ClockUnit.YEAR).inUnit(ClockUnit.WEEK).age(0)).isEqualTo(38.86);
        assertThat(days.inUnit(ClockUnit.WEEK).sumLogGaps(0)).isEqualTo(5.4);
    }

    @Test
    void gapsAreKnownIfEveryRepeatCustomerBringsHis() {
        VisitHistory known = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("once", 0, 0, 10, ABSENT, ABSENT, 1)
                .add("twice", 1, 5, 10, Math.log(5), ABSENT, 1)
                .build();
        VisitHistory unknown = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("twice", 1, 5, 10, ABSENT, ABSENT, 1)
                .build();

        assertThat(known.hasGaps()).isTrue();
        assertThat(known.hasMoney()).isFalse();
        assertThat(known.sumLogGaps(0)).isZero();
        assertThat(unknown.hasGaps()).isFalse();
        assertThatThrownBy(() -> unknown.sumLogGaps(0)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 10",
        "0, 1, 10",
        "1, 11, 10",
        "1, -1, 10",
        "1, NaN, 10",
        "1, 1, NaN",
        "1, 1, Infinity",
        "0, 0, -1",
    })
    void timesThatContradictEachOtherAreRefusedWithTheRowAndTheValues(int x, double tx, double age) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        table.add("first", 0, 0, 1, ABSENT, ABSENT, 1);
        assertThatThrownBy(() -> table.add("张伟", x, tx, age, ABSENT, ABSENT, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Row 2: ")
                .hasMessageContaining("found x " + x + ", t_x " + tx + ", T " + age)
                .hasMessageNotContaining("张伟");
    }

    @Test
    void gapsInAnotherUnitThanTheTimesAreRefused() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        double inDays = 4 * Math.log(7 * 10);
        assertThatThrownBy(() -> table.add("C", 4, 40, 50, inDays, ABSENT, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same unit as t_x");
        table.add("C", 4, 40, 50, 4 * Math.log(10), ABSENT, 1);
        assertThatThrownBy(() -> table.add("D", 1, 0, 50, Double.NEGATIVE_INFINITY, ABSENT, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCustomerAddedTwiceIsRefusedByHisRowsNotByHisName() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("张伟", 0, 0, 1, ABSENT, ABSENT, 1)
                .add("B", 0, 0, 1, ABSENT, ABSENT, 1)
                .add("张伟", 0, 0, 1, ABSENT, ABSENT, 1);
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows 1 and 3")
                .hasMessageNotContaining("张伟");
    }

    @Test
    void negativeSpendAndWeightAreRefused() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        assertThatThrownBy(() -> table.add("C", 1, 1, 2, ABSENT, -1, 1)).hasMessageContaining("found -1.0");
        assertThatThrownBy(() -> table.add("C", 1, 1, 2, ABSENT, 1, 0)).hasMessageContaining("found 0.0");
    }
}
