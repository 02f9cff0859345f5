package org.dealercrm.desk.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where a command takes visits by their days; exactly one of them. */
final class LogInputOptions {

    @Option(names = "--visits", paramLabel = "F.csv", description = "A log of visits: customer_id,visit_date, …")
    @Nullable
    Path visits;

    @Option(names = "--db", paramLabel = "URL", description = "The store's database, a JDBC URL.")
    @Nullable
    String db;
}
