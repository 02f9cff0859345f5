package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Customers who are older than the records. */
class RecordsFromTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    private static long day(int afterBegin) {
        return BEGIN.toEpochDay() + afterBegin;
    }

    private static VisitLogBuilder visits(String customer, int... days) {
        return visits(VisitLog.builder().recordsFrom(BEGIN), customer, days);
    }

    private static VisitLogBuilder visits(VisitLogBuilder log, String customer, int... days) {
        for (int day : days) {
            log.add(customer, day(day), Double.NaN, Double.NaN);
        }
        return log;
    }

    private static void assertRow(VisitHistory h, int row, boolean older, int x, double tx, double age, int before) {
        assertThat(h.isOlderThanRecords(row)).isEqualTo(older);
        assertThat(h.frequency(row)).isEqualTo(x);
        assertThat(h.recency(row)).isEqualTo(tx);
        assertThat(h.age(row)).isEqualTo(age);
        assertThat(h.visitsBeforeClock(row)).isEqualTo(before);
    }

    @Test
    void theClockOfAnOlderCustomerStartsWithHisFirstVisitOnRecord() {
        VisitLog log = visits("c", 40, 100, 130).acquired("c", day(-900)).build();
        assertRow(log.asOf(AS_OF, ClockUnit.DAY), 0, true, 2, 90, 325, 0);
    }

    @Test
    void withoutAVisitOnRecordItStartsWithTheRecords() {
        VisitLog log =
                VisitLog.builder().recordsFrom(BEGIN).acquired("c", day(-900)).build();
        VisitHistory history = log.asOf(AS_OF, ClockUnit.DAY);
        assertRow(history, 0, true, 0, 0, 365, 0);
        assertThat(history.visits(0)).isZero();
        assertThat(history.recordsFrom()).contains(BEGIN);
    }

    @Test
    void aVisitBeforeTheRecordsMakesHimOlderAndIsNoRepeat() {
        VisitLog log = visits("c", -300, -1, 0, 50).build();
        assertRow(log.asOf(AS_OF, ClockUnit.DAY), 0, true, 1, 50, 365, 2);
        assertRow(log.opportunities(AS_OF, ClockUnit.WEEK), 0, true, 1, 8, 52, 2);
    }

    @Test
    void whoCameOrWasWonOnTheFirstDayOrLaterIsNotOlder() {
        VisitLogBuilder log = visits("a", 0, 50);
        visits(log, "b", 20, 50).acquired("b", day(0));
        VisitHistory history = log.build().asOf(AS_OF, ClockUnit.DAY);
        assertRow(history, 0, false, 1, 50, 365, 0);
        assertRow(history, 1, false, 2, 50, 365, 0);
    }

    @Test
    void aDayWithoutCompleteRecordsTellsOnlyThatHeIsThere() {
        VisitLog log = visits("c", -300, -200, 50).build();
        VisitHistory before = log.asOf(BEGIN.minusDays(100), ClockUnit.DAY);
        assertRow(before, 0, true, 0, 0, 0, 2);
        assertThat(before.visitsAfterAsOf()).isEqualTo(1);
    }

    @Test
    void withoutSuchADayNobodyIsOlder() {
        VisitLog log = visits(VisitLog.builder(), "c", -300, 50).build();
        VisitHistory history = log.asOf(AS_OF, ClockUnit.DAY);
        assertRow(history, 0, false, 1, 350, 665, 0);
        assertThat(history.recordsFrom()).isEmpty();
        assertThat(log.withRecordsFrom(BEGIN).asOf(AS_OF).isOlderThanRecords(0)).isTrue();
        assertThat(log.recordsFrom()).isEmpty();
    }

    @Test
    void theMarkGoesWithTheRow() {
        VisitLogBuilder log = visits("a", 3, 9);
        visits(log, "b", -3, 9);
        VisitHistory history = log.build().asOf(AS_OF, ClockUnit.DAY);
        VisitHistory older = history.only(history::isOlderThanRecords).inUnit(ClockUnit.WEEK);
        assertThat(older.size()).isEqualTo(1);
        assertThat(older.customerId(0)).isEqualTo("b");
        assertThat(older.isOlderThanRecords(0)).isTrue();
    }
}
