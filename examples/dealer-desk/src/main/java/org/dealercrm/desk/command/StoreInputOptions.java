package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where score takes its customers; exactly one of them. */
final class StoreInputOptions implements CustomerSource {

    @Option(names = "--visits", paramLabel = "F.csv", description = "A log of visits: customer_id,visit_date, …")
    private @Nullable Path visits;

    @Option(names = "--cbs", paramLabel = "F.csv", description = "Sufficient statistics: customer_id,x,t_x,T, …")
    private @Nullable Path cbs;

    @Option(names = "--db", paramLabel = "URL", description = "The store's database, a JDBC URL.")
    private @Nullable String db;

    @Override
    public List<Path> files() {
        return db != null
                ? StoreInput.files(db)
                : Stream.of(visits, cbs).filter(Objects::nonNull).toList();
    }

    @Override
    public HistoryInput read(TableOptions table, HistoryView view, @Nullable String store, PrintWriter err) {
        if (visits != null) {
            return HistoryInput.ofVisits(visits, table, view, err);
        }
        if (cbs != null) {
            return HistoryInput.ofStatistics(cbs, table, view, err);
        }
        return StoreInput.read(Objects.requireNonNull(db), store, view, err);
    }
}
