package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * How an aggregate lies in tables: a row in its own table, and rows in part tables for each of its lists.
 *
 * @param <I> the id of the aggregate
 * @param <A> the aggregate
 */
interface AggregateTables<I, A> {

    /** The name of its own table, which is also its name in the outbox. */
    String name();

    /** The column that holds its id within the store. */
    String keyColumn();

    /** The columns of its own table after store, key and version. */
    List<String> columns();

    /** The tables of its lists. */
    List<PartTable<A, ?>> parts();

    AggregateKey keyOf(I id);

    I idOf(A aggregate);

    /** Fills {@link #columns()}. */
    void write(RowBinding row, A aggregate) throws SQLException;

    /** Reads {@link #columns()}; the aggregate is made when its parts have been read too. */
    Function<Parts, A> read(AggregateKey key, RowReading row) throws SQLException;
}
