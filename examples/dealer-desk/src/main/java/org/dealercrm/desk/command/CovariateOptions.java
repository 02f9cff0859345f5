package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.dealercrm.desk.csv.CovariatesFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.history.Covariates;
import org.dealercrm.scoring.lifetime.CovariateModel;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else is known of the customers. */
final class CovariateOptions {

    @Option(
            names = "--covariates",
            paramLabel = "F.csv",
            description = "customer_id and a column for each covariate, a number or a category.")
    private @Nullable Path file;

    @Nullable
    Path file() {
        return file;
    }

    /** The customers with all covariates of the file, for a fit. */
    HistoryInput add(HistoryInput customers, ModelFamily family, TableOptions table, PrintWriter err) {
        if (file == null) {
            return customers;
        }
        if (!family.knowsCovariates()) {
            throw new UnusableInput(
                    "--covariates: found the model " + family.code()
                            + ", expected pareto-nbd or one of bg-nbd, mbg-nbd, bg-cnbd-k and mbg-cnbd-k, which know covariates.");
        }
        return with(
                customers,
                CovariatesFile.read(file, table.format(), table.names()).all(),
                err);
    }

    /** The customers with the covariates that a fitted model needs. */
    HistoryInput add(HistoryInput customers, LifetimeModel fitted, TableOptions table, PrintWriter err) {
        List<String> needed = fitted instanceof CovariateModel model ? model.names() : List.of();
        if (needed.isEmpty()) {
            if (file != null) {
                throw new UnusableInput(
                        "--covariates: found a model without covariates, expected none or another model.");
            }
            return customers;
        }
        if (file == null) {
            throw new UnusableInput("The model knows the covariates " + needed + ", expected --covariates with them.");
        }
        return with(
                customers,
                CovariatesFile.read(file, table.format(), table.names()).named(needed),
                err);
    }

    private HistoryInput with(HistoryInput customers, Covariates covariates, PrintWriter err) {
        int others = covariates.size() - customers.history().size();
        try {
            HistoryInput with = customers.withCovariates(covariates);
            if (others > 0) {
                err.println(file + ": customers who are not among those of the visits and are not looked at: " + others
                        + ".");
            }
            return with;
        } catch (IllegalArgumentException missing) {
            throw new UnusableInput(file + ": " + missing.getMessage() + ".");
        }
    }
}
