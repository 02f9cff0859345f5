package org.dealercrm.desk.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where score takes its customers; exactly one of them. */
final class StoreInputOptions {

    @Option(names = "--visits", paramLabel = "F.csv", description = "A log of visits: customer_id,visit_date, …")
    @Nullable
    Path visits;

    @Option(names = "--cbs", paramLabel = "F.csv", description = "Sufficient statistics: customer_id,x,t_x,T, …")
    @Nullable
    Path cbs;

    @Option(names = "--db", paramLabel = "URL", description = "The store's database, a JDBC URL.")
    @Nullable
    String db;
}
