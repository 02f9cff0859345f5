package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleTest {

    private static final VehicleId ID = new VehicleId(StoreId.of("sh-01"), "V-1");
    private static final Instant AT = Instant.parse("2026-05-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Vin VIN = Vin.of("LSJA24U62JG269225");
    private static final PlateNumber PLATE = PlateNumber.of("京A00599");

    private static Vehicle vehicle() {
        return vehicle(EnergyType.UNKNOWN);
    }

    private static Vehicle vehicle(EnergyType energy) {
        VehicleModel model = new VehicleModel("荣威", "RX5", Optional.of(new ModelYear(2018)), energy);
        return Vehicle.register(ID, model, AT).orElseThrow();
    }

    private static OdometerReading km(int kilometres, int day) {
        return new OdometerReading(Mileage.ofKilometres(kilometres), DAY.plusDays(day), ReadingSource.WORKSHOP);
    }

    private static DomainEvent event(Decision<Vehicle> decision) {
        return ((Decision.Accepted<Vehicle>) decision).events().get(0);
    }

    private static String refusal(Decision<Vehicle> decision) {
        return ((Decision.Refused<Vehicle>) decision).refusal().code();
    }

    @Test
    void livesFromDeliveryToResale() {
        // A car is delivered, gets its VIN and a plate, comes to the workshop, gets another plate, and is sold on.
        Decision<Vehicle> registered = Vehicle.register(ID, VehicleModel.of("荣威", "RX5"), AT);
        assertThat(event(registered)).isEqualTo(new VehicleEvent.VehicleRegistered(ID, AT));
        Decision<Vehicle> identified = registered.orElseThrow().identify(VIN, CheckDigitPolicy.STRICT, AT);
        assertThat(event(identified)).isEqualTo(new VehicleEvent.VehicleIdentified(ID, AT));
        Decision<Vehicle> plated = identified.orElseThrow().assignPlate(PLATE, DAY, AT);
        assertThat(event(plated)).isEqualTo(new VehicleEvent.PlateAssigned(ID, DAY, AT));
        Decision<Vehicle> read = plated.orElseThrow().recordOdometer(km(5_012, 180), AT);
        assertThat(event(read)).isEqualTo(new VehicleEvent.OdometerRecorded(ID, 1, false, AT));
        PlateNumber second = PlateNumber.of("沪B12345");
        Vehicle moved =
                read.orElseThrow().assignPlate(second, DAY.plusDays(365), AT).orElseThrow();
        assertThat(moved.plates())
                .containsExactly(
                        new PlatePeriod(PLATE, DAY, Optional.of(DAY.plusDays(365))),
                        PlatePeriod.since(second, DAY.plusDays(365)));
        VehicleFate sold = new VehicleFate(VehicleFate.Kind.SOLD, DAY.plusDays(1_500));
        Decision<Vehicle> departed = moved.depart(sold, AT);
        assertThat(event(departed)).isEqualTo(new VehicleEvent.VehicleDeparted(ID, sold, AT));

        Vehicle end = departed.orElseThrow();
        assertThat(end.vin()).contains(VIN);
        assertThat(end.chassisNumber()).contains(VIN);
        assertThat(end.plate()).contains(second);
        assertThat(end.odometer().latest().orElseThrow().reading()).isEqualTo(km(5_012, 180));
        assertThat(end.fate()).contains(sold);
        assertThat(Vehicle.restore(end.state(), CheckDigitPolicy.STRICT).aggregate())
                .isEqualTo(end);
        assertThat(Vehicle.restore(end.state(), CheckDigitPolicy.STRICT).violations())
                .isEmpty();
    }

    @Test
    void commandLeavesTheVehicleBeforeItAsItWas() {
        Vehicle before = vehicle();
        Vehicle after = before.recordOdometer(km(1, 0), AT).orElseThrow();
        assertThat(before.odometer()).isEqualTo(Odometer.empty());
        assertThat(after).isNotEqualTo(before).doesNotHaveSameHashCodeAs(before);
    }

    @Test
    void policyDecidesWhetherAWrongCheckDigitIsTaken() {
        Vin listed = Vin.of("KMTGA4SCDRU227656");
        assertThat(refusal(vehicle().identify(listed, CheckDigitPolicy.STRICT, AT)))
                .isEqualTo("VIN_CHECK_DIGIT");
        Vehicle taken = vehicle().identify(listed, CheckDigitPolicy.WARN, AT).orElseThrow();
        assertThat(taken.vin()).contains(listed);
        assertThat(refusal(taken.identify(listed, CheckDigitPolicy.WARN, AT))).isEqualTo("VIN_UNCHANGED");
    }

    @Test
    void plateFollowsThePlateBeforeIt() {
        Vehicle plated = vehicle().assignPlate(PLATE, DAY, AT).orElseThrow();
        PlateNumber other = PlateNumber.of("沪B12345");
        assertThat(refusal(plated.assignPlate(PLATE, DAY.plusDays(1), AT))).isEqualTo("PLATE_UNCHANGED");
        assertThat(refusal(plated.assignPlate(other, DAY, AT))).isEqualTo("PLATE_TOO_EARLY");
        assertThat(plated.assignPlate(other, DAY.plusDays(1), AT).orElseThrow().plate())
                .contains(other);
        Vehicle bare = plated.removePlate(DAY.plusDays(10), AT).orElseThrow();
        assertThat(bare.plate()).isEmpty();
        assertThat(event(plated.removePlate(DAY.plusDays(10), AT)))
                .isEqualTo(new VehicleEvent.PlateRemoved(ID, DAY.plusDays(10), AT));
        assertThat(refusal(plated.removePlate(DAY, AT))).isEqualTo("PLATE_TOO_EARLY");
        assertThat(refusal(bare.removePlate(DAY.plusDays(20), AT))).isEqualTo("NO_PLATE");
        assertThat(refusal(bare.assignPlate(PLATE, DAY.plusDays(9), AT))).isEqualTo("PLATE_TOO_EARLY");
        assertThat(bare.assignPlate(PLATE, DAY.plusDays(10), AT).orElseThrow().plate())
                .contains(PLATE);
    }

    // Whether a vehicle of the drive may bear an ordinary plate, one for batteries, one for other new energy.
    @ParameterizedTest
    @CsvSource({
        "PETROL, true, false, false",
        "DIESEL, true, false, false",
        "GAS, true, false, false",
        "HYBRID, true, false, false",
        "PLUG_IN_HYBRID, true, false, true",
        "RANGE_EXTENDED, true, false, true",
        "BATTERY_ELECTRIC, true, true, false",
        "FUEL_CELL, true, false, true",
        "UNKNOWN, true, true, true"
    })
    void newEnergyPlateFitsTheDrive(EnergyType energy, boolean ordinary, boolean battery, boolean other) {
        assertThat(takes(energy, "京A00599")).isEqualTo(ordinary);
        assertThat(takes(energy, "京AD92035")).isEqualTo(battery);
        assertThat(takes(energy, "甘G23459F")).isEqualTo(other);
    }

    private static boolean takes(EnergyType energy, String plate) {
        Decision<Vehicle> decision = vehicle(energy).assignPlate(PlateNumber.of(plate), DAY, AT);
        if (decision instanceof Decision.Refused<Vehicle>) {
            assertThat(refusal(decision)).isEqualTo("PLATE_ENERGY");
        }
        return decision instanceof Decision.Accepted<Vehicle>;
    }

    @Test
    void lowerReadingIsTakenAndTheEventSaysSo() {
        Vehicle vehicle = vehicle().recordOdometer(km(50_000, 0), AT).orElseThrow();
        Decision<Vehicle> lower = vehicle.recordOdometer(km(20_000, 10), AT);
        assertThat(event(lower)).isEqualTo(new VehicleEvent.OdometerRecorded(ID, 2, true, AT));
        assertThat(lower.orElseThrow().odometer().rollbacks()).isEqualTo(1);
        Decision<Vehicle> corrected = lower.orElseThrow().correctOdometer(2, km(52_000, 10), "misread", AT);
        assertThat(event(corrected)).isEqualTo(new VehicleEvent.OdometerCorrected(ID, 3, 2, false, AT));
        assertThat(corrected.orElseThrow().odometer().rollbacks()).isZero();
        assertThat(refusal(corrected.orElseThrow().correctOdometer(2, km(1, 10), "misread", AT)))
                .isEqualTo("READING_ALREADY_CORRECTED");
    }

    // From, to, answer; "-" is a vehicle that is not known to be gone. Written down from the rules, not from the code.
    @ParameterizedTest
    @CsvSource({
        "-, SOLD, taken",
        "-, EXPORTED, taken",
        "-, SCRAPPED, taken",
        "-, -, NOT_GONE",
        "SOLD, SOLD, taken",
        "SOLD, EXPORTED, taken",
        "SOLD, SCRAPPED, taken",
        "SOLD, -, taken",
        "EXPORTED, SOLD, FATE_ORDER",
        "EXPORTED, EXPORTED, FATE_ORDER",
        "EXPORTED, SCRAPPED, taken",
        "EXPORTED, -, taken",
        "SCRAPPED, SOLD, FATE_ORDER",
        "SCRAPPED, EXPORTED, FATE_ORDER",
        "SCRAPPED, SCRAPPED, FATE_ORDER",
        "SCRAPPED, -, taken"
    })
    void fateFollowsTheTable(String from, String to, String answer) {
        Vehicle vehicle = vehicle();
        if (!from.equals("-")) {
            vehicle = vehicle.depart(fate(from, 0), AT).orElseThrow();
        }
        Decision<Vehicle> decision = to.equals("-") ? vehicle.reappear(AT) : vehicle.depart(fate(to, 1), AT);
        if (answer.equals("taken")) {
            Optional<VehicleFate> expected = to.equals("-") ? Optional.empty() : Optional.of(fate(to, 1));
            assertThat(decision.orElseThrow().fate()).isEqualTo(expected);
        } else {
            assertThat(refusal(decision)).isEqualTo(answer);
        }
    }

    private static VehicleFate fate(String kind, int day) {
        return new VehicleFate(VehicleFate.Kind.valueOf(kind), DAY.plusDays(day));
    }

    @Test
    void fateIsNotEarlierThanTheOneBeforeIt() {
        Vehicle sold = vehicle().depart(fate("SOLD", 10), AT).orElseThrow();
        assertThat(refusal(sold.depart(fate("SCRAPPED", 9), AT))).isEqualTo("FATE_TOO_EARLY");
        assertThat(sold.depart(fate("SCRAPPED", 10), AT).orElseThrow().fate()).contains(fate("SCRAPPED", 10));
    }

    @ParameterizedTest
    @CsvSource({"SOLD, true", "EXPORTED, false", "SCRAPPED, false"})
    void odometerWasNotReadAfterTheVehicleWasGone(String kind, boolean taken) {
        Vehicle vehicle = vehicle().recordOdometer(km(10, 10), AT).orElseThrow();
        assertThat(vehicle.depart(fate(kind, 10), AT)).isInstanceOf(Decision.Accepted.class);
        Decision<Vehicle> earlier = vehicle.depart(fate(kind, 9), AT);
        if (taken) {
            assertThat(earlier.orElseThrow().fate()).contains(fate(kind, 9));
        } else {
            assertThat(refusal(earlier)).isEqualTo("FATE_BEFORE_READING");
        }
    }

    @ParameterizedTest
    @CsvSource({"SOLD, false", "EXPORTED, true", "SCRAPPED, true"})
    void vehicleThatIsGoneTakesNothingOfLaterDays(String kind, boolean gone) {
        Vehicle vehicle = vehicle()
                .recordOdometer(km(10, 0), AT)
                .orElseThrow()
                .depart(fate(kind, 10), AT)
                .orElseThrow();
        assertThat(vehicle.recordOdometer(km(20, 10), AT)).isInstanceOf(Decision.Accepted.class);
        Class<?> later = gone ? Decision.Refused.class : Decision.Accepted.class;
        assertThat(vehicle.recordOdometer(km(20, 11), AT)).isInstanceOf(later);
        assertThat(vehicle.correctOdometer(1, km(20, 11), "misread", AT)).isInstanceOf(later);
        assertThat(vehicle.assignPlate(PLATE, DAY.plusDays(11), AT)).isInstanceOf(later);
        if (gone) {
            assertThat(refusal(vehicle.recordOdometer(km(20, 11), AT))).isEqualTo("VEHICLE_GONE");
        }
    }

    @Test
    void neitherStateNorVehicleShowsVinOrPlate() {
        Vehicle vehicle = vehicle()
                .identify(VIN, CheckDigitPolicy.STRICT, AT)
                .orElseThrow()
                .assignPlate(PLATE, DAY, AT)
                .orElseThrow();
        assertThat(vehicle).hasToString("Vehicle[sh-01/V-1]");
        assertThat(vehicle.state()).hasToString("VehicleState[sh-01/V-1]");
        assertThat(vehicle.plates().toString()).doesNotContain("00599");
    }
}
