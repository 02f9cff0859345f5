package org.dealercrm.event;

import java.time.Instant;

/**
 * Something that happened to an aggregate and that others may want to know, for example that a repair order was closed.
 *
 * <p>Events are handed to the port in the same act that saves the aggregate, so that a host can write both in one
 * transaction (an outbox). An event names things by their ids; it carries no name, telephone number or address.
 */
public interface DomainEvent {

    /**
     * When it happened.
     *
     * @return the instant that the caller of the command passed in, not null
     */
    Instant occurredAt();
}
