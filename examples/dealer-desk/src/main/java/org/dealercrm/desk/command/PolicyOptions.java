package org.dealercrm.desk.command;

import java.nio.file.Path;
import org.dealercrm.desk.json.PolicyFile;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store's policy, and a horizon that goes before the policy's. */
final class PolicyOptions {

    @Option(
            names = "--horizon",
            paramLabel = "365d",
            converter = OptionTypes.Horizon.class,
            description = "How many days ahead; default the policy's, 365d.")
    private @Nullable Integer horizon;

    @Option(names = "--policy", paramLabel = "policy.json", description = "The store's cut points and rules.")
    private @Nullable Path policy;

    @Nullable
    Path file() {
        return policy;
    }

    RetentionPolicy read() {
        RetentionPolicy rules = policy == null ? RetentionPolicy.standard() : PolicyFile.read(policy);
        return horizon == null ? rules : rules.withHorizonDays(horizon);
    }
}
