package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;
import org.junit.jupiter.api.Test;

class OdometerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static OdometerReading km(int kilometres, int day) {
        return new OdometerReading(Mileage.ofKilometres(kilometres), DAY.plusDays(day), ReadingSource.WORKSHOP);
    }

    private static Odometer book(OdometerReading... readings) {
        Odometer book = Odometer.empty();
        for (OdometerReading reading : readings) {
            book = book.with(reading);
        }
        return book;
    }

    private static String refusal(Decision<Odometer> decision) {
        return ((Decision.Refused<Odometer>) decision).refusal().code();
    }

    @Test
    void lowerReadingIsKeptAndFlagged() {
        Odometer book = book(km(50_000, 0), km(20_000, 100), km(21_000, 200));
        assertThat(book.entries()).hasSize(3);
        assertThat(book.flags()).isEqualTo(Map.of(2, ReadingFlag.ROLLBACK));
        assertThat(book.latest().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void equalReadingIsNoRollback() {
        assertThat(book(km(50_000, 0), km(50_000, 0)).flags()).isEmpty();
    }

    @Test
    void readingsOfDifferentUnitsAreComparedByLength() {
        OdometerReading miles = new OdometerReading(Mileage.ofMiles(31_069), DAY.plusDays(1), ReadingSource.IMPORTED);
        // 31,069 miles are 50,000.708736 km.
        assertThat(book(km(50_000, 0), miles).flags()).isEmpty();
        assertThat(book(km(50_001, 0), miles).rollbacks()).isEqualTo(1);
    }

    @Test
    void readingEnteredLateFindsItsPlaceAmongTheDays() {
        Odometer book = book(km(10_000, 0), km(30_000, 200), km(20_000, 100));
        assertThat(book.flags()).isEmpty();
        assertThat(book.latest().orElseThrow().number()).isEqualTo(2);
        assertThat(book(km(10_000, 0), km(30_000, 200), km(40_000, 100)).flags())
                .as("the later day shows less than the reading entered late")
                .isEqualTo(Map.of(2, ReadingFlag.ROLLBACK));
    }

    @Test
    void newInstrumentIsFlaggedAsSuch() {
        OdometerReading replaced =
                new OdometerReading(Mileage.ofKilometres(0), DAY.plusDays(10), ReadingSource.INSTRUMENT_REPLACED);
        Odometer book = book(km(90_000, 0), replaced, km(500, 40));
        assertThat(book.flags()).isEqualTo(Map.of(2, ReadingFlag.NEW_INSTRUMENT));
        assertThat(book.rollbacks()).isZero();
    }

    @Test
    void correctionTakesThePlaceOfTheWrongEntryAndKeepsIt() {
        Odometer wrong = book(km(10_000, 0), km(120_000, 100), km(13_000, 200));
        assertThat(wrong.flags()).isEqualTo(Map.of(3, ReadingFlag.ROLLBACK));
        Odometer right =
                wrong.correcting(2, km(12_000, 100), "a nought too many").orElseThrow();
        assertThat(right.flags()).isEmpty();
        assertThat(right.entries()).hasSize(4).startsWith(wrong.entries().toArray(OdometerEntry[]::new));
        assertThat(right.standing()).extracting(OdometerEntry::number).containsExactly(1, 4, 3);
    }

    @Test
    void correctionOfOneOfTwoReadingsOfADayKeepsItsPlace() {
        Odometer book = book(km(1_000, 0), km(1_200, 0));
        Odometer once = book.correcting(1, km(1_010, 0), "misread").orElseThrow();
        Odometer twice = once.correcting(3, km(1_020, 0), "misread again").orElseThrow();
        assertThat(twice.standing()).extracting(OdometerEntry::number).containsExactly(4, 2);
        assertThat(twice.flags()).isEmpty();
    }

    @Test
    void correctionNeedsAStandingEntryAndAReason() {
        Odometer book = book(km(1_000, 0));
        Odometer corrected = book.correcting(1, km(1_100, 0), "misread").orElseThrow();
        assertThat(refusal(book.correcting(2, km(1, 0), "misread"))).isEqualTo("NO_SUCH_READING");
        assertThat(refusal(corrected.correcting(1, km(1, 0), "misread"))).isEqualTo("READING_ALREADY_CORRECTED");
        assertThat(refusal(book.correcting(1, km(1, 0), " "))).isEqualTo("CORRECTION_WITHOUT_REASON");
        assertThat(refusal(book.correcting(1, km(1, 0), "x".repeat(501)))).isEqualTo("CORRECTION_WITHOUT_REASON");
    }

    @Test
    void entryCannotCorrectItselfOrALaterOne() {
        Optional<OdometerCorrection> correction = Optional.of(new OdometerCorrection(2, "misread"));
        assertThatThrownBy(() -> new OdometerEntry(2, km(1, 0), correction))
                .hasMessage("Entry 2 cannot correct entry 2, which is not an earlier one");
    }

    @Test
    void bookRefusesDisorderThatRestoreTakesAndReports() {
        OdometerEntry first = new OdometerEntry(5, km(1_000, 0), Optional.empty());
        OdometerEntry second = new OdometerEntry(2, km(2_000, 10), Optional.empty());
        OdometerEntry dangling = new OdometerEntry(9, km(3_000, 20), Optional.of(new OdometerCorrection(7, "misread")));
        assertThatThrownBy(() -> new Odometer(List.of(first, second)))
                .hasMessage("Entries are numbered upwards, found 2 after 5");
        assertThatThrownBy(() -> new Odometer(List.of(first, dangling)))
                .hasMessage("Entry 9 corrects entry 7, which does not exist or was corrected before");

        Restored<Odometer> restored = Odometer.restore(List.of(first, second, dangling));
        assertThat(restored.aggregate().entries())
                .extracting(OdometerEntry::number)
                .containsExactly(1, 2, 3);
        assertThat(restored.aggregate().entries())
                .extracting(OdometerEntry::reading)
                .containsExactly(first.reading(), second.reading(), dangling.reading());
        assertThat(restored.violations())
                .containsExactly(
                        "The odometer's entries are not numbered upwards; they were numbered anew.",
                        "Entry 9 of the odometer corrects entry 7, which does not exist or was corrected before;"
                                + " it was taken as a reading of its own.");
    }

    @Test
    void reasonOfACorrectionIsNotShown() {
        assertThat(new OdometerCorrection(3, "Mr Li misread it")).hasToString("OdometerCorrection[of entry 3]");
    }
}
