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

    private static final int KEYS_IN_A_STATEMENT = 500;

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
            return aggregates(key.store(), statement).stream().findFirst();
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
            List<Versioned<A>> found = aggregates(store, statement);
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

    private List<Versioned<A>> aggregates(StoreId store, PreparedStatement statement) throws SQLException {
        List<Found<A>> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            RowReading row = new RowReading(rows);
            while (row.next()) {
                AggregateKey key = new AggregateKey(store, row.text());
                long version = row.longNumber();
                found.add(new Found<>(key, version, tables.read(key, row), new Parts()));
            }
        }
        for (int from = 0; from < found.size(); from += KEYS_IN_A_STATEMENT) {
            List<Found<A>> some = found.subList(from, Math.min(found.size(), from + KEYS_IN_A_STATEMENT));
            for (PartTable<A, ?> part : tables.parts()) {
                readParts(store, part, some);
            }
        }
        return found.stream().map(Found::made).toList();
    }

    private void readParts(StoreId store, PartTable<A, ?> part, List<Found<A>> found) throws SQLException {
        Map<String, Found<A>> byKey = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.selectParts(part, found.size()))) {
            RowBinding keys = new RowBinding(statement).text(store.value());
            for (Found<A> each : found) {
                keys.text(each.key.value());
                byKey.put(each.key.value(), each);
            }
            try (ResultSet rows = statement.executeQuery()) {
                RowReading row = new RowReading(rows);
                while (row.next()) {
                    Found<A> owner = byKey.get(row.text());
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
