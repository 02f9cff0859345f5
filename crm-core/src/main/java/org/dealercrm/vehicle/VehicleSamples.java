package org.dealercrm.vehicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;

/**
 * The vehicles that {@link VehiclesContract} saves, with all that a host must be able to keep. Their ids have an order of their
 * own in collations that are not binary.
 */
final class VehicleSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");
    static final Vin OLD_VIN = Vin.of("1M8GDM9AXKP042788");
    static final Vin NEW_VIN = Vin.of("11111111111111111");
    static final Vin SHARED_VIN = Vin.of("LSJA24U62JG269225");

    private static final LocalDate DELIVERED = LocalDate.of(2020, 2, 29);

    static final Vehicle FIRST_CHANGED = vehicle(full("A-10")
            .chassisNumber(NEW_VIN)
            .fate(new VehicleFate(VehicleFate.Kind.SCRAPPED, LocalDate.of(2026, 1, 1))));

    static final List<Vehicle> IN_ORDER = List.of(
            vehicle(full("A-10")),
            vehicle(plain("A-2").chassisNumber(SHARED_VIN)),
            vehicle(plain("B1").chassisNumber(LegacyChassisNumber.of("GH-0042/冷"))),
            vehicle(plain("a-1").chassisNumber(SHARED_VIN)),
            vehicle(plain("a_1").fate(new VehicleFate(VehicleFate.Kind.EXPORTED, DELIVERED))),
            vehicle(plain("车1").addPlates(PlatePeriod.since(PlateNumber.of("京AD92035"), DELIVERED))));

    static final Vehicle FIRST_ELSEWHERE = vehicle(VehicleState.builder()
            .id(new VehicleId(ELSEWHERE, "A-10"))
            .model(VehicleModel.of("长安", "CS75"))
            .chassisNumber(NEW_VIN));

    private VehicleSamples() {}

    static List<Vehicle> savedForQuestions() {
        List<Vehicle> saved = new ArrayList<>();
        saved.add(FIRST_ELSEWHERE);
        saved.addAll(IN_ORDER);
        saved.add(FIRST_CHANGED);
        return saved;
    }

    private static VehicleState.Builder full(String value) {
        return VehicleState.builder()
                .id(new VehicleId(STORE, value))
                .model(new VehicleModel("上汽大众", "Lavida 朗逸", Optional.of(new ModelYear(2020)), EnergyType.PETROL))
                .chassisNumber(OLD_VIN)
                .addPlates(
                        new PlatePeriod(PlateNumber.of("京A00599"), DELIVERED, Optional.of(LocalDate.of(2022, 3, 1))),
                        PlatePeriod.since(PlateNumber.of("黑D23908"), LocalDate.of(2022, 3, 1)))
                .addOdometer(
                        entry(1, Mileage.ofKilometres(12), ReadingSource.DELIVERY, Optional.empty()),
                        entry(2, Mileage.ofMiles(70_210), ReadingSource.WORKSHOP, Optional.empty()),
                        entry(
                                3,
                                Mileage.ofMiles(7_021),
                                ReadingSource.WORKSHOP,
                                Optional.of(new OdometerCorrection(2, "录入错误"))))
                .fate(new VehicleFate(VehicleFate.Kind.SOLD, LocalDate.of(2024, 12, 31)));
    }

    private static VehicleState.Builder plain(String value) {
        return VehicleState.builder().id(new VehicleId(STORE, value)).model(VehicleModel.of("Suzuki", "Swift"));
    }

    private static OdometerEntry entry(
            int number, Mileage mileage, ReadingSource source, Optional<OdometerCorrection> correction) {
        return new OdometerEntry(
                number, new OdometerReading(mileage, DELIVERED.plusYears(number - 1L), source), correction);
    }

    private static Vehicle vehicle(VehicleState.Builder builder) {
        return Vehicle.restore(builder.build(), CheckDigitPolicy.OFF).aggregate();
    }
}
