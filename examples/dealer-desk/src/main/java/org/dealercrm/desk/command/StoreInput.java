package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.store.DatabaseFailure;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.scoring.history.VisitLog;
import org.jspecify.annotations.Nullable;

/** Reads a store's visits from its database. */
final class StoreInput {

    /** H2: database not found, and it must exist. */
    private static final String H2_NOT_FOUND = "90146";

    /** H2: the address is no address, a relative path, an unknown setting, a setting twice. */
    private static final Set<String> H2_MISUNDERSTOOD = Set.of("90046", "90011", "90113", "90066");

    private static final String H2_FILE = "jdbc:h2:(?:file:)?(~?)(/[^;]+|\\./[^;]+).*";

    private StoreInput() {}

    /** The file in which H2 keeps a database of its own; none for others. */
    static List<Path> files(String url) {
        Matcher file = Pattern.compile(H2_FILE).matcher(url);
        if (!file.matches()) {
            return List.of();
        }
        String home = file.group(1).isEmpty() ? "" : System.getProperty("user.home");
        return List.of(Path.of(home + file.group(2) + ".mv.db"));
    }

    static HistoryInput read(String url, @Nullable String store, HistoryView view, PrintWriter err) {
        try (JdbcStore database = open(url, true)) {
            StoreId id = chosen(database, store);
            try (Bar bar = Bar.of("reading visits", err)) {
                VisitLog log = database.visits(id, bar);
                return HistoryInput.ofLog(log, "store " + id, view, err);
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
        String quiet = h2 ? with(url, "TRACE_LEVEL_FILE=0") : url;
        try {
            return JdbcStore.open(guarded ? with(quiet, "IFEXISTS=TRUE") : quiet);
        } catch (DatabaseFailure failure) {
            if (failure.sqlState().equals(H2_NOT_FOUND)) {
                throw new UnusableInput("--db: found no database at " + url.split("[?;]", 2)[0]
                        + ", expected one that import or demo has made.");
            }
            if (h2 && H2_MISUNDERSTOOD.contains(failure.sqlState())) {
                throw new UnusableInput("--db: found '" + url.split("[?;]", 2)[0] + "' (H2 refuses it with code "
                        + failure.sqlState() + "), expected a path that is absolute or begins with ./ or ~/, such as"
                        + " jdbc:h2:file:/folder/store, and settings that H2 knows.");
            }
            throw failure;
        }
    }

    /** Adds a setting of H2, unless the address has one of this name. */
    private static String with(String url, String setting) {
        String name = setting.substring(0, setting.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(";" + name) ? url : url + ";" + setting;
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
