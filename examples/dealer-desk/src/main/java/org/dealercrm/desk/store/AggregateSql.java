package org.dealercrm.desk.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements for an aggregate, made from the names of its tables and columns; values are always parameters.
 *
 * <p>Orders begin with the store, although it is always one: so they are those of the primary key, and H2 walks along the key
 * instead of sorting all rows of the store for each page.
 */
final class AggregateSql {

    private final AggregateTables<?, ?> tables;

    AggregateSql(AggregateTables<?, ?> tables) {
        this.tables = tables;
    }

    /** Columns, then store, key, version. */
    String insert() {
        return "INSERT INTO " + tables.name() + " ("
                + list(tables.columns(), List.of("store_id", tables.keyColumn(), "version")) + ") VALUES ("
                + places(tables.columns().size() + 3) + ")";
    }

    /** Columns, then the new version, store, key, the old version. */
    String update() {
        return "UPDATE " + tables.name() + " SET "
                + list(tables.columns(), List.of("version")).replace(",", " = ?,") + " = ? WHERE store_id = ? AND "
                + tables.keyColumn() + " = ? AND version = ?";
    }

    /** Store, key. */
    String version() {
        return "SELECT version FROM " + tables.name() + " WHERE store_id = ? AND " + tables.keyColumn() + " = ?";
    }

    /** Store, key. */
    String find() {
        return select() + " AND " + tables.keyColumn() + " = ?";
    }

    /** Store, mark, what the condition asks for, limit. */
    String page(String condition) {
        return select() + " AND " + tables.keyColumn() + " > ?" + (condition.isEmpty() ? "" : " AND " + condition)
                + " ORDER BY store_id, " + tables.keyColumn() + " LIMIT ?";
    }

    private String select() {
        return "SELECT " + list(List.of(tables.keyColumn(), "version"), tables.columns()) + " FROM " + tables.name()
                + " WHERE store_id = ?";
    }

    /** An aggregate may have no columns of its own, if it is nothing but lists. */
    private static String list(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).collect(Collectors.joining(", "));
    }

    /** Store, key, place, columns. */
    String insertPart(PartTable<?, ?> part) {
        return "INSERT INTO " + part.name() + " (store_id, " + tables.keyColumn() + ", place, "
                + String.join(", ", part.columns()) + ") VALUES ("
                + places(part.columns().size() + 3) + ")";
    }

    /** Store, key. */
    String deleteParts(PartTable<?, ?> part) {
        return "DELETE FROM " + part.name() + " WHERE store_id = ? AND " + tables.keyColumn() + " = ?";
    }

    /** Store, first key, last key: of one aggregate, or of all that follow each other in the order of keys. */
    String selectParts(PartTable<?, ?> part) {
        return "SELECT " + tables.keyColumn() + ", " + String.join(", ", part.columns()) + " FROM " + part.name()
                + " WHERE store_id = ? AND " + tables.keyColumn() + " >= ? AND " + tables.keyColumn()
                + " <= ?"
                + " ORDER BY store_id, " + tables.keyColumn() + ", place";
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
