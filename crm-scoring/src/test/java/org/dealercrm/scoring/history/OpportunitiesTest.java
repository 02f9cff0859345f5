package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log seen in whole periods: which visit belongs to which, and what is left out. */
class OpportunitiesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static VisitLogBuilder visitsAfterStart(int... days) {
        VisitLogBuilder log = VisitLog.builder();
        log.add("c", START.toEpochDay(), Double.NaN, Double.NaN);
        for (int day : days) {
            log.add("c", START.toEpochDay() + day, Double.NaN, Double.NaN);
        }
        return log;
    }

    /** 365.2425 days to the year: day 365 is in the first, day 366 in the second; 400 years are 146,097 days to the day. */
    @ParameterizedTest
    @CsvSource({
        "DAY, 1, 1",
        "WEEK, 1, 1",
        "WEEK, 7, 1",
        "WEEK, 8, 2",
        "WEEK, 14, 2",
        "MONTH, 30, 1",
        "MONTH, 31, 2",
        "MONTH, 60, 2",
        "MONTH, 61, 3",
        "MONTH, 146097, 4800",
        "MONTH, 146098, 4801",
        "YEAR, 365, 1",
        "YEAR, 366, 2",
        "YEAR, 146097, 400",
        "YEAR, 146098, 401",
    })
    void aVisitAtTheEndOfAPeriodBelongsToIt(ClockUnit unit, int day, int period) {
        VisitHistory history = visitsAfterStart(day).build().opportunities(START.plusDays(200_000), unit);
        assertThat(history.frequency(0)).isEqualTo(1);
        assertThat(history.recency(0)).isEqualTo(period);
    }

    @Test
    void severalVisitsInAPeriodAreOneAndTheUnfinishedPeriodIsLeftOut() {
        VisitLog log = visitsAfterStart(3, 7, 8, 30, 35, 36, 41).build();

        VisitHistory history = log.opportunities(START.plusDays(41), ClockUnit.WEEK);

        assertThat(history.frequency(0)).as("weeks 1, 2, 5").isEqualTo(3);
        assertThat(history.recency(0)).isEqualTo(5);
        assertThat(history.age(0)).isEqualTo(5);
        assertThat(history.visits(0)).as("the first one and three weeks").isEqualTo(4);
        assertThat(history.visitsInUnfinishedPeriods()).as("days 36 and 41").isEqualTo(2);
        assertThat(history.visitsAfterAsOf()).isZero();
        assertThat(history.hasGaps()).isFalse();
        assertThat(history.unit()).isEqualTo(ClockUnit.WEEK);
        history.requireWholePeriods();
        assertThat(log.opportunities(START.plusDays(42), ClockUnit.WEEK).visitsInUnfinishedPeriods())
                .as("week 6 is over on its last day")
                .isZero();
    }

    @Test
    void amountsOfAPeriodAreAddedAndThoseOfTheUnfinishedOneLeftOut() {
        long day = START.toEpochDay();
        VisitLog log = VisitLog.builder()
                .add("c", day, 100, 40)
                .add("c", day + 1, 10, Double.NaN)
                .add("c", day + 2, 20, 5)
                .add("c", day + 9, Double.NaN, 7)
                .add("c", day + 18, 60, Double.NaN)
                .add("c", day + 22, 1000, 500)
                .build();

        VisitHistory history = log.opportunities(START.plusDays(23), ClockUnit.WEEK);

        assertThat(history.frequency(0)).isEqualTo(3);
        assertThat(history.spendCount(0)).isEqualTo(2);
        assertThat(history.meanSpend(0)).isEqualTo(45);
        assertThat(history.visitsWithAmount(0)).isEqualTo(3);
        assertThat(history.totalAmount(0)).isEqualTo(190);
        assertThat(history.visitsWithCost(0)).isEqualTo(3);
        assertThat(history.totalCost(0)).isEqualTo(52);
    }

    @Test
    void theClockStartsWithTheAcquisitionAndVisitsBeforeItAreNoRepeats() {
        long day = START.toEpochDay();
        VisitLog log = VisitLog.builder()
                .add("came before", day - 10, Double.NaN, Double.NaN)
                .add("came before", day + 10, Double.NaN, Double.NaN)
                .acquired("came before", day)
                .acquired("never came", day)
                .acquired("just won", day + 20)
                .build();

        VisitHistory history = log.opportunities(START.plusDays(21), ClockUnit.WEEK);

        assertThat(history.size()).isEqualTo(3);
        assertThat(history.frequency(0)).isEqualTo(1);
        assertThat(history.recency(0)).isEqualTo(2);
        assertThat(history.age(0)).isEqualTo(3);
        assertThat(history.visits(0)).isEqualTo(2);
        assertThat(history.visitsBeforeClock(0)).isEqualTo(1);
        assertThat(history.age(1)).as("just won").isZero();
        assertThat(history.age(2)).as("never came").isEqualTo(3);
        assertThat(history.visits(2)).isZero();
    }
}
