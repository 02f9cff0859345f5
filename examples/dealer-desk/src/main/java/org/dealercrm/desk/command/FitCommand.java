package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dealercrm.desk.json.FittedModelFile;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitRemark;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits a model to a store's customers and writes it down. */
@Command(
        name = "fit",
        description = "Fit a model to a store's customers and write it as JSON.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class FitCommand implements Callable<Integer> {

    /** Models are tried on the last year of the log, if one is to be chosen. */
    private static final int CHOICE_DAYS = 365;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private InputOptions input;

    @Mixin
    private CovariateOptions covariates;

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
        table.guard(modelOut, input.files().toArray(Path[]::new));
        table.guard(modelOut, covariates.file());
        PrintWriter err = spec.commandLine().getErr();
        HistoryView view = clock.view(model.family()).choosing(model.isToBeChosen(), CHOICE_DAYS);
        HistoryInput customers = input.read(table, view, null, err);
        ModelFamily family = customers.chosen().orElse(model.family());
        VisitHistory history = covariates.add(customers, family, table, err).history();
        StoreFit<LifetimeModel> fit = StoreFit.fit(family, history);
        FittedModelFile.write(modelOut, family, fit, history.season(), clock.asOf());
        customers.quarantine().ifPresent(rows -> table.keep(rows, modelOut, err));
        tell(family, fit.privateCustomers(), "customers", err);
        fit.fleets().ifPresent(fleets -> tell(family, fleets, "fleets", err));
        return Desk.DONE;
    }

    private void tell(ModelFamily family, Fit<LifetimeModel> fit, String whom, PrintWriter err) {
        err.println(family.code() + " of " + fit.customers() + " " + whom + ": k = "
                + fit.model().regularity() + ", " + fit.model().parameters() + ", log-likelihood "
                + fit.logLikelihood() + " (" + clock.unit().name().toLowerCase(Locale.ROOT) + "), "
                + fit.message());
        fit.estimates().stream()
                .filter(estimate -> !estimate.positive())
                .forEach(effect -> err.println("  " + effect.name() + " " + effect.value() + ", standard error "
                        + (effect.standardError().isPresent()
                                ? effect.standardError().getAsDouble()
                                : "unknown")));
        for (FitRemark remark : fit.remarks()) {
            err.println("  " + remark.sentence(Locale.ENGLISH));
        }
    }
}
