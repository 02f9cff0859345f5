package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dealercrm.desk.json.FittedModelFile;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitRemark;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fits a model to a store's customers and writes it down. */
@Command(
        name = "fit",
        description = "Fit a model to a store's customers and write it as JSON.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class FitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private InputOptions input;

    @Option(names = "--covariates", paramLabel = "F.csv", description = "Not available in this version yet.")
    private @Nullable Path covariates;

    @Option(names = "--model-out", paramLabel = "model.json", required = true, description = "Where the model goes.")
    private Path modelOut;

    @Mixin
    private ModelOption model;

    @Mixin
    private ClockOptions clock;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        if (covariates != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--covariates: covariates are not available in this version yet; leave the option out");
        }
        table.guard(modelOut, input.visits, input.cbs);
        PrintWriter err = spec.commandLine().getErr();
        HistoryView view = clock.view(model.family());
        HistoryInput customers = input.visits != null
                ? HistoryInput.ofVisits(input.visits, table, view, err)
                : HistoryInput.ofStatistics(Objects.requireNonNull(input.cbs), table, view);
        StoreFit<LifetimeModel> fit = StoreFit.fit(model.family(), customers.history());
        FittedModelFile.write(modelOut, model.family(), fit, customers.history().season(), clock.asOf());
        customers.quarantine().ifPresent(rows -> table.keep(rows, modelOut, err));
        tell(fit.privateCustomers(), "customers", err);
        fit.fleets().ifPresent(fleets -> tell(fleets, "fleets", err));
        return Desk.DONE;
    }

    private void tell(Fit<LifetimeModel> fit, String whom, PrintWriter err) {
        err.println(model.family().code() + " of " + fit.customers() + " " + whom + ": k = "
                + fit.model().regularity() + ", " + fit.model().parameters() + ", log-likelihood "
                + fit.logLikelihood() + " (" + clock.unit().name().toLowerCase(Locale.ROOT) + "), "
                + fit.message());
        for (FitRemark remark : fit.remarks()) {
            err.println("  " + remark.sentence(Locale.ENGLISH));
        }
    }
}
