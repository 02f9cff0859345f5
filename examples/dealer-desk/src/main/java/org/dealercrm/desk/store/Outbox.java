package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.dealercrm.event.DomainEvent;
import tools.jackson.databind.json.JsonMapper;

/** The table of events, written in the transaction of the change that caused them and read by whoever passes them on. */
final class Outbox {

    private static final String APPEND = "INSERT INTO outbox_event"
            + " (store_id, aggregate, aggregate_id, aggregate_version, event, occurred_at, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final JsonMapper json = JsonMapper.builder().build();

    void append(
            Connection connection, String aggregate, AggregateKey key, long version, List<? extends DomainEvent> events)
            throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            RowBinding row = new RowBinding(statement);
            for (DomainEvent event : events) {
                row.again()
                        .text(key.store().value())
                        .text(aggregate)
                        .text(key.value())
                        .number(version)
                        .text(event.getClass().getSimpleName())
                        .moment(event.occurredAt())
                        .text(json.writeValueAsString(event));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
