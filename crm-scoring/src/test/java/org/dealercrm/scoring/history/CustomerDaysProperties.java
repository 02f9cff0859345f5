package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a log tells of one customer, by day. */
class CustomerDaysProperties {

    @Property
    void theDaysOfACustomerAreHisDistinctVisitsInOrder(
            @ForAll @Size(max = 20) List<@IntRange(min = -30, max = 30) Integer> days,
            @ForAll @IntRange(min = -40, max = 40) int until) {
        VisitLogBuilder builder = VisitLog.builder();
        builder.acquired("A", 0);
        days.forEach(day -> builder.add("B", day, Double.NaN, Double.NaN));
        builder.acquired("C", 5);
        VisitLog log = builder.build();
        List<Integer> distinct = List.copyOf(new TreeSet<>(days));
        if (log.indexOf("B").isEmpty()) {
            assertThat(days).isEmpty();
            return;
        }
        int b = log.indexOf("B").getAsInt();
        assertThat(log.visitCount(b)).isEqualTo(distinct.size());
        assertThat(log.visitsUpTo(b, until))
                .isEqualTo((int) distinct.stream().filter(day -> day <= until).count());
        for (int i = 0; i < distinct.size(); i++) {
            assertThat(log.visitDay(b, i)).isEqualTo(distinct.get(i).longValue());
        }
        assertThat(log.visitCount(0)).isZero();
        assertThat(log.acquiredDay(b)).isEmpty();
        assertThat(log.acquiredDay(0)).hasValue(0);
    }

    /** The columns of the log and those of its history on a day are the same knowledge. */
    @Property
    void departureAndFleetAreThoseOfTheHistory(
            @ForAll @IntRange(min = -5, max = 5) int gone,
            @ForAll @IntRange(min = -5, max = 5) int fleet,
            @ForAll @IntRange(min = -6, max = 6) int on) {
        VisitLogBuilder builder = VisitLog.builder();
        builder.add("A", -10, Double.NaN, Double.NaN)
                .departed("A", Departure.SCRAPPED, gone)
                .fleet("A", fleet);
        VisitLog log = builder.build();
        VisitHistory history = log.asOf(LocalDate.ofEpochDay(on));
        assertThat(log.departure(0)).contains(Departure.SCRAPPED);
        assertThat(log.departedDay(0)).hasValue(gone);
        assertThat(log.departedDay(0).getAsLong() <= on)
                .isEqualTo(history.departure(0).isPresent());
        assertThat(log.isFleet(0, on)).isEqualTo(history.isFleet(0));
    }

    @Example
    void whatHasNoDayStandsForEveryDay() {
        VisitLog log = VisitLog.builder()
                .add("A", 0, Double.NaN, Double.NaN)
                .departed("A", Departure.SOLD)
                .fleet("A")
                .add("B", 0, Double.NaN, Double.NaN)
                .build();
        assertThat(log.departure(0)).contains(Departure.SOLD);
        assertThat(log.departedDay(0)).isEmpty();
        assertThat(log.isFleet(0, -1_000_000)).isTrue();
        assertThat(log.departure(1)).isEmpty();
        assertThat(log.departedDay(1)).isEmpty();
        assertThat(log.isFleet(1, 1_000_000)).isFalse();
    }

    @Example
    void aVisitOfAnotherCustomerIsOutOfBounds() {
        VisitLog log = VisitLog.builder()
                .add("A", 0, Double.NaN, Double.NaN)
                .add("B", 0, Double.NaN, Double.NaN)
                .build();
        assertThatThrownBy(() -> log.visitDay(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> log.visitDay(1, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
