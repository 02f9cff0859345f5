package org.dealercrm.customer;

import java.time.Instant;
import java.time.LocalDate;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.vehicle.VehicleId;

/** What can happen to a customer in the files of a store. The events name him by his id and carry nothing personal. */
public sealed interface CustomerEvent extends DomainEvent {

    /**
     * Which customer.
     *
     * @return the id, never null
     */
    CustomerId customer();

    /**
     * A customer was entered.
     *
     * @param customer which, not null
     * @param occurredAt when, not null
     */
    record CustomerRegistered(CustomerId customer, Instant occurredAt) implements CustomerEvent {}

    /**
     * Name, honorific or birthday were put right.
     *
     * @param customer which, not null
     * @param occurredAt when, not null
     */
    record CustomerCorrected(CustomerId customer, Instant occurredAt) implements CustomerEvent {}

    /**
     * A telephone number, an e-mail address or the postal address was added, changed or taken off.
     *
     * @param customer which, not null
     * @param occurredAt when, not null
     */
    record ContactChanged(CustomerId customer, Instant occurredAt) implements CustomerEvent {}

    /**
     * An interest became known.
     *
     * @param customer which, not null
     * @param code the host's code of the interest, not null
     * @param occurredAt when, not null
     */
    record InterestNoted(CustomerId customer, String code, Instant occurredAt) implements CustomerEvent {}

    /**
     * A period began in which the customer owns, uses or pays for a vehicle, or a past one was entered.
     *
     * @param customer which, not null
     * @param vehicle the vehicle, not null
     * @param role what the customer is to it, not null
     * @param from the first day, not null
     * @param occurredAt when it was entered, not null
     */
    record OwnershipBegan(
            CustomerId customer, VehicleId vehicle, OwnershipRole role, LocalDate from, Instant occurredAt)
            implements CustomerEvent {}

    /**
     * A period ended in which the customer owned, used or paid for a vehicle.
     *
     * @param customer which, not null
     * @param vehicle the vehicle, not null
     * @param role what the customer was to it, not null
     * @param to the day after the last, not null
     * @param occurredAt when it was entered, not null
     */
    record OwnershipEnded(CustomerId customer, VehicleId vehicle, OwnershipRole role, LocalDate to, Instant occurredAt)
            implements CustomerEvent {}

    /**
     * The customer came into a household.
     *
     * @param customer which, not null
     * @param household the household, not null
     * @param occurredAt when it was entered, not null
     */
    record HouseholdJoined(CustomerId customer, HouseholdId household, Instant occurredAt) implements CustomerEvent {}

    /**
     * The customer left a household.
     *
     * @param customer which, not null
     * @param household the household, not null
     * @param occurredAt when it was entered, not null
     */
    record HouseholdLeft(CustomerId customer, HouseholdId household, Instant occurredAt) implements CustomerEvent {}
}
