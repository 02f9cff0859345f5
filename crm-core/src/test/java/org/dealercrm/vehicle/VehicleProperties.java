package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.contract.Restored;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;

/** What holds of a vehicle whatever commands it was given, be they taken or refused. */
class VehicleProperties {

    private static final VehicleId ID = new VehicleId(StoreId.of("sh-01"), "V-1");
    private static final Instant AT = Instant.parse("2026-05-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Property
    void vehicleIsRestoredFromItsRowsWithoutAViolation(
            @ForAll("commands") List<Function<Vehicle, Decision<Vehicle>>> commands) {
        Vehicle vehicle = after(commands);
        Restored<Vehicle> restored = Vehicle.restore(vehicle.state(), CheckDigitPolicy.STRICT);
        assertThat(restored.aggregate()).isEqualTo(vehicle);
        assertThat(restored.violations()).isEmpty();
    }

    @Property
    void platesNeverOverlapAndOnlyTheLastIsOpen(
            @ForAll("commands") List<Function<Vehicle, Decision<Vehicle>>> commands) {
        List<PlatePeriod> plates = after(commands).plates();
        for (int i = 1; i < plates.size(); i++) {
            LocalDate end = plates.get(i - 1).until().orElseThrow();
            assertThat(plates.get(i).from()).isAfterOrEqualTo(end);
        }
    }

    @Property
    void everyTakenCommandTellsWhatHappenedAndEveryRefusedOneChangesNothing(
            @ForAll("commands") List<Function<Vehicle, Decision<Vehicle>>> commands) {
        Vehicle vehicle = vehicle();
        for (Function<Vehicle, Decision<Vehicle>> command : commands) {
            VehicleState before = vehicle.state();
            Decision<Vehicle> decision = command.apply(vehicle);
            assertThat(vehicle.state()).isEqualTo(before);
            if (decision instanceof Decision.Accepted<Vehicle> accepted) {
                assertThat(accepted.events())
                        .hasSize(1)
                        .allMatch(event -> event.occurredAt().equals(AT));
                vehicle = accepted.aggregate();
            }
        }
    }

    @Property
    void restoringTwiceIsRestoringOnce(@ForAll("periods") List<PlatePeriod> plates) {
        VehicleState rows = VehicleState.builder()
                .id(ID)
                .model(VehicleModel.of("荣威", "RX5"))
                .plates(plates)
                .build();
        Vehicle once = Vehicle.restore(rows, CheckDigitPolicy.STRICT).aggregate();
        Restored<Vehicle> twice = Vehicle.restore(once.state(), CheckDigitPolicy.STRICT);
        assertThat(twice.aggregate()).isEqualTo(once);
        assertThat(twice.violations()).isEmpty();
    }

    private static Vehicle vehicle() {
        return Vehicle.register(ID, VehicleModel.of("荣威", "RX5"), AT).orElseThrow();
    }

    private static Vehicle after(List<Function<Vehicle, Decision<Vehicle>>> commands) {
        Vehicle vehicle = vehicle();
        for (Function<Vehicle, Decision<Vehicle>> command : commands) {
            if (command.apply(vehicle) instanceof Decision.Accepted<Vehicle> accepted) {
                vehicle = accepted.aggregate();
            }
        }
        return vehicle;
    }

    @Provide
    Arbitrary<List<Function<Vehicle, Decision<Vehicle>>>> commands() {
        return Arbitraries.oneOf(identifications(), plateChanges(), removals(), readings(), corrections(), fates())
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<PlatePeriod>> periods() {
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(1, 60).optional();
        return Combinators.combine(plates(), days(), lengths)
                .as((plate, from, length) -> new PlatePeriod(plate, from, length.map(from::plusDays)))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Function<Vehicle, Decision<Vehicle>>> identifications() {
        return Arbitraries.of("LSJA24U62JG269225", "LDC613P23A1305189", "KMTGA4SCDRU227656")
                .map(vin -> vehicle -> vehicle.identify(Vin.of(vin), CheckDigitPolicy.STRICT, AT));
    }

    private static Arbitrary<Function<Vehicle, Decision<Vehicle>>> plateChanges() {
        return Combinators.combine(plates(), days()).as((plate, day) -> vehicle -> vehicle.assignPlate(plate, day, AT));
    }

    private static Arbitrary<Function<Vehicle, Decision<Vehicle>>> removals() {
        return days().map(day -> vehicle -> vehicle.removePlate(day, AT));
    }

    private static Arbitrary<Function<Vehicle, Decision<Vehicle>>> readings() {
        return odometerReadings().map(reading -> vehicle -> vehicle.recordOdometer(reading, AT));
    }

    private static Arbitrary<Function<Vehicle, Decision<Vehicle>>> corrections() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), odometerReadings())
                .as((number, reading) -> vehicle -> vehicle.correctOdometer(number, reading, "misread", AT));
    }

    private static Arbitrary<Function<Vehicle, Decision<Vehicle>>> fates() {
        return Combinators.combine(Arbitraries.of(VehicleFate.Kind.class).optional(0.8), days())
                .as((kind, day) -> vehicle -> kind.map(what -> vehicle.depart(new VehicleFate(what, day), AT))
                        .orElseGet(() -> vehicle.reappear(AT)));
    }

    private static Arbitrary<OdometerReading> odometerReadings() {
        return Combinators.combine(Arbitraries.integers().between(0, 300_000), days())
                .as((km, day) -> new OdometerReading(Mileage.ofKilometres(km), day, ReadingSource.WORKSHOP));
    }

    private static Arbitrary<PlateNumber> plates() {
        return Arbitraries.of("京A00599", "沪B12345", "京AD92035", "甘G23459F").map(PlateNumber::of);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(DAY::plusDays);
    }
}
