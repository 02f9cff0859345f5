package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FleetMarkProperties {

    private static final int LAST = 60;

    /** A visit on a day, or a mark from a day on; a mark on day 0 says no day. */
    record Entry(String customer, int day, boolean mark) {}

    @Property
    void marksMayComeInAnyOrder(
            @ForAll("entries") List<Entry> entries, @ForAll Random random, @ForAll @IntRange(max = LAST) int asOf) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(rows(history(shuffled, asOf))).isEqualTo(rows(history(entries, asOf)));
    }

    @Property
    void aFleetIsWhoeverWasMarkedByThatDay(
            @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = LAST) int asOf) {
        VisitHistory history = history(entries, asOf);
        for (int row = 0; row < history.size(); row++) {
            String customer = history.customerId(row);
            assertThat(history.isFleet(row))
                    .isEqualTo(entries.stream()
                            .anyMatch(
                                    entry -> entry.mark() && entry.customer().equals(customer) && entry.day() <= asOf));
        }
    }

    @Property
    void privateCustomersAndFleetsAreTheWholeHistoryInItsOrder(
            @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = LAST) int asOf) {
        VisitHistory history = history(entries, asOf);
        List<String> fleets = rows(history.fleets());
        List<String> both = new ArrayList<>(rows(history.privateCustomers()));
        both.addAll(fleets);

        assertThat(fleets).allMatch(row -> row.endsWith("true"));
        assertThat(both).containsExactlyInAnyOrderElementsOf(rows(history));
        assertThat(rows(history).stream().filter(fleets::contains).toList()).isEqualTo(fleets);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "张伟"),
                        Arbitraries.integers().between(0, LAST),
                        Arbitraries.of(true, false))
                .as(Entry::new)
                .list()
                .ofMaxSize(20);
    }

    private static VisitHistory history(List<Entry> entries, int asOf) {
        VisitLogBuilder log = VisitLog.builder();
        for (Entry entry : entries) {
            if (!entry.mark()) {
                log.add(entry.customer(), entry.day(), Double.NaN, Double.NaN);
            } else if (entry.day() == 0) {
                log.fleet(entry.customer());
            } else {
                log.fleet(entry.customer(), entry.day());
            }
        }
        return log.build().asOf(LocalDate.ofEpochDay(asOf), ClockUnit.DAY);
    }

    private static List<String> rows(VisitHistory history) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < history.size(); row++) {
            rows.add(history.customerId(row) + " " + history.frequency(row) + " " + history.recency(row) + " "
                    + history.age(row) + " " + history.sumLogGaps(row) + " " + history.isFleet(row));
        }
        return rows;
    }
}
