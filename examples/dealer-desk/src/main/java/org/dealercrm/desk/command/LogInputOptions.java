package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.desk.contact.ConsentBook;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.value.Purchases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where a command takes visits by their days; exactly one of them. */
final class LogInputOptions implements CustomerSource {

    @Option(names = "--visits", paramLabel = "F.csv", description = "A log of visits: customer_id,visit_date, …")
    private @Nullable Path visits;

    @Option(names = "--db", paramLabel = "URL", description = "The store's database, a JDBC URL.")
    private @Nullable String db;

    @Override
    public List<Path> files() {
        return visits != null ? List.of(visits) : StoreInput.files(Objects.requireNonNull(db));
    }

    @Override
    public HistoryInput read(TableOptions table, HistoryView view, @Nullable String store, PrintWriter err) {
        return visits != null
                ? HistoryInput.ofVisits(visits, table, view, err)
                : StoreInput.read(Objects.requireNonNull(db), store, view, err);
    }

    /** Whether anything is on record of what the customers have said; a log of visits has no records. */
    boolean hasConsents(@Nullable String store) {
        if (db == null) {
            return false;
        }
        try (JdbcStore database = StoreInput.open(db, true)) {
            return !new ConsentBook(database.consents(), StoreInput.chosen(database, store)).isEmpty();
        }
    }

    /** A gate for the days of a plan over the file of consents and, if the customers come from a database, its records. */
    MarketingGate gate(@Nullable String store, Optional<TableFile> file, LocalDate first, LocalDate last) {
        if (db == null) {
            return MarketingGate.ofFile(file.orElseThrow(), first, last);
        }
        try (JdbcStore database = StoreInput.open(db, true)) {
            Dealership dealership =
                    database.dealership(StoreInput.chosen(database, store)).orElseThrow();
            ConsentBook records = new ConsentBook(database.consents(), dealership.id());
            return MarketingGate.ofStore(records.inMemory(), dealership, file, first, last);
        }
    }

    /** The lines of the orders in the database; empty if a log is read, which has none. */
    Optional<Purchases> sales(@Nullable String store, LocalDate lastDay) {
        if (db == null) {
            return Optional.empty();
        }
        try (JdbcStore database = StoreInput.open(db, true)) {
            return Optional.of(database.sales(StoreInput.chosen(database, store), lastDay));
        }
    }
}
