package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/**
 * Aggregates of one kind in the database. A save writes the rows, the version and the events in one transaction.
 *
 * @param <I> the id of the aggregate
 * @param <A> the aggregate
 */
final class JdbcAggregates<I, A> implements VersionedAggregates<StoreId, I, A> {

    private final Database database;
    private final AggregateTables<I, A> tables;
    private final Outbox outbox;

    JdbcAggregates(Database database, AggregateTables<I, A> tables, Outbox outbox) {
        this.database = database;
        this.tables = tables;
        this.outbox = outbox;
    }

    @Override
    public Optional<Versioned<A>> find(I id) {
        return database.inTransaction(
                "finding a " + tables.name(), connection -> reader(connection).find(tables.keyOf(id)));
    }

    @Override
    public Page<Versioned<A>> page(StoreId store, PageRequest request) {
        return page(store, request, "", List.of());
    }

    /** A page of those that answer a condition on the table's columns, each {@code ?} standing for a text. */
    Page<Versioned<A>> page(StoreId store, PageRequest request, String condition, List<String> asked) {
        return database.inTransaction(
                "listing " + tables.name(), connection -> reader(connection).page(store, request, condition, asked));
    }

    @Override
    public SaveResult save(A aggregate, long expectedVersion, List<? extends DomainEvent> events) {
        List<DomainEvent> happened = List.copyOf(events);
        AggregateKey key = tables.keyOf(tables.idOf(aggregate));
        try {
            return database.inTransaction("saving a " + tables.name(), connection -> {
                SaveResult result = written(connection, key, aggregate, expectedVersion);
                if (result instanceof SaveResult.Saved saved) {
                    outbox.append(connection, tables.name(), key, saved.version(), happened);
                }
                return result;
            });
        } catch (DatabaseFailure failure) {
            long found = failure.isDuplicateKey() ? version(key) : expectedVersion;
            if (found == expectedVersion) {
                throw failure;
            }
            // Somebody else stored the same new id in the moment between the look and the insert.
            return new SaveResult.Conflict(expectedVersion, found);
        }
    }

    private SaveResult written(Connection connection, AggregateKey key, A aggregate, long expectedVersion)
            throws SQLException {
        long found = reader(connection).version(key);
        if (found != expectedVersion) {
            return new SaveResult.Conflict(expectedVersion, found);
        }
        try (AggregateWriter<I, A> writer = new AggregateWriter<>(tables, connection)) {
            if (found == 0) {
                writer.add(aggregate);
                writer.flush();
            } else if (!writer.replace(aggregate, found)) {
                return new SaveResult.Conflict(
                        expectedVersion, reader(connection).version(key));
            }
        }
        return new SaveResult.Saved(found + 1);
    }

    private long version(AggregateKey key) {
        return database.inTransaction(
                "reading a version of " + tables.name(),
                connection -> reader(connection).version(key));
    }

    private AggregateReader<A> reader(Connection connection) {
        return new AggregateReader<>(tables, connection);
    }
}
