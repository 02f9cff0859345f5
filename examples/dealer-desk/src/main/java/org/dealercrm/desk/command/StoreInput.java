package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.store.DatabaseFailure;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitLog;
import org.jspecify.annotations.Nullable;

/** Reads a store's visits from its database. */
final class StoreInput {

    /** H2: database not found, and it must exist. */
    private static final String H2_NOT_FOUND = "90146";

    private StoreInput() {}

    static HistoryInput read(
            String url, @Nullable String store, ClockUnit unit, @Nullable LocalDate asOf, PrintWriter err) {
        try (JdbcStore database = open(url, true)) {
            StoreId id = chosen(database, store);
            try (Bar bar = Bar.of("reading visits", err)) {
                VisitLog log = database.visits(id, bar);
                return HistoryInput.ofLog(log, "store " + id, unit, asOf, err);
            }
        }
    }

    /**
     * Opens a database. H2 would make an empty one where there is none; where one is only read, that is refused. What the
     * address says after its kind is not told, because it may hold a password.
     */
    static JdbcStore open(String url, boolean mustExist) {
        boolean h2 = url.startsWith("jdbc:h2:");
        if (!h2 && !url.startsWith("jdbc:postgresql:")) {
            throw new UnusableInput("--db: found '" + url.split("[?;@]", 2)[0]
                    + "', expected a JDBC URL such as jdbc:h2:file:/folder/store or jdbc:postgresql://host/name.");
        }
        boolean guarded = h2 && mustExist && !url.startsWith("jdbc:h2:mem:");
        try {
            return JdbcStore.open(guarded ? url + ";IFEXISTS=TRUE" : url);
        } catch (DatabaseFailure failure) {
            if (failure.sqlState().equals(H2_NOT_FOUND)) {
                throw new UnusableInput("--db: found no database at " + url.split("[?;]", 2)[0]
                        + ", expected one that import or demo has made.");
            }
            throw failure;
        }
    }

    /** The store that was asked for, or the only one that the database has. */
    static StoreId chosen(JdbcStore database, @Nullable String store) {
        List<StoreId> stores = database.stores();
        String listed = stores.stream().map(StoreId::value).collect(Collectors.joining(", "));
        if (store != null) {
            return stores.stream()
                    .filter(id -> id.value().equals(store))
                    .findFirst()
                    .orElseThrow(() -> new UnusableInput("--store: found '" + store
                            + "', expected one of the database: " + (listed.isEmpty() ? "it is empty" : listed) + "."));
        }
        if (stores.size() != 1) {
            throw new UnusableInput(
                    stores.isEmpty()
                            ? "--db: found a database without customers, expected one that import or demo has filled."
                            : "--db: found several stores (" + listed + "), expected --store with one of them.");
        }
        return stores.get(0);
    }
}
