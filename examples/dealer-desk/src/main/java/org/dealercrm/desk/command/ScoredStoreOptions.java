package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.PreviousScores;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.json.FittedModelFile;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.PreviousClasses;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From where a store's customers come, and by which model and policy they are looked at, as {@code score} has it. */
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ScoredStoreOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private LogInputOptions input;

    @Option(names = "--store", paramLabel = "ID", description = "Which store of the database, if it holds several.")
    private @Nullable String store;

    @Option(
            names = "--model-in",
            paramLabel = "model.json",
            description = "A model that fit wrote, in place of --model.")
    private @Nullable Path modelIn;

    @Option(
            names = "--previous",
            paramLabel = "scores.csv",
            description = "Earlier scores, of which the policy's hysteresis needs to know.")
    private @Nullable Path previous;

    @Mixin
    private ModelOption model;

    @Mixin
    private ClockOptions clock;

    @Mixin
    private CovariateOptions covariates;

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private TableOptions table;

    TableOptions table() {
        return table;
    }

    /** The log that is read; null if it is a database. */
    @Nullable
    Path visits() {
        return input.visits;
    }

    /** Refuses, before anything is read, an output that would be written over an input, and options that exclude each other. */
    void guard(Path output, @Nullable Path... others) {
        if (model.isGiven() && modelIn != null) {
            throw new ParameterException(spec.commandLine(), "--model and --model-in exclude each other");
        }
        if (modelIn != null && clock.asksForSeason()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--season and --model-in exclude each other: a fitted model has its season in it");
        }
        table.guard(output, others);
        table.guard(output, input.visits, policy.file(), modelIn, previous, covariates.file());
    }

    /** Reads the customers and fits the model, or takes the fitted one. */
    ScoredStore read(PrintWriter err) {
        RetentionPolicy rules = policy.read();
        PreviousClasses before = previous == null ? PreviousClasses.none() : PreviousScores.read(previous);
        return modelIn == null
                ? fitted(rules, before, err)
                : known(FittedModelFile.read(modelIn, clock.unit()), rules, before, err);
    }

    private ScoredStore fitted(RetentionPolicy rules, PreviousClasses before, PrintWriter err) {
        HistoryInput customers =
                read(clock.view(model.family()).choosing(model.isToBeChosen(), rules.horizonDays()), err);
        ModelFamily family = customers.chosen().orElse(model.family());
        VisitHistory history = covariates.add(customers.history(), family, table, err);
        try (Workers workers = Workers.forEachProcessor()) {
            return store(customers, history, StoreFit.fit(family, history, workers), rules, before);
        }
    }

    private ScoredStore known(
            FittedModelFile.Stored known, RetentionPolicy rules, PreviousClasses before, PrintWriter err) {
        LifetimeModel fitted = known.fit().modelFor(false);
        boolean unitAsked = spec.commandLine().getParseResult().hasMatchedOption("--unit");
        if (fitted.unit() != clock.unit() && unitAsked) {
            throw new UnusableInput("--unit: found another unit than the period of the "
                    + fitted.family().code() + " model in "
                    + Objects.requireNonNull(modelIn).getFileName() + ", expected that one or none.");
        }
        HistoryView view = clock.view(fitted.family(), fitted.unit());
        HistoryInput customers = read(known.season().map(view::withSeason).orElse(view), err);
        VisitHistory history = covariates.add(customers.history(), fitted, table, err);
        return store(customers, history, known.fit(), rules, before);
    }

    private static ScoredStore store(
            HistoryInput customers,
            VisitHistory history,
            StoreFit<LifetimeModel> fit,
            RetentionPolicy rules,
            PreviousClasses before) {
        LocalDate day = history.asOf().orElseThrow();
        return new ScoredStore(history, day, fit, rules, before, customers.quarantine());
    }

    private HistoryInput read(HistoryView view, PrintWriter err) {
        return input.visits != null
                ? HistoryInput.ofVisits(input.visits, table, view, err)
                : StoreInput.read(Objects.requireNonNull(input.db), store, view, err);
    }

    /** The lines of the orders in the database; empty if a log is read, which has none. */
    Optional<Purchases> sales(LocalDate lastDay) {
        if (input.db == null) {
            return Optional.empty();
        }
        try (JdbcStore database = StoreInput.open(input.db, true)) {
            StoreId id = StoreInput.chosen(database, store);
            return Optional.of(database.sales(id, lastDay));
        }
    }
}
