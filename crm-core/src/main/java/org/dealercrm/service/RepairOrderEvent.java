package org.dealercrm.service;

import java.time.Instant;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.vehicle.VehicleId;

/** What happened to a repair order. */
public sealed interface RepairOrderEvent extends DomainEvent {

    /**
     * The order it happened to.
     *
     * @return the id, not null
     */
    RepairOrderId order();

    /**
     * An order was written.
     *
     * @param order the order
     * @param customer who brought the vehicle
     * @param vehicle the vehicle
     * @param status {@link RepairOrderStatus#ESTIMATE} or {@link RepairOrderStatus#OPEN}
     * @param occurredAt when
     */
    record RepairOrderWritten(
            RepairOrderId order, CustomerId customer, VehicleId vehicle, RepairOrderStatus status, Instant occurredAt)
            implements RepairOrderEvent {}

    /**
     * A line was added at the end.
     *
     * @param order the order
     * @param position its place, counted from 1
     * @param occurredAt when
     */
    record LineAdded(RepairOrderId order, int position, Instant occurredAt) implements RepairOrderEvent {}

    /**
     * A line was taken off; those after it moved up.
     *
     * @param order the order
     * @param position the place it had, counted from 1
     * @param occurredAt when
     */
    record LineRemoved(RepairOrderId order, int position, Instant occurredAt) implements RepairOrderEvent {}

    /**
     * The order moved from one state to another.
     *
     * @param order the order
     * @param step what was done
     * @param from the state before
     * @param to the state after
     * @param occurredAt when
     */
    record RepairOrderMoved(
            RepairOrderId order, RepairOrderStep step, RepairOrderStatus from, RepairOrderStatus to, Instant occurredAt)
            implements RepairOrderEvent {}
}
