package org.dealercrm.consent;

import java.time.Instant;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.event.DomainEvent;

/** What happened to the consents of a customer. It occurred when he said it, which may be before it was written down. */
public sealed interface ConsentEvent extends DomainEvent {

    /**
     * Whose consents they are.
     *
     * @return the customer, not null
     */
    CustomerId customer();

    /**
     * A record was begun; it says nothing yet.
     *
     * @param customer the customer
     * @param occurredAt when
     */
    record ConsentRecordOpened(CustomerId customer, Instant occurredAt) implements ConsentEvent {}

    /**
     * He agreed.
     *
     * @param customer the customer
     * @param purpose to which purpose
     * @param channel by which channel, empty for every one
     * @param source by which way he said so
     * @param occurredAt when
     */
    record ConsentGiven(
            CustomerId customer, Purpose purpose, Optional<Channel> channel, ConsentSource source, Instant occurredAt)
            implements ConsentEvent {}

    /**
     * He took his consent back.
     *
     * @param customer the customer
     * @param purpose of which purpose
     * @param channel by which channel, empty for every one
     * @param source by which way he said so
     * @param occurredAt when
     */
    record ConsentWithdrawn(
            CustomerId customer, Purpose purpose, Optional<Channel> channel, ConsentSource source, Instant occurredAt)
            implements ConsentEvent {}

    /**
     * He refused.
     *
     * @param customer the customer
     * @param purpose which purpose
     * @param channel by which channel, empty for every one
     * @param source by which way he said so
     * @param occurredAt when
     */
    record ContactObjected(
            CustomerId customer, Purpose purpose, Optional<Channel> channel, ConsentSource source, Instant occurredAt)
            implements ConsentEvent {}

    /**
     * He is not to be contacted any more.
     *
     * @param customer the customer
     * @param reason why
     * @param channel by which channel, empty for every one
     * @param occurredAt when
     */
    record CustomerSuppressed(
            CustomerId customer, SuppressionReason reason, Optional<Channel> channel, Instant occurredAt)
            implements ConsentEvent {}

    /**
     * A suppression was lifted.
     *
     * @param customer the customer
     * @param reason the reason that holds no longer
     * @param channel by which channel, empty for every one
     * @param occurredAt when
     */
    record CustomerSuppressionLifted(
            CustomerId customer, SuppressionReason reason, Optional<Channel> channel, Instant occurredAt)
            implements ConsentEvent {}
}
