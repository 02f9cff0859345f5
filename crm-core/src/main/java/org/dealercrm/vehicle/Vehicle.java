package org.dealercrm.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.event.Decision;

/**
 * A vehicle in the files of a store: what it is, which plates it bore, what its odometer showed, and whether it is gone. For
 * example a car that was delivered in May with 12 km, got the plate 京A00599 a week later, and was sold on four years after.
 *
 * <p>It cannot be changed; a command answers with the changed vehicle or with the reason why a rule of the trade refuses it.
 * Who keeps the vehicle is no matter of it but of the customer's ownership.
 */
public final class Vehicle {

    private final VehicleState state;
    private final Odometer odometer;

    private Vehicle(VehicleState state, Odometer odometer) {
        this.state = state;
        this.odometer = odometer;
    }

    /**
     * Enters a vehicle. Its VIN is told by {@link #identify}, its plate by {@link #assignPlate}.
     *
     * @param id the id, not null
     * @param model brand, model, model year and drive, not null
     * @param at when it is entered, not null
     * @return the vehicle, with the event; this command is never refused
     */
    public static Decision<Vehicle> register(VehicleId id, VehicleModel model, Instant at) {
        VehicleState state = VehicleState.builder().id(id).model(model).build();
        return Decision.accepted(new Vehicle(state, Odometer.empty()), new VehicleEvent.VehicleRegistered(id, at));
    }

    /**
     * Takes a vehicle from a host's rows, with all that history left behind in them.
     *
     * @param state the rows, not null
     * @param policy what a wrong check digit means; unless it is {@link CheckDigitPolicy#OFF}, one is reported; not null
     * @return the vehicle, with a sentence for each rule that the rows break, never null
     */
    public static Restored<Vehicle> restore(VehicleState state, CheckDigitPolicy policy) {
        return VehicleRestoration.of(state, policy);
    }

    /** Makes a vehicle of checked rows. */
    static Vehicle of(VehicleState state) {
        return new Vehicle(state, new Odometer(state.odometer()));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes the same vehicle of them; never null
     */
    public VehicleState state() {
        return state;
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public VehicleId id() {
        return state.id();
    }

    /**
     * The VIN.
     *
     * @return the VIN; empty if it is not known or the chassis number is none
     */
    public Optional<Vin> vin() {
        return state.chassisNumber().filter(Vin.class::isInstance).map(Vin.class::cast);
    }

    /**
     * The chassis number, be it a VIN or not.
     *
     * @return the number, empty if it is not known
     */
    public Optional<ChassisNumber> chassisNumber() {
        return state.chassisNumber();
    }

    /**
     * Brand, model, model year and drive.
     *
     * @return the model, never null
     */
    public VehicleModel model() {
        return state.model();
    }

    /**
     * The plate that the vehicle bears now.
     *
     * @return the plate, empty if it bears none
     */
    public Optional<PlateNumber> plate() {
        return state.plates().stream().filter(PlatePeriod::isOpen).findFirst().map(PlatePeriod::plate);
    }

    /**
     * All plates that the vehicle bears and bore.
     *
     * @return the periods, the earliest first, never null; they do not overlap
     */
    public List<PlatePeriod> plates() {
        return state.plates();
    }

    /**
     * The book of odometer readings.
     *
     * @return the book, never null
     */
    public Odometer odometer() {
        return odometer;
    }

    /**
     * What became of the vehicle.
     *
     * @return its fate, empty while it is not known to be gone
     */
    public Optional<VehicleFate> fate() {
        return state.fate();
    }

    /**
     * Enters the VIN or puts it right.
     *
     * @param vin the VIN, not null
     * @param policy what a wrong check digit means, not null
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code VIN_CHECK_DIGIT} if the policy is strict and the check digit wrong, {@code
     *     VIN_UNCHANGED}
     */
    public Decision<Vehicle> identify(Vin vin, CheckDigitPolicy policy, Instant at) {
        if (vin().filter(vin::equals).isPresent()) {
            return Decision.refused("VIN_UNCHANGED", "The vehicle has this VIN already.");
        }
        if (vin.problems(policy).stream().anyMatch(VinProblem::refusing)) {
            return Decision.refused(
                    "VIN_CHECK_DIGIT", "The check digit of the VIN is wrong, and the market requires it.");
        }
        return Decision.accepted(changed(builder().chassisNumber(vin)), new VehicleEvent.VehicleIdentified(id(), at));
    }

    /**
     * Gives the vehicle a plate, in place of the one that it bears.
     *
     * @param plate the plate, not null
     * @param from its first day, not null
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code PLATE_UNCHANGED}, {@code PLATE_TOO_EARLY} if an earlier plate begins or ends
     *     after that day, {@code PLATE_ENERGY} if a new-energy plate does not fit the drive, {@code VEHICLE_GONE}
     */
    public Decision<Vehicle> assignPlate(PlateNumber plate, LocalDate from, Instant at) {
        return VehiclePlates.assigned(this, plate, from, at);
    }

    /**
     * Takes the plate off.
     *
     * @param until the day after its last, not null
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code NO_PLATE}, {@code PLATE_TOO_EARLY} if the plate begins on that day or later
     */
    public Decision<Vehicle> removePlate(LocalDate until, Instant at) {
        return VehiclePlates.removed(this, until, at);
    }

    /**
     * Enters an odometer reading. A reading lower than the one before it is taken and flagged.
     *
     * @param reading what was read, not null
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code VEHICLE_GONE} if it was scrapped or exported before that day
     */
    public Decision<Vehicle> recordOdometer(OdometerReading reading, Instant at) {
        if (isGoneBefore(reading.date())) {
            return gone();
        }
        Odometer longer = odometer.with(reading);
        int number = lastNumber(longer);
        return Decision.accepted(
                changed(longer), new VehicleEvent.OdometerRecorded(id(), number, rollbackAdded(longer), at));
    }

    /**
     * Corrects an odometer reading; the wrong one is kept.
     *
     * @param number the number of the entry to correct
     * @param reading what ought to have been entered, not null
     * @param reason why, not null
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code VEHICLE_GONE} if it was scrapped or exported before that day, or one of {@link
     *     Odometer#correcting}
     */
    public Decision<Vehicle> correctOdometer(int number, OdometerReading reading, String reason, Instant at) {
        if (isGoneBefore(reading.date())) {
            return gone();
        }
        Decision<Odometer> corrected = odometer.correcting(number, reading, reason);
        if (corrected instanceof Decision.Refused<Odometer> refused) {
            return new Decision.Refused<>(refused.refusal());
        }
        Odometer longer = corrected.orElseThrow();
        return Decision.accepted(
                changed(longer),
                new VehicleEvent.OdometerCorrected(id(), lastNumber(longer), number, rollbackAdded(longer), at));
    }

    /**
     * Enters what became of the vehicle.
     *
     * <p>A vehicle that is not gone may be sold, exported or scrapped; one that was sold may be sold again, exported or scrapped;
     * one that was exported may be scrapped; one that was scrapped stays so. No day may be before that of the fate before it,
     * and no odometer is read after the vehicle was exported or scrapped.
     *
     * @param fate what and when, not null
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code FATE_ORDER}, {@code FATE_TOO_EARLY} or {@code FATE_BEFORE_READING}
     */
    public Decision<Vehicle> depart(VehicleFate fate, Instant at) {
        Optional<VehicleFate> before = fate();
        if (before.isPresent() && !before.get().kind().mayBecome(fate.kind())) {
            return Decision.refused(
                    "FATE_ORDER", "A vehicle that is " + before.get().kind() + " cannot become " + fate.kind() + ".");
        }
        if (before.isPresent() && fate.date().isBefore(before.get().date())) {
            return Decision.refused(
                    "FATE_TOO_EARLY",
                    "The vehicle was " + before.get().kind() + " on "
                            + before.get().date() + ", so it cannot be " + fate.kind() + " on " + fate.date() + ".");
        }
        Optional<LocalDate> lastReading =
                odometer.latest().map(entry -> entry.reading().date());
        if (fate.kind() != VehicleFate.Kind.SOLD
                && lastReading.filter(fate.date()::isBefore).isPresent()) {
            return Decision.refused(
                    "FATE_BEFORE_READING",
                    "The odometer was read on " + lastReading.get() + ", so the vehicle cannot be " + fate.kind()
                            + " on " + fate.date() + ".");
        }
        return Decision.accepted(changed(builder().fate(fate)), new VehicleEvent.VehicleDeparted(id(), fate, at));
    }

    /**
     * Takes back what became of the vehicle: it was entered by mistake, or the vehicle came back.
     *
     * @param at when it is entered, not null
     * @return the vehicle, or a refusal: {@code NOT_GONE}
     */
    public Decision<Vehicle> reappear(Instant at) {
        if (fate().isEmpty()) {
            return Decision.refused("NOT_GONE", "The vehicle is not known to be gone.");
        }
        return Decision.accepted(
                changed(builder().fate(Optional.empty())), new VehicleEvent.VehicleReappeared(id(), at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vehicle vehicle && state.equals(vehicle.state);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(state);
    }

    /** Tells the id only, because VIN and plate lead to the keeper. */
    @Override
    public String toString() {
        return "Vehicle[" + id() + "]";
    }

    boolean isGoneBefore(LocalDate day) {
        return fate().filter(fate ->
                        fate.kind() != VehicleFate.Kind.SOLD && fate.date().isBefore(day))
                .isPresent();
    }

    VehicleState.Builder builder() {
        return new VehicleState.Builder().from(state);
    }

    Vehicle changed(VehicleState.Builder builder) {
        return new Vehicle(builder.build(), odometer);
    }

    private Vehicle changed(Odometer longer) {
        return new Vehicle(builder().odometer(longer.entries()).build(), longer);
    }

    static Decision<Vehicle> gone() {
        return Decision.refused("VEHICLE_GONE", "The vehicle was scrapped or exported before that day.");
    }

    private boolean rollbackAdded(Odometer longer) {
        return longer.rollbacks() > odometer.rollbacks();
    }

    private static int lastNumber(Odometer odometer) {
        return odometer.entries().get(odometer.entries().size() - 1).number();
    }
}
