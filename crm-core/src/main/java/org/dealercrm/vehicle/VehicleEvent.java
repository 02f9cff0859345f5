package org.dealercrm.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import org.dealercrm.event.DomainEvent;

/** What can happen to a vehicle in the files of a store. The events name it by its id and carry neither VIN nor plate. */
public sealed interface VehicleEvent extends DomainEvent {

    /**
     * Which vehicle.
     *
     * @return the id, never null
     */
    VehicleId vehicle();

    /**
     * A vehicle was entered.
     *
     * @param vehicle which, not null
     * @param occurredAt when, not null
     */
    record VehicleRegistered(VehicleId vehicle, Instant occurredAt) implements VehicleEvent {}

    /**
     * The VIN was entered for the first time or put right.
     *
     * @param vehicle which, not null
     * @param occurredAt when, not null
     */
    record VehicleIdentified(VehicleId vehicle, Instant occurredAt) implements VehicleEvent {}

    /**
     * The vehicle got a plate.
     *
     * @param vehicle which, not null
     * @param from the first day of the plate, not null
     * @param occurredAt when, not null
     */
    record PlateAssigned(VehicleId vehicle, LocalDate from, Instant occurredAt) implements VehicleEvent {}

    /**
     * The vehicle gave up its plate.
     *
     * @param vehicle which, not null
     * @param until the day after the last of the plate, not null
     * @param occurredAt when, not null
     */
    record PlateRemoved(VehicleId vehicle, LocalDate until, Instant occurredAt) implements VehicleEvent {}

    /**
     * An odometer reading was entered.
     *
     * @param vehicle which, not null
     * @param entry the number of the entry
     * @param rollback whether the odometer has an unexplained fall that it had not before
     * @param occurredAt when, not null
     */
    record OdometerRecorded(VehicleId vehicle, int entry, boolean rollback, Instant occurredAt)
            implements VehicleEvent {}

    /**
     * An odometer reading was corrected.
     *
     * @param vehicle which, not null
     * @param entry the number of the new entry
     * @param corrected the number of the entry whose place it takes
     * @param rollback whether the odometer has an unexplained fall that it had not before
     * @param occurredAt when, not null
     */
    record OdometerCorrected(VehicleId vehicle, int entry, int corrected, boolean rollback, Instant occurredAt)
            implements VehicleEvent {}

    /**
     * It became known what became of the vehicle.
     *
     * @param vehicle which, not null
     * @param fate what and when, not null
     * @param occurredAt when it was entered, not null
     */
    record VehicleDeparted(VehicleId vehicle, VehicleFate fate, Instant occurredAt) implements VehicleEvent {}

    /**
     * The vehicle was entered as gone by mistake, or it came back.
     *
     * @param vehicle which, not null
     * @param occurredAt when, not null
     */
    record VehicleReappeared(VehicleId vehicle, Instant occurredAt) implements VehicleEvent {}
}
