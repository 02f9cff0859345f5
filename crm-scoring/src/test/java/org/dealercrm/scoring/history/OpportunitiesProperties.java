package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of a log seen in whole periods. */
class OpportunitiesProperties {

    private static final int LAST = 800;

    /** A visit, or with {@code acquisition} the day on which a customer was won. */
    record Row(String customer, int day, double amount, boolean acquisition) {}

    @Property
    void everyCustomerAgreesWithAPlainCountOfHisPeriods(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 0, max = LAST) int asOf, @ForAll ClockUnit unit) {
        VisitLog log = log(rows);
        VisitHistory days = log.asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
        VisitHistory periods = log.opportunities(LocalDate.ofEpochDay(asOf), unit);
        assertThat(periods.size()).isEqualTo(days.size());
        int unfinished = 0;
        for (int row = 0; row < days.size(); row++) {
            String customer = days.customerId(row);
            int clock = asOf - (int) days.age(row);
            int over = (int) Math.floor(days.age(row) / unit.days());
            TreeSet<Integer> came = new TreeSet<>();
            TreeSet<Integer> left = new TreeSet<>();
            for (Row visit : rows) {
                boolean repeat = visit.day() > clock && visit.day() <= asOf && !visit.acquisition();
                if (visit.customer().equals(customer) && repeat) {
                    int period = (int) Math.ceil((visit.day() - clock) / unit.days());
                    (period <= over ? came : left).add(period <= over ? period : visit.day());
                }
            }
            unfinished += left.size();
            assertThat(periods.customerId(row)).isEqualTo(customer);
            assertThat(periods.frequency(row)).isEqualTo(came.size());
            assertThat(periods.recency(row)).isEqualTo(came.isEmpty() ? 0 : came.last());
            assertThat(periods.age(row)).isEqualTo(over);
            assertThat(periods.visitsBeforeClock(row)).isEqualTo(days.visitsBeforeClock(row));
        }
        assertThat(periods.visitsInUnfinishedPeriods()).isEqualTo(unfinished);
        periods.requireWholePeriods();
    }

    @Property
    void periodsOfADayAreTheDaysThemselves(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        VisitLog log = log(rows);
        VisitHistory days = log.asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
        VisitHistory periods = log.opportunities(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
        assertThat(periods.visitsInUnfinishedPeriods()).isZero();
        assertThat(periods.visitsAfterAsOf()).isEqualTo(days.visitsAfterAsOf());
        for (int row = 0; row < days.size(); row++) {
            assertThat(periods.frequency(row)).isEqualTo(days.frequency(row));
            assertThat(periods.recency(row)).isEqualTo(days.recency(row));
            assertThat(periods.age(row)).isEqualTo(days.age(row));
            assertThat(periods.visits(row)).isEqualTo(days.visits(row));
            assertThat(periods.spendCount(row)).isEqualTo(days.spendCount(row));
            assertThat(periods.meanSpend(row)).isEqualTo(days.meanSpend(row));
            assertThat(periods.totalAmount(row)).isEqualTo(days.totalAmount(row));
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Double> money = Arbitraries.integers().between(0, 50).map(i -> i == 50 ? Double.NaN : i * 4.0);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(0, LAST),
                        money,
                        Arbitraries.integers().between(0, 5).map(i -> i == 0))
                .as(Row::new)
                .list()
                .ofMaxSize(60);
    }

    private static VisitLog log(List<Row> rows) {
        VisitLogBuilder builder = VisitLog.builder();
        for (Row row : rows) {
            if (row.acquisition()) {
                builder.acquired(row.customer(), row.day());
            } else {
                builder.add(row.customer(), row.day(), row.amount(), Double.NaN);
            }
        }
        return builder.build();
    }
}
