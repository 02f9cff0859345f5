package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.dealercrm.event.Decision;

class OdometerProperties {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Property
    void bookOnlyGrows(@ForAll("acts") List<Tuple2<Integer, OdometerReading>> acts) {
        Odometer book = Odometer.empty();
        for (Tuple2<Integer, OdometerReading> act : acts) {
            Odometer longer = after(book, act);
            assertThat(longer.entries().subList(0, book.entries().size())).isEqualTo(book.entries());
            assertThat(longer.entries())
                    .hasSizeBetween(book.entries().size(), book.entries().size() + 1);
            book = longer;
        }
    }

    @Property
    void odometerNeverSilentlyFalls(@ForAll("acts") List<Tuple2<Integer, OdometerReading>> acts) {
        Odometer book = Odometer.empty();
        for (Tuple2<Integer, OdometerReading> act : acts) {
            book = after(book, act);
            List<OdometerEntry> standing = book.standing();
            for (int i = 1; i < standing.size(); i++) {
                Mileage before = standing.get(i - 1).reading().mileage();
                Mileage reading = standing.get(i).reading().mileage();
                boolean falls = reading.millimetres() < before.millimetres();
                boolean explained = standing.get(i).reading().source() == ReadingSource.INSTRUMENT_REPLACED;
                ReadingFlag lower = explained ? ReadingFlag.NEW_INSTRUMENT : ReadingFlag.ROLLBACK;
                assertThat(book.flags().get(standing.get(i).number())).isEqualTo(falls ? lower : null);
            }
        }
    }

    @Property
    void everyReadingStandsOrIsCorrectedByExactlyOneEntry(@ForAll("acts") List<Tuple2<Integer, OdometerReading>> acts) {
        Odometer book = book(acts);
        List<Integer> corrected = book.entries().stream()
                .flatMap(entry -> entry.correction().stream())
                .map(OdometerCorrection::corrected)
                .toList();
        List<Integer> standing =
                book.standing().stream().map(OdometerEntry::number).toList();
        assertThat(corrected).doesNotHaveDuplicates();
        assertThat(Collections.disjoint(corrected, standing)).isTrue();
        assertThat(corrected.size() + standing.size()).isEqualTo(book.entries().size());
    }

    @Property
    void daysOfStandingEntriesNeverGoBack(@ForAll("acts") List<Tuple2<Integer, OdometerReading>> acts) {
        assertThat(book(acts).standing())
                .extracting(entry -> entry.reading().date())
                .isSorted();
    }

    @Property
    void bookIsRestoredFromItsEntriesWithoutAViolation(@ForAll("acts") List<Tuple2<Integer, OdometerReading>> acts) {
        Odometer book = book(acts);
        assertThat(Odometer.restore(book.entries()).aggregate()).isEqualTo(book);
        assertThat(Odometer.restore(book.entries()).violations()).isEmpty();
    }

    @Property
    void restoreDropsNoReading(@ForAll("rows") List<OdometerEntry> rows) {
        assertThat(Odometer.restore(rows).aggregate().entries())
                .extracting(OdometerEntry::reading)
                .containsExactlyElementsOf(
                        rows.stream().map(OdometerEntry::reading).toList());
    }

    @Property
    void orderOfEntryDoesNotChangeWhichDaysAreFlagged(@ForAll("ascendingDays") List<OdometerReading> readings) {
        Odometer forward = Odometer.empty();
        Odometer backward = Odometer.empty();
        for (int i = 0; i < readings.size(); i++) {
            forward = forward.with(readings.get(i));
            backward = backward.with(readings.get(readings.size() - 1 - i));
        }
        assertThat(flaggedDays(backward)).isEqualTo(flaggedDays(forward));
    }

    private static Set<LocalDate> flaggedDays(Odometer book) {
        return book.standing().stream()
                .filter(entry -> book.flags().containsKey(entry.number()))
                .map(entry -> entry.reading().date())
                .collect(Collectors.toSet());
    }

    private static Odometer book(List<Tuple2<Integer, OdometerReading>> acts) {
        Odometer book = Odometer.empty();
        for (Tuple2<Integer, OdometerReading> act : acts) {
            book = after(book, act);
        }
        return book;
    }

    /** Number 0 enters a reading; any other corrects the entry of that number, where that is possible. */
    private static Odometer after(Odometer book, Tuple2<Integer, OdometerReading> act) {
        if (act.get1() == 0) {
            return book.with(act.get2());
        }
        return book.correcting(act.get1(), act.get2(), "misread") instanceof Decision.Accepted<Odometer> accepted
                ? accepted.aggregate()
                : book;
    }

    @Provide
    Arbitrary<List<Tuple2<Integer, OdometerReading>>> acts() {
        Arbitrary<Integer> corrected = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 12)));
        return Combinators.combine(corrected, readings(30)).as(Tuple::of).list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<OdometerEntry>> rows() {
        Arbitrary<Optional<OdometerCorrection>> none = Arbitraries.just(Optional.empty());
        Arbitrary<OdometerEntry> plain = Combinators.combine(
                        Arbitraries.integers().between(1, 12), readings(30), none)
                .as(OdometerEntry::new);
        Arbitrary<OdometerEntry> correcting = Combinators.combine(
                        Arbitraries.integers().between(2, 12),
                        readings(30),
                        Arbitraries.integers().between(1, 11))
                .as((number, reading, earlier) -> new OdometerEntry(
                        number,
                        reading,
                        Optional.of(new OdometerCorrection(Math.min(earlier, number - 1), "misread"))));
        return Arbitraries.oneOf(plain, correcting).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<OdometerReading>> ascendingDays() {
        return readings(1_000)
                .list()
                .ofMaxSize(12)
                .uniqueElements(OdometerReading::date)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing(OdometerReading::date))
                        .toList());
    }

    private static Arbitrary<OdometerReading> readings(int days) {
        Arbitrary<Mileage> mileages = Combinators.combine(
                        Arbitraries.integers().between(0, 300_000), Arbitraries.of(DistanceUnit.class))
                .as(Mileage::new);
        return Combinators.combine(
                        mileages, Arbitraries.integers().between(0, days), Arbitraries.of(ReadingSource.class))
                .as((mileage, day, source) -> new OdometerReading(mileage, DAY.plusDays(day), source));
    }
}
