package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitHistoryTest {

    /** Visits on days 100, 107 and 128; the clock's start and the as-of day vary. By hand from the definitions. */
    @ParameterizedTest
    @CsvSource({
        // acquired, asOf, x, tx, T, visits, before clock, after as-of
        "none, 128, 2, 28, 28, 3, 0, 0",
        "none, 200, 2, 28, 100, 3, 0, 0",
        "none, 127, 1, 7, 27, 2, 0, 1",
        "none, 107, 1, 7, 7, 2, 0, 1",
        "none, 100, 0, 0, 0, 1, 0, 2",
        "90, 200, 3, 38, 110, 3, 0, 0", // delivery before the first visit
        "90, 95, 0, 0, 5, 0, 0, 3", // he has not come yet
        "100, 200, 2, 28, 100, 3, 0, 0", // acquired by his first visit: as if none were known
        "104, 200, 2, 24, 96, 3, 1, 0", // came before he was acquired
        "107, 200, 1, 21, 93, 3, 1, 0",
        "150, 200, 0, 0, 50, 3, 3, 0",
        "150, 140, 2, 28, 40, 3, 0, 0", // an acquisition after the as-of day was not known on it
    })
    void frequencyRecencyAndAgeAreCountedFromTheStartOfTheClock(
            String acquired, long asOf, int x, double tx, double age, int visits, int before, int after) {
        VisitLogBuilder log =
                VisitLog.builder().add("C", 128, 1, 1).add("C", 100, 1, 1).add("C", 107, 1, 1);
        if (!acquired.equals("none")) {
            log.acquired("C", Long.parseLong(acquired));
        }
        VisitHistory history = log.build().asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);

        assertThat(history.size()).isEqualTo(1);
        assertThat(history.frequency(0)).isEqualTo(x);
        assertThat(history.recency(0)).isEqualTo(tx);
        assertThat(history.age(0)).isEqualTo(age);
        assertThat(history.visits(0)).isEqualTo(visits);
        assertThat(history.visitsBeforeClock(0)).isEqualTo(before);
        assertThat(history.visitsAfterAsOf()).isEqualTo(after);
        assertThat(history.asOf()).hasValue(LocalDate.ofEpochDay(asOf));
    }

    @Test
    void whoFirstCameAfterTheAsOfDayIsNotInTheHistoryUnlessHeWasAcquiredBefore() {
        VisitHistory history = VisitLog.builder()
                .add("later", 150, 1, 1)
                .add("waiting", 150, 1, 1)
                .acquired("waiting", 90)
                .add("now", 120, 1, 1)
                .acquired("neverCame", 120)
                .acquired("acquiredLater", 121)
                .build()
                .asOf(LocalDate.ofEpochDay(120), ClockUnit.DAY);

        assertThat(history.size()).isEqualTo(3);
        assertThat(history.customerId(0)).isEqualTo("neverCame");
        assertThat(history.customerId(1)).isEqualTo("now");
        assertThat(history.customerId(2)).isEqualTo("waiting");
        assertThat(history.age(2)).isEqualTo(30);
        assertThat(history.visits(2)).isZero();
        assertThat(history.visitsAfterAsOf()).isEqualTo(2);
    }

    @Test
    void ofSeveralAcquisitionsTheEarliestCounts() {
        VisitHistory history = VisitLog.builder()
                .acquired("C", 95)
                .acquired("C", 90)
                .acquired("C", 93)
                .build()
                .asOf(LocalDate.ofEpochDay(100), ClockUnit.DAY);
        assertThat(history.age(0)).isEqualTo(10);
    }

    @Test
    void littIsTheSumOfTheLogarithmsOfTheGapsInTheUnit() {
        VisitHistory days = VisitLog.builder()
                .add("C", 100, 1, 1)
                .add("C", 107, 1, 1)
                .add("C", 128, 1, 1)
                .build()
                .asOf(LocalDate.ofEpochDay(130), ClockUnit.DAY);

        assertThat(days.hasGaps()).isTrue();
        assertThat(days.sumLogGaps(0)).isCloseTo(Math.log(7) + Math.log(21), within(1e-12));
        assertThat(days.inUnit(ClockUnit.WEEK).sumLogGaps(0)).isCloseTo(Math.log(3), within(1e-12));
        assertThat(days.inUnit(ClockUnit.WEEK).recency(0)).isEqualTo(4);
        assertThat(days.inUnit(ClockUnit.MONTH).age(0)).isCloseTo(30 / 30.436875, within(1e-12));
        assertThat(days.inUnit(ClockUnit.YEAR).age(0)).isCloseTo(30 / 365.2425, within(1e-12));
    }

    @Test
    void aGapFromTheAcquisitionIsAGap() {
        VisitHistory history = VisitLog.builder()
                .add("C", 100, 1, 1)
                .acquired("C", 90)
                .build()
                .asOf(LocalDate.ofEpochDay(130), ClockUnit.DAY);
        assertThat(history.sumLogGaps(0)).isCloseTo(Math.log(10), within(1e-12));
    }

    @Test
    void moneyModelsSeePositiveAmountsOfRepeatVisitsOnly() {
        VisitHistory history = VisitLog.builder()
                .add("C", 100, 500, 100) // the first visit starts the clock
                .add("C", 110, 0, 50) // goodwill
                .add("C", 120, 30, Double.NaN)
                .add("C", 130, 50, Double.NaN)
                .add("C", 140, Double.NaN, Double.NaN) // nobody wrote the amount down
                .add("C", 150, 900, 1) // after the as-of day
                .build()
                .asOf(LocalDate.ofEpochDay(140), ClockUnit.DAY);

        assertThat(history.spendCount(0)).isEqualTo(2);
        assertThat(history.meanSpend(0)).isEqualTo(40);
        assertThat(history.visitsWithAmount(0)).isEqualTo(4);
        assertThat(history.totalAmount(0)).isEqualTo(580);
        assertThat(history.visitsWithCost(0)).isEqualTo(2);
        assertThat(history.totalCost(0)).isEqualTo(150);
        assertThat(history.hasMoney()).isTrue();
        assertThat(history.hasCost()).isTrue();
    }

    @Test
    void visitsBeforeTheClockArePaidVisitsButNoRepeats() {
        VisitHistory history = VisitLog.builder()
                .add("C", 100, 70, Double.NaN)
                .add("C", 120, 90, Double.NaN)
                .acquired("C", 110)
                .build()
                .asOf(LocalDate.ofEpochDay(140));
        assertThat(history.totalAmount(0)).isEqualTo(160);
        assertThat(history.spendCount(0)).isEqualTo(1);
        assertThat(history.meanSpend(0)).isEqualTo(90);
    }

    @Test
    void withoutAmountsThereIsNoMoney() {
        VisitHistory history =
                VisitLog.builder().add("C", 100, Double.NaN, Double.NaN).build().asOf(LocalDate.ofEpochDay(140));
        assertThat(history.hasMoney()).isFalse();
        assertThat(history.totalAmount(0)).isZero();
        assertThat(history.meanSpend(0)).isZero();
        assertThat(history.currency()).isEmpty();
    }

    @Test
    void aDepartureIsKnownFromItsDayOnOrAlwaysIfItHasNone() {
        VisitLog log = VisitLog.builder()
                .add("always", 100, 1, 1)
                .departed("always", Departure.SCRAPPED)
                .add("dated", 100, 1, 1)
                .departed("dated", Departure.EXPORTED, 130)
                .departed("dated", Departure.SOLD, 120)
                .departed("stranger", Departure.SOLD)
                .build();

        assertThat(log.customerCount()).isEqualTo(2);
        VisitHistory before = log.asOf(LocalDate.ofEpochDay(119));
        VisitHistory after = log.asOf(LocalDate.ofEpochDay(120));
        assertThat(before.departure(0)).hasValue(Departure.SCRAPPED);
        assertThat(before.departedOn(0)).isEmpty();
        assertThat(before.departure(1)).isEmpty();
        assertThat(before.departedOn(1)).isEmpty();
        assertThat(after.departure(1)).hasValue(Departure.SOLD);
        assertThat(after.departedOn(1)).hasValue(LocalDate.ofEpochDay(120));
    }

    @Test
    void aCustomerHasOneWeight() {
        VisitLogBuilder log =
                VisitLog.builder().add("A", 1, 1, 1).add("B", 1, 1, 1).weight("A", 2.5);
        VisitHistory history = log.build().asOf(LocalDate.ofEpochDay(1));
        assertThat(history.weight(0)).isEqualTo(2.5);
        assertThat(history.weight(1)).isEqualTo(1);
        assertThatThrownBy(() -> log.weight("A", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.5 and 2.0");
        assertThatThrownBy(() -> log.weight("B", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.weight("B", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
