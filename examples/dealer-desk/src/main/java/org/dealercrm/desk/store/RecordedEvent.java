package org.dealercrm.desk.store;

import java.time.Instant;
import org.dealercrm.dealership.StoreId;

/**
 * An event as it stands in the outbox, for whoever passes events on.
 *
 * @param number its number; later events have greater ones
 * @param store the store, not null
 * @param aggregate customer, vehicle or repair_order, not null
 * @param aggregateId the id of the aggregate within its store, not null
 * @param type the simple name of the event's class, for example {@code CustomerRegistered}, not null
 * @param occurredAt when it occurred, not null
 * @param body the event in JSON: ids and days, no name and no number, not null
 */
public record RecordedEvent(
        long number,
        StoreId store,
        String aggregate,
        String aggregateId,
        String type,
        Instant occurredAt,
        String body) {}
