package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.desk.csv.PreviousScores;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.json.FittedModelFile;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.calibration.StoreCalibration;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.PreviousClasses;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.StoreSatisfaction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which model and policy a store's customers are looked at. */
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ScoredStoreOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--model-in",
            paramLabel = "model.json",
            description = "A model that fit wrote, in place of --model.")
    private @Nullable Path modelIn;

    @Option(
            names = "--calibrated",
            description =
                    "Read the probability of return from who came back in this store before, where its past is long enough.")
    private boolean calibrated;

    @Option(
            names = "--previous",
            paramLabel = "scores.csv",
            description =
                    "Earlier scores: whoever is near a cut stays in his class as far as the policy's hysteresis says.")
    private @Nullable Path previous;

    @Mixin
    private AnswersOptions answers;

    @Option(names = "--store", paramLabel = "ID", description = "Which store of the database, if it holds several.")
    private @Nullable String store;

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

    @Nullable
    String store() {
        return store;
    }

    /** Refuses, before anything is read, an output that would be written over an input, and options that exclude each other. */
    void guard(CustomerSource source, Path output, @Nullable Path... others) {
        if (model.isGiven() && modelIn != null) {
            throw new ParameterException(spec.commandLine(), "--model and --model-in exclude each other");
        }
        if (modelIn != null && clock.asksForSeason()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--season and --model-in exclude each other: a fitted model has its season in it");
        }
        table.guard(output, others);
        table.guard(output, source.files().toArray(Path[]::new));
        answers.check(spec);
        table.guard(output, policy.file(), modelIn, previous, covariates.file());
        table.guard(output, answers.files());
    }

    /** Reads the customers, fits the model or takes the fitted one, and calibrates it if that is asked for. */
    ScoredStore read(CustomerSource source, Stages stages, Workers workers) {
        RetentionPolicy rules = policy.read();
        FittedModelFile.Stored known = modelIn == null ? null : FittedModelFile.read(modelIn, clock.unit());
        PreviousClasses before = previous == null ? PreviousClasses.none() : PreviousScores.read(previous);
        PrintWriter err = spec.commandLine().getErr();
        HistoryView view = known == null
                ? clock.view(model.family()).choosing(model.isToBeChosen(), rules.horizonDays())
                : view(known);
        HistoryInput customers = source.read(table, view.calibrating(calibrated || answers.areGiven()), store, err);
        stages.ended("read");
        ModelFamily family = customers.chosen().orElse(model.family());
        HistoryInput described = known == null
                ? covariates.add(customers, family, table, err)
                : covariates.add(customers, known.fit().modelFor(false), table, err);
        VisitHistory history = described.history();
        StoreFit<LifetimeModel> fit = known == null ? StoreFit.fit(family, history, workers) : known.fit();
        stages.ended("fit");
        StoreFit<LifetimeModel> judge = described
                .log()
                .filter(log -> calibrated)
                .map(log -> calibrated(log, history, fit, rules, err))
                .orElse(fit);
        Optional<StoreSatisfaction> satisfaction = answers.areGiven()
                ? described.log().map(log -> answers.learn(log, history, judge, rules, table, err))
                : Optional.empty();
        stages.ended("past");
        return new ScoredStore(history, judge, rules, before, satisfaction, customers.quarantine());
    }

    private static StoreFit<LifetimeModel> calibrated(
            VisitLog log, VisitHistory history, StoreFit<LifetimeModel> fit, RetentionPolicy rules, PrintWriter err) {
        LocalDate asOf = history.asOf().orElseThrow();
        StoreCalibration calibration = StoreCalibration.learn(log, asOf, rules.horizonDays(), fit);
        err.println(calibration.privateCustomers().sentence(Locale.ENGLISH));
        calibration.fleets().ifPresent(fleets -> err.println("Fleets: " + fleets.sentence(Locale.ENGLISH)));
        return calibration.applyTo(fit);
    }

    /** A fitted model of whole periods keeps their length, whatever the default of the unit is. */
    private HistoryView view(FittedModelFile.Stored known) {
        LifetimeModel fitted = known.fit().modelFor(false);
        boolean unitAsked = spec.commandLine().getParseResult().hasMatchedOption("--unit");
        if (fitted.unit() != clock.unit() && unitAsked) {
            throw new UnusableInput("--unit: found " + name(clock.unit()) + ", expected "
                    + name(fitted.unit()) + ", the period of the "
                    + fitted.family().code() + " model in "
                    + Objects.requireNonNull(modelIn).getFileName() + ".");
        }
        HistoryView view = clock.view(fitted.family(), fitted.unit());
        return known.season().map(view::withSeason).orElse(view);
    }

    private static String name(ClockUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
