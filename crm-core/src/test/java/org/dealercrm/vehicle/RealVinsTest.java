package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dealercrm.contract.Restored;
import org.dealercrm.dealership.StoreId;
import org.junit.jupiter.api.Test;

/** Real cars: US auctions of 2014 and 2015, and answers of the US authority's decoder. */
class RealVinsTest {

    private static final String AUCTIONS = "car-auction-sales-vin/car_auction_sales.csv.gz";
    private static final String DECODED = "vin-vpic-decodes/vin_decodes.csv.gz";
    private static final String EXCEPTIONS = "vin-vpic-decodes/vin_nhtsa_exceptions.csv";

    /** {@code Thu Dec 18 2014 11:30:00 GMT-0800 (PST)}: the day at the auction, as it was written there. */
    private static final DateTimeFormatter SALE_DAY = DateTimeFormatter.ofPattern("MMM dd yyyy", Locale.ENGLISH);

    @Test
    void everyAuctionedCarHasAValidVin() throws IOException {
        List<Map<String, String>> rows = ReferenceRows.of(AUCTIONS);
        assertThat(rows).hasSize(26_743);
        assertThat(rows).allSatisfy(row -> {
            VinReading reading = Vin.read(row.get("vin"), CheckDigitPolicy.STRICT);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.vin().orElseThrow().value())
                    .isEqualTo(row.get("vin").toUpperCase(Locale.ROOT));
        });
        assertThat(rows.stream().map(row -> Vin.of(row.get("vin"))).distinct()).hasSize(26_551);
    }

    @Test
    void usRuleTellsTheModelYearOfAuctionedCars() throws IOException {
        List<String> others = new ArrayList<>();
        for (Map<String, String> row : ReferenceRows.of(AUCTIONS)) {
            Vin vin = Vin.of(row.get("vin"));
            ModelYear listed = new ModelYear(Integer.parseInt(row.get("year")));
            if (!ModelYear.ofUsLightVehicle(vin).orElseThrow().equals(listed)) {
                others.add(vin.value());
            }
        }
        // Listed as a car of 2000; its VIN has a digit at position 7 and the code of 2007.
        assertThat(others).containsExactly("JTKDE177X70198889");
    }

    @Test
    void everyDecodedVinIsValidAndOfTheYearTheAuthorityTells() throws IOException {
        List<Map<String, String>> rows = ReferenceRows.of(DECODED);
        assertThat(rows).hasSize(9_596);
        assertThat(rows).allSatisfy(row -> {
            Vin vin = Vin.read(row.get("vin"), CheckDigitPolicy.STRICT).vin().orElseThrow();
            ModelYear year = new ModelYear(Integer.parseInt(row.get("model_year")));
            assertThat(ModelYear.ofUsLightVehicle(vin)).contains(year);
            assertThat(ModelYear.candidates(vin)).contains(year);
        });
    }

    @Test
    void carsWithALetterForCheckDigitAreRefusedOnlyByTheStrictPolicy() throws IOException {
        List<Map<String, String>> rows = ReferenceRows.of(EXCEPTIONS);
        assertThat(rows).hasSize(299);
        assertThat(rows).allSatisfy(row -> {
            String text = row.get("vin");
            assertThat(Vin.read(text, CheckDigitPolicy.STRICT).vin()).isEmpty();
            assertThat(Vin.read(text, CheckDigitPolicy.WARN).problems())
                    .extracting(VinProblem::kind)
                    .containsExactly(VinProblem.Kind.CHECK_DIGIT);
            assertThat(Vin.read(text, CheckDigitPolicy.OFF).vin()).contains(Vin.of(text));
        });
    }

    @Test
    void oneAuctionedCarWasRolledBackAndIsFlagged() throws IOException {
        Map<String, Odometer> books = new TreeMap<>();
        readingsByVin().forEach((vin, readings) -> {
            Odometer book = Odometer.empty();
            for (OdometerReading reading : readings) {
                book = book.with(reading);
            }
            books.put(vin, book);
        });
        // 210,566 miles on 23 December 2014, 97,440 miles on 13 January 2015.
        Odometer rolledBack = books.get("5FNRL38646B419133");
        assertThat(rolledBack.entries()).hasSize(2);
        assertThat(rolledBack.standing())
                .extracting(entry -> entry.reading().mileage().value())
                .containsExactly(210_566, 97_440);
        assertThat(rolledBack.flags()).isEqualTo(Map.of(2, ReadingFlag.ROLLBACK));
        assertThat(books.values().stream().filter(book -> book.rollbacks() > 0)).containsExactly(rolledBack);
    }

    @Test
    void auctionedCarsAreRestoredWithoutAViolation() throws IOException {
        for (Map<String, String> row : ReferenceRows.of(AUCTIONS).subList(0, 1_000)) {
            VehicleState state = VehicleState.builder()
                    .id(new VehicleId(StoreId.of("auction"), row.get("vin")))
                    .chassisNumber(ChassisNumber.of(row.get("vin")))
                    .model(VehicleModel.of(row.get("make"), row.get("model")))
                    .build();
            Restored<Vehicle> restored = Vehicle.restore(state, CheckDigitPolicy.STRICT);
            assertThat(restored.violations()).isEmpty();
        }
    }

    private static Map<String, List<OdometerReading>> readingsByVin() throws IOException {
        Map<String, List<OdometerReading>> readings = new LinkedHashMap<>();
        for (Map<String, String> row : ReferenceRows.of(AUCTIONS)) {
            if (!row.get("odometer").isEmpty()) {
                String vin = Vin.of(row.get("vin")).value();
                readings.computeIfAbsent(vin, key -> new ArrayList<>()).add(reading(row));
            }
        }
        readings.values().forEach(list -> list.sort(Comparator.comparing(OdometerReading::date)));
        return readings;
    }

    private static OdometerReading reading(Map<String, String> row) {
        LocalDate day = LocalDate.parse(row.get("saledate").substring(4, 15), SALE_DAY);
        int miles = (int) Double.parseDouble(row.get("odometer"));
        return new OdometerReading(Mileage.ofMiles(miles), day, ReadingSource.IMPORTED);
    }
}
