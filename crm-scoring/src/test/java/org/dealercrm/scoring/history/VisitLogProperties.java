package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VisitLogProperties {

    private static final int LAST = 60;

    /** What a CSV row says: a visit, or, with {@code acquisition}, the day on which a customer was won. */
    record Row(String customer, int day, double amount, double cost, boolean acquisition) {}

    @Property
    void theHistoryDoesNotDependOnTheOrderOfTheRows(
            @ForAll("rows") List<Row> rows, @ForAll Random random, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(table(log(shuffled), asOf, ClockUnit.WEEK)).isEqualTo(table(log(rows), asOf, ClockUnit.WEEK));
    }

    @Property
    void aUnitScalesTheClockAndNothingElse(
            @ForAll("rows") List<Row> rows, @ForAll ClockUnit unit, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        VisitHistory days = log(rows).asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
        VisitHistory units = days.inUnit(unit);
        assertThat(table(units.inUnit(ClockUnit.DAY))).isEqualTo(table(days));
        for (int row = 0; row < days.size(); row++) {
            assertThat(units.frequency(row)).isEqualTo(days.frequency(row));
            assertThat(units.recency(row) * unit.days()).isCloseTo(days.recency(row), within(1e-9));
            assertThat(units.age(row) * unit.days()).isCloseTo(days.age(row), within(1e-9));
            assertThat(units.sumLogGaps(row) + days.frequency(row) * Math.log(unit.days()))
                    .isCloseTo(days.sumLogGaps(row), within(1e-9));
            assertThat(units.recency(row)).isLessThanOrEqualTo(units.age(row));
        }
    }

    @Property
    void partingADaysVisitIntoSeveralChangesNothing(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        List<Row> parted = new ArrayList<>();
        for (Row row : rows) {
            if (row.acquisition()) {
                parted.add(row);
            } else {
                parted.add(new Row(row.customer(), row.day(), row.amount() / 4, row.cost() / 4, false));
                parted.add(new Row(row.customer(), row.day(), row.amount() * 3 / 4, Double.NaN, false));
                parted.add(new Row(row.customer(), row.day(), Double.NaN, row.cost() * 3 / 4, false));
            }
        }
        // amounts are multiples of 4, so that the parts are whole and add up exactly
        assertThat(table(log(parted), asOf, ClockUnit.DAY)).isEqualTo(table(log(rows), asOf, ClockUnit.DAY));
    }

    @Property
    void theHistoryOfAPrefixIsThePrefixOfTheHistory(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        List<Row> prefix = rows.stream().filter(row -> row.day() <= asOf).collect(Collectors.toList());
        assertThat(table(log(prefix), asOf, ClockUnit.DAY)).isEqualTo(table(log(rows), asOf, ClockUnit.DAY));
    }

    @Property
    void aLaterDayNeverKnowsLess(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(min = 0, max = LAST) int asOf,
            @ForAll @IntRange(min = 0, max = LAST) int later) {
        VisitLog log = log(rows);
        VisitHistory before = log.asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
        VisitHistory after = log.asOf(LocalDate.ofEpochDay(asOf + later), ClockUnit.DAY);
        assertThat(ids(after)).containsAll(ids(before));
        assertThat(after.visitsAfterAsOf()).isLessThanOrEqualTo(before.visitsAfterAsOf());
        List<String> order = List.copyOf(ids(after));
        for (int row = 0; row < before.size(); row++) {
            int same = order.indexOf(before.customerId(row));
            assertThat(after.visits(same)).isGreaterThanOrEqualTo(before.visits(row));
            assertThat(after.totalAmount(same)).isGreaterThanOrEqualTo(before.totalAmount(row));
        }
    }

    @Property
    void everyCustomerAgreesWithAPlainCountOfHisDays(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        VisitHistory history = log(rows).asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
        TreeMap<String, String> expected = new TreeMap<>();
        for (String customer : rows.stream().map(Row::customer).collect(Collectors.toSet())) {
            plainCount(rows, customer, asOf, expected);
        }
        TreeMap<String, String> actual = new TreeMap<>();
        for (int row = 0; row < history.size(); row++) {
            actual.put(
                    history.customerId(row),
                    history.frequency(row) + " " + history.recency(row) + " " + history.age(row));
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Property
    void windowsThatMeetAddUp(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(min = 0, max = LAST) int a,
            @ForAll @IntRange(min = 0, max = LAST) int b) {
        VisitLog log = log(rows);
        LocalDate never = LocalDate.ofEpochDay(-1);
        LocalDate middle = LocalDate.ofEpochDay(a);
        LocalDate end = LocalDate.ofEpochDay(a + b);
        for (int i = 0; i < log.customerCount(); i++) {
            assertThat(log.visitsWithin(i, never, middle) + log.visitsWithin(i, middle, end))
                    .isEqualTo(log.visitsWithin(i, never, end));
        }
    }

    @Property
    void aCustomerByNumberIsTheCustomerByKey(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 0, max = LAST) int asOf) {
        VisitLogBuilder builder = VisitLog.builder();
        for (Row row : rows) {
            int number = builder.customer(row.customer());
            if (row.acquisition()) {
                builder.acquired(number, row.day());
            } else {
                builder.add(number, row.day(), row.amount(), row.cost());
            }
        }
        assertThat(table(builder.build(), asOf, ClockUnit.DAY)).isEqualTo(table(log(rows), asOf, ClockUnit.DAY));
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> customer = Arbitraries.of("A", "B", "张伟", "\uD840\uDC0B", "\uE000");
        Arbitrary<Double> money = Arbitraries.integers().between(0, 50).map(i -> i == 50 ? Double.NaN : i * 4.0);
        Arbitrary<Boolean> acquisition = Arbitraries.integers().between(0, 5).map(i -> i == 0);
        return Combinators.combine(customer, Arbitraries.integers().between(0, LAST), money, money, acquisition)
                .as(Row::new)
                .list()
                .ofMaxSize(40);
    }

    private static void plainCount(List<Row> rows, String customer, int asOf, TreeMap<String, String> into) {
        TreeSet<Integer> days = new TreeSet<>();
        TreeSet<Integer> acquired = new TreeSet<>();
        for (Row row : rows) {
            if (row.customer().equals(customer) && row.day() <= asOf) {
                (row.acquisition() ? acquired : days).add(row.day());
            }
        }
        if (days.isEmpty() && acquired.isEmpty()) {
            return;
        }
        int clock = acquired.isEmpty() ? days.first() : acquired.first();
        Set<Integer> repeats = days.tailSet(clock, false);
        double recency = repeats.isEmpty() ? 0 : days.last() - clock;
        into.put(customer, repeats.size() + " " + recency + " " + (double) (asOf - clock));
    }

    private static VisitLog log(List<Row> rows) {
        VisitLogBuilder builder = VisitLog.builder();
        for (Row row : rows) {
            if (row.acquisition()) {
                builder.acquired(row.customer(), row.day());
            } else {
                builder.add(row.customer(), row.day(), row.amount(), row.cost());
            }
        }
        return builder.build();
    }

    private static Set<String> ids(VisitHistory history) {
        Set<String> ids = new LinkedHashSet<>();
        for (int row = 0; row < history.size(); row++) {
            ids.add(history.customerId(row));
        }
        return ids;
    }

    private static List<String> table(VisitLog log, int asOf, ClockUnit unit) {
        return table(log.asOf(LocalDate.ofEpochDay(asOf), unit));
    }

    private static List<String> table(VisitHistory h) {
        List<String> table = new ArrayList<>();
        for (int i = 0; i < h.size(); i++) {
            table.add(String.join(
                    " ",
                    h.customerId(i),
                    "x " + h.frequency(i),
                    "tx " + h.recency(i),
                    "T " + h.age(i),
                    "litt " + h.sumLogGaps(i),
                    "visits " + h.visits(i) + "/" + h.visitsBeforeClock(i),
                    "spend " + h.spendCount(i) + "/" + h.meanSpend(i),
                    "amount " + h.visitsWithAmount(i) + "/" + h.totalAmount(i),
                    "cost " + h.visitsWithCost(i) + "/" + h.totalCost(i)));
        }
        return table;
    }
}
