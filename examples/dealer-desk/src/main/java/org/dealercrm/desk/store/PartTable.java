package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * A table that holds a list of an aggregate, such as the lines of a repair order: a row for each entry, numbered by the
 * column {@code place} from 1.
 *
 * @param <A> the aggregate
 * @param <P> an entry of the list
 * @param name the name of the table
 * @param columns its columns after store, key and {@code place}
 * @param partsOf the list of an aggregate
 * @param writer fills the columns of an entry
 * @param reader makes an entry of the columns
 */
record PartTable<A, P>(
        String name, List<String> columns, Function<A, List<P>> partsOf, Writer<P> writer, Reader<P> reader) {

    /**
     * Fills the columns of an entry.
     *
     * @param <P> an entry of the list
     */
    @FunctionalInterface
    interface Writer<P> {
        void write(RowBinding row, P part) throws SQLException;
    }

    /**
     * Makes an entry of its columns. The key of the aggregate is told, because an entry may need its store.
     *
     * @param <P> an entry of the list
     */
    @FunctionalInterface
    interface Reader<P> {
        P read(AggregateKey key, RowReading row) throws SQLException;
    }
}
