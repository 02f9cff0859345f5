package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;

/**
 * Reads aggregates: their own rows first, then, for all of them together, the rows of their parts.
 *
 * @param <A> the aggregate
 */
final class AggregateReader<A> {

    private final AggregateTables<?, A> tables;
    private final AggregateSql sql;
    private final Connection connection;

    AggregateReader(AggregateTables<?, A> tables, Connection connection) {
        this.tables = tables;
        this.sql = new AggregateSql(tables);
        this.connection = connection;
    }

    /** The stored version, 0 if nothing is stored. */
    long version(AggregateKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.version())) {
            new RowBinding(statement).text(key.store().value()).text(key.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    Optional<Versioned<A>> find(AggregateKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.find())) {
            new RowBinding(statement).text(key.store().value()).text(key.value());
            return aggregates(key.store(), statement, true).stream().findFirst();
        }
    }

    /** A page of those that answer a condition; each {@code ?} of it is given the text of the same place. */
    Page<Versioned<A>> page(StoreId store, PageRequest request, String condition, List<String> asked)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.page(condition))) {
            RowBinding row = new RowBinding(statement)
                    .text(store.value())
                    .text(request.after().orElse(""));
            for (String value : asked) {
                row.text(value);
            }
            // One more than asked for tells whether there is a next page.
            row.number(request.size() + 1L);
            List<Versioned<A>> found = aggregates(store, statement, condition.isEmpty());
            if (found.size() <= request.size()) {
                return new Page<>(found, Optional.empty());
            }
            List<Versioned<A>> items = found.subList(0, request.size());
            A last = items.get(items.size() - 1).aggregate();
            return new Page<>(items, Optional.of(keyOf(tables, last)));
        }
    }

    private static <I, A> String keyOf(AggregateTables<I, A> tables, A aggregate) {
        return tables.keyOf(tables.idOf(aggregate)).value();
    }

    private List<Versioned<A>> aggregates(StoreId store, PreparedStatement statement, boolean withoutGaps)
            throws SQLException {
        List<Found<A>> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            RowReading row = new RowReading(rows);
            while (row.next()) {
                AggregateKey key = new AggregateKey(store, row.text());
                long version = row.longNumber();
                found.add(new Found<>(key, version, tables.read(key, row), new Parts()));
            }
        }
        if (!found.isEmpty()) {
            for (PartTable<A, ?> part : tables.parts()) {
                readParts(store, part, found, withoutGaps);
            }
        }
        return found.stream().map(Found::made).toList();
    }

    /**
     * Keys without gaps are read as one range. Keys with gaps are read one by one: a list of keys in one statement would
     * make H2 look at every row of the store.
     */
    private void readParts(StoreId store, PartTable<A, ?> part, List<Found<A>> found, boolean withoutGaps)
            throws SQLException {
        Map<String, Found<A>> byKey = new HashMap<>();
        found.forEach(each -> byKey.put(each.key.value(), each));
        try (PreparedStatement statement = connection.prepareStatement(sql.selectParts(part))) {
            if (withoutGaps) {
                String last = found.get(found.size() - 1).key.value();
                readParts(store, part, statement, found.get(0).key.value(), last, byKey);
            } else {
                for (String key : byKey.keySet()) {
                    readParts(store, part, statement, key, key, byKey);
                }
            }
        }
    }

    private void readParts(
            StoreId store,
            PartTable<A, ?> part,
            PreparedStatement statement,
            String first,
            String last,
            Map<String, Found<A>> byKey)
            throws SQLException {
        new RowBinding(statement).text(store.value()).text(first).text(last);
        try (ResultSet rows = statement.executeQuery()) {
            RowReading row = new RowReading(rows);
            while (row.next()) {
                // Between the two statements somebody may have stored a key of the range; it is not on this page.
                Found<A> owner = byKey.get(row.text());
                if (owner != null) {
                    owner.parts.add(part, part.reader().read(owner.key, row));
                }
            }
        }
    }

    /** An aggregate whose own row was read and whose parts come in. */
    private record Found<A>(AggregateKey key, long version, Function<Parts, A> maker, Parts parts) {

        Versioned<A> made() {
            return new Versioned<>(maker.apply(parts), version);
        }
    }
}
