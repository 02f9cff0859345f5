package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of aggregates with prepared statements that are kept open, so that one aggregate or a hundred thousand go
 * the same way.
 *
 * @param <I> the id of the aggregate
 * @param <A> the aggregate
 */
final class AggregateWriter<I, A> implements AutoCloseable {

    private final AggregateTables<I, A> tables;
    private final Connection connection;
    private final AggregateSql sql;
    private final List<PartWriter<A, ?>> parts = new ArrayList<>();
    private final PreparedStatement insert;
    private final RowBinding insertRow;

    AggregateWriter(AggregateTables<I, A> tables, Connection connection) throws SQLException {
        this.tables = tables;
        this.connection = connection;
        this.sql = new AggregateSql(tables);
        this.insert = connection.prepareStatement(sql.insert());
        this.insertRow = new RowBinding(insert);
        for (PartTable<A, ?> part : tables.parts()) {
            parts.add(new PartWriter<>(part, connection.prepareStatement(sql.insertPart(part))));
        }
    }

    /** Notes a new aggregate at version 1; {@link #flush()} writes it. */
    void add(A aggregate) throws SQLException {
        AggregateKey key = tables.keyOf(tables.idOf(aggregate));
        tables.write(insertRow.again(), aggregate);
        insertRow.text(key.store().value()).text(key.value()).number(1);
        insert.addBatch();
        addParts(key, aggregate);
    }

    /** Writes what was noted. */
    void flush() throws SQLException {
        insert.executeBatch();
        for (PartWriter<A, ?> part : parts) {
            part.statement.executeBatch();
        }
    }

    /** Writes an aggregate over the version that was found; false if another version is stored. */
    boolean replace(A aggregate, long found) throws SQLException {
        AggregateKey key = tables.keyOf(tables.idOf(aggregate));
        try (PreparedStatement update = connection.prepareStatement(sql.update())) {
            RowBinding row = new RowBinding(update);
            tables.write(row, aggregate);
            row.number(found + 1).text(key.store().value()).text(key.value()).number(found);
            if (update.executeUpdate() == 0) {
                return false;
            }
        }
        for (PartTable<A, ?> part : tables.parts()) {
            try (PreparedStatement delete = connection.prepareStatement(sql.deleteParts(part))) {
                new RowBinding(delete).text(key.store().value()).text(key.value());
                delete.executeUpdate();
            }
        }
        addParts(key, aggregate);
        for (PartWriter<A, ?> part : parts) {
            part.statement.executeBatch();
        }
        return true;
    }

    private void addParts(AggregateKey key, A aggregate) throws SQLException {
        for (PartWriter<A, ?> part : parts) {
            part.add(key, aggregate);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        for (PartWriter<A, ?> part : parts) {
            part.statement.close();
        }
    }

    private static final class PartWriter<A, P> {

        private final PartTable<A, P> table;
        private final PreparedStatement statement;
        private final RowBinding row;

        PartWriter(PartTable<A, P> table, PreparedStatement statement) {
            this.table = table;
            this.statement = statement;
            this.row = new RowBinding(statement);
        }

        void add(AggregateKey key, A aggregate) throws SQLException {
            int place = 0;
            for (P part : table.partsOf().apply(aggregate)) {
                row.again().text(key.store().value()).text(key.value()).number(++place);
                table.writer().write(row, part);
                statement.addBatch();
            }
        }
    }
}
