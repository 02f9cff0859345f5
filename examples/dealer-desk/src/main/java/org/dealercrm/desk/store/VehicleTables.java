package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.vehicle.ChassisNumber;
import org.dealercrm.vehicle.CheckDigitPolicy;
import org.dealercrm.vehicle.DistanceUnit;
import org.dealercrm.vehicle.EnergyType;
import org.dealercrm.vehicle.Mileage;
import org.dealercrm.vehicle.ModelYear;
import org.dealercrm.vehicle.OdometerCorrection;
import org.dealercrm.vehicle.OdometerEntry;
import org.dealercrm.vehicle.OdometerReading;
import org.dealercrm.vehicle.PlateNumber;
import org.dealercrm.vehicle.PlatePeriod;
import org.dealercrm.vehicle.ReadingSource;
import org.dealercrm.vehicle.Vehicle;
import org.dealercrm.vehicle.VehicleFate;
import org.dealercrm.vehicle.VehicleId;
import org.dealercrm.vehicle.VehicleModel;
import org.dealercrm.vehicle.VehicleState;

/** A vehicle in {@code vehicle}, its plates and the book of its odometer. */
final class VehicleTables implements AggregateTables<VehicleId, Vehicle> {

    private static final PartTable<Vehicle, PlatePeriod> PLATES = new PartTable<>(
            "vehicle_plate",
            List.of("plate", "from_day", "until_day"),
            Vehicle::plates,
            (row, period) -> row.text(period.plate().value()).day(period.from()).day(period.until()),
            (key, row) -> new PlatePeriod(new PlateNumber(row.text()), row.day(), row.perhapsDay()));

    private static final PartTable<Vehicle, OdometerEntry> ODOMETER = new PartTable<>(
            "vehicle_odometer",
            List.of("entry", "reading", "unit", "read_on", "source", "corrects", "reason"),
            vehicle -> vehicle.odometer().entries(),
            (row, entry) -> row.number(entry.number())
                    .number(entry.reading().mileage().value())
                    .word(entry.reading().mileage().unit())
                    .day(entry.reading().date())
                    .word(entry.reading().source())
                    .number(entry.correction().map(OdometerCorrection::corrected))
                    .text(entry.correction().map(OdometerCorrection::reason)),
            (key, row) -> entry(row));

    @Override
    public String name() {
        return "vehicle";
    }

    @Override
    public String keyColumn() {
        return "vehicle_id";
    }

    @Override
    public List<String> columns() {
        return List.of("chassis_number", "brand", "model", "model_year", "energy", "fate", "fate_day");
    }

    @Override
    public List<PartTable<Vehicle, ?>> parts() {
        return List.of(PLATES, ODOMETER);
    }

    @Override
    public AggregateKey keyOf(VehicleId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public VehicleId idOf(Vehicle vehicle) {
        return vehicle.id();
    }

    @Override
    public void write(RowBinding row, Vehicle vehicle) throws SQLException {
        VehicleModel model = vehicle.model();
        row.text(vehicle.chassisNumber().map(ChassisNumber::value))
                .text(model.brand())
                .text(model.model())
                .number(model.year().map(ModelYear::year))
                .word(model.energy())
                .text(vehicle.fate().map(fate -> fate.kind().name()))
                .day(vehicle.fate().map(VehicleFate::date));
    }

    @Override
    public Function<Parts, Vehicle> read(AggregateKey key, RowReading row) throws SQLException {
        VehicleState.Builder state = VehicleState.builder()
                .id(new VehicleId(key.store(), key.value()))
                .chassisNumber(row.perhapsText().map(ChassisNumber::of))
                .model(new VehicleModel(
                        row.text(), row.text(), row.perhapsNumber().map(ModelYear::new), row.word(EnergyType.class)))
                .fate(fate(row));
        // What the rows violate was said when they came in; reading them is not the place to say it again.
        return parts -> Vehicle.restore(
                        state.plates(parts.of(PLATES))
                                .odometer(parts.of(ODOMETER))
                                .build(),
                        CheckDigitPolicy.OFF)
                .aggregate();
    }

    private static Optional<VehicleFate> fate(RowReading row) throws SQLException {
        Optional<VehicleFate.Kind> kind = row.perhapsWord(VehicleFate.Kind.class);
        Optional<LocalDate> day = row.perhapsDay();
        return kind.map(each -> new VehicleFate(each, day.orElseThrow()));
    }

    private static OdometerEntry entry(RowReading row) throws SQLException {
        int number = row.number();
        Mileage mileage = new Mileage(row.number(), row.word(DistanceUnit.class));
        OdometerReading reading = new OdometerReading(mileage, row.day(), row.word(ReadingSource.class));
        Optional<Integer> corrects = row.perhapsNumber();
        Optional<String> reason = row.perhapsText();
        return new OdometerEntry(
                number, reading, corrects.map(entry -> new OdometerCorrection(entry, reason.orElseThrow())));
    }
}
