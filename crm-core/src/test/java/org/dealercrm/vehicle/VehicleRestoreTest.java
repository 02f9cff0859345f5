package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.dealership.StoreId;
import org.junit.jupiter.api.Test;

class VehicleRestoreTest {

    private static final VehicleId ID = new VehicleId(StoreId.of("sh-01"), "V-1");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static VehicleState.Builder rows() {
        return VehicleState.builder().id(ID).model(new VehicleModel("荣威", "RX5", Optional.empty(), EnergyType.PETROL));
    }

    private static Restored<Vehicle> restored(VehicleState.Builder rows) {
        return Vehicle.restore(rows.build(), CheckDigitPolicy.STRICT);
    }

    private static PlatePeriod period(String plate, int from, int until) {
        return new PlatePeriod(PlateNumber.of(plate), DAY.plusDays(from), Optional.of(DAY.plusDays(until)));
    }

    @Test
    void takesAWrongCheckDigitAndReportsItAsThePolicySays() {
        VehicleState state = rows().chassisNumber(Vin.of("KMTGA4SCDRU227656")).build();
        Restored<Vehicle> strict = Vehicle.restore(state, CheckDigitPolicy.STRICT);
        assertThat(strict.aggregate().vin()).contains(Vin.of("KMTGA4SCDRU227656"));
        assertThat(strict.violations())
                .containsExactly("The check digit at position 9 of the VIN should be '9', found 'D'.");
        assertThat(Vehicle.restore(state, CheckDigitPolicy.OFF).violations()).isEmpty();
    }

    @Test
    void takesALegacyChassisNumber() {
        Restored<Vehicle> restored = restored(rows().chassisNumber(ChassisNumber.of("ae86-5012345")));
        assertThat(restored.aggregate().vin()).isEmpty();
        assertThat(restored.aggregate().chassisNumber()).contains(new LegacyChassisNumber("AE86-5012345"));
        assertThat(restored.violations())
                .containsExactly("The chassis number is no VIN.", "A VIN has 17 characters, found 12.");
        Restored<Vehicle> misspelt = restored(rows().chassisNumber(ChassisNumber.of("LOC613P23A1305189")));
        assertThat(misspelt.violations())
                .containsExactly(
                        "The chassis number is no VIN.",
                        "Position 2 of a VIN is a digit or a letter other than I, O and Q, found 'O'.");
    }

    @Test
    void sortsPlatesAndEndsThoseThatOverlap() {
        Restored<Vehicle> restored = restored(rows().addPlates(
                        PlatePeriod.since(PlateNumber.of("沪B12345"), DAY.plusDays(100)),
                        PlatePeriod.since(PlateNumber.of("京A00599"), DAY)));
        assertThat(restored.aggregate().plates())
                .containsExactly(
                        period("京A00599", 0, 100), PlatePeriod.since(PlateNumber.of("沪B12345"), DAY.plusDays(100)));
        assertThat(restored.violations())
                .containsExactly(
                        "The plates are not in the order of their first days; they were sorted.",
                        "The plate that begins on 2026-05-01 overlaps the one that begins on 2026-08-09;"
                                + " it was ended there.");
    }

    @Test
    void takesTheLaterOfTwoPlatesThatBeginTogether() {
        Restored<Vehicle> restored =
                restored(rows().addPlates(period("京A00599", 0, 10), PlatePeriod.since(PlateNumber.of("沪B12345"), DAY)));
        assertThat(restored.aggregate().plate()).contains(PlateNumber.of("沪B12345"));
        assertThat(restored.aggregate().plates()).hasSize(1);
        assertThat(restored.violations())
                .containsExactly("Two plates begin on 2026-05-01; the one that stood later in the rows was taken.");
    }

    @Test
    void platesOneAfterTheOtherAreNoViolation() {
        Restored<Vehicle> restored = restored(rows().addPlates(period("京A00599", 0, 10), period("沪B12345", 10, 20)));
        assertThat(restored.violations()).isEmpty();
        assertThat(restored.aggregate().plate()).isEmpty();
    }

    @Test
    void reportsAPlateThatDoesNotFitTheDrive() {
        Restored<Vehicle> restored = restored(rows().addPlates(PlatePeriod.since(PlateNumber.of("京AD92035"), DAY)));
        assertThat(restored.aggregate().plate()).contains(PlateNumber.of("京AD92035"));
        assertThat(restored.violations())
                .containsExactly("The new-energy plate that begins on 2026-05-01 does not fit the drive PETROL.");
    }

    @Test
    void reportsReadingsAfterTheVehicleWasScrapped() {
        OdometerReading late = new OdometerReading(Mileage.ofKilometres(10), DAY.plusDays(1), ReadingSource.WORKSHOP);
        VehicleState.Builder rows = rows().addOdometer(new OdometerEntry(1, late, Optional.empty()));
        rows.fate(new VehicleFate(VehicleFate.Kind.SCRAPPED, DAY));
        Restored<Vehicle> restored = restored(rows);
        assertThat(restored.aggregate().odometer().entries()).hasSize(1);
        assertThat(restored.violations())
                .containsExactly(
                        "Entry 1 of the odometer is of 2026-05-02, after the vehicle was SCRAPPED on 2026-05-01.");
        assertThat(restored(rows.fate(new VehicleFate(VehicleFate.Kind.SOLD, DAY)))
                        .violations())
                .isEmpty();
    }
}
