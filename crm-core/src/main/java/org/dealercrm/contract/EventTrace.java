package org.dealercrm.contract;

import java.time.Instant;
import java.util.Objects;
import org.dealercrm.event.DomainEvent;

/**
 * What the outbox of any host can tell of a recorded event: its type and time. The contract checks compare events by it, so
 * that a host need not turn its rows back into events.
 *
 * @param type the simple name of the event's class, for example {@code CustomerRegistered}
 * @param occurredAt when it occurred, not null
 */
public record EventTrace(String type, Instant occurredAt) {

    /** Checks the parts. */
    public EventTrace {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    /**
     * The trace that an event ought to leave.
     *
     * @param event the event, not null
     * @return the trace, never null
     */
    public static EventTrace of(DomainEvent event) {
        return new EventTrace(event.getClass().getSimpleName(), event.occurredAt());
    }
}
