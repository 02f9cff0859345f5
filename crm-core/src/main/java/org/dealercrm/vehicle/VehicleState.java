package org.dealercrm.vehicle;

import java.util.List;
import java.util.Optional;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;

/**
 * The rows of a vehicle: all that a host stores of it and hands back to {@link Vehicle#restore}. It is not checked; a
 * {@link Vehicle} is.
 *
 * <p>It is made by a builder and not a record, because it will grow and a host that names the parts it knows stays compatible.
 */
@AggregateStyle
@Value.Immutable
public abstract class VehicleState {

    VehicleState() {}

    /**
     * Begins the rows of a vehicle.
     *
     * @return a builder; id and model are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public abstract VehicleId id();

    /**
     * The chassis number.
     *
     * @return the number, empty if it is not known yet
     */
    public abstract Optional<ChassisNumber> chassisNumber();

    /**
     * Brand, model, model year and drive.
     *
     * @return the model, never null
     */
    public abstract VehicleModel model();

    /**
     * The plates that the vehicle bears and bore.
     *
     * @return the periods, of a {@link Vehicle} the earliest first, never null
     */
    public abstract List<PlatePeriod> plates();

    /**
     * The entries of the odometer, in order of entry.
     *
     * @return the entries, never null
     */
    public abstract List<OdometerEntry> odometer();

    /**
     * What became of the vehicle.
     *
     * @return its fate, empty while it is not known to be gone
     */
    public abstract Optional<VehicleFate> fate();

    /** Tells the id only, because chassis number and plates lead to the keeper. */
    @Override
    public final String toString() {
        return "VehicleState[" + id() + "]";
    }

    /** Gathers the rows of a vehicle. */
    public static final class Builder extends ImmutableVehicleState.Builder {

        Builder() {}
    }
}
