package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where fit takes its customers; exactly one of them. */
final class InputOptions implements CustomerSource {

    @Option(names = "--visits", paramLabel = "F.csv", description = "A log of visits: customer_id,visit_date, …")
    private @Nullable Path visits;

    @Option(names = "--cbs", paramLabel = "F.csv", description = "Sufficient statistics: customer_id,x,t_x,T, …")
    private @Nullable Path cbs;

    @Override
    public List<Path> files() {
        return Stream.of(visits, cbs).filter(Objects::nonNull).toList();
    }

    @Override
    public HistoryInput read(TableOptions table, HistoryView view, @Nullable String store, PrintWriter err) {
        return visits != null
                ? HistoryInput.ofVisits(visits, table, view, err)
                : HistoryInput.ofStatistics(Objects.requireNonNull(cbs), table, view, err);
    }
}
