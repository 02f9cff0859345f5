package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import tools.jackson.databind.json.JsonMapper;

/** The table of events, written in the transaction of the change that caused them and read by whoever passes them on. */
final class Outbox {

    private static final String APPEND = "INSERT INTO outbox_event"
            + " (store_id, aggregate, aggregate_id, aggregate_version, event, occurred_at, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String AFTER = "SELECT event_no, store_id, aggregate, aggregate_id, event, occurred_at, body"
            + " FROM outbox_event WHERE event_no > ? ORDER BY event_no LIMIT ?";

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

    List<RecordedEvent> after(Connection connection, long number, int limit) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            new RowBinding(statement).number(number).number(limit);
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    events.add(new RecordedEvent(
                            row.longNumber(),
                            StoreId.of(row.text()),
                            row.text(),
                            row.text(),
                            row.text(),
                            row.moment(),
                            row.text()));
                }
            }
        }
        return events;
    }
}
