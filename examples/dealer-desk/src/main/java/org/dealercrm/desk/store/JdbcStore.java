package org.dealercrm.desk.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.scoring.history.VisitLog;

/** The dealer's database. */
public final class JdbcStore implements AutoCloseable {

    private JdbcStore() {}

    /**
     * Opens the database in a file, making or migrating its tables.
     *
     * @param file the file without its ending {@code .mv.db}, not null
     * @return the database, never null
     */
    public static JdbcStore open(Path file) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Opens a database by its address, for example {@code jdbc:postgresql://host/name?user=…}.
     *
     * @param jdbcUrl the address, of H2 or PostgreSQL, not null
     * @return the database, never null
     */
    public static JdbcStore open(String jdbcUrl) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * The stores that have customers.
     *
     * @return their keys, in order, never null
     */
    public List<StoreId> stores() {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Reads all visits of a store, page by page, for the scoring.
     *
     * @param store the store, not null
     * @param progress is told of orders read, not null
     * @return the visits, with the days of acquisition and the known departures, never null
     */
    public VisitLog visits(StoreId store, Progress progress) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * The cars delivered within a span of days, for letters to their buyers.
     *
     * @param store the store, not null
     * @param from the first day, not null
     * @param to the last day, not null
     * @return the deliveries by day and key, never null
     */
    public List<StoredDelivery> deliveries(StoreId store, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void close() {}
}
