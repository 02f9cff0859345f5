package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.PreviousScores;
import org.dealercrm.desk.csv.ScoresFile;
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
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts every customer into one of the five classes, with reasons. */
@Command(
        name = "score",
        description = "Put every customer into one of the five retention classes, with reasons.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Desk desk;

    @ArgGroup(multiplicity = "1")
    private StoreInputOptions input;

    @Option(
            names = "--model-in",
            paramLabel = "model.json",
            description = "A model that fit wrote, in place of --model.")
    private @Nullable Path modelIn;

    @Option(names = "--scores-out", paramLabel = "scores.csv", required = true, description = "Where the scores go.")
    private Path scoresOut;

    @Option(
            names = "--previous",
            paramLabel = "scores.csv",
            description =
                    "Earlier scores: whoever is near a cut stays in his class as far as the policy's hysteresis says.")
    private @Nullable Path previous;

    @Option(
            names = "--calibrated",
            description =
                    "Read the probability of return from who came back in this store before, where its past is long enough.")
    private boolean calibrated;

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

    @Override
    public Integer call() {
        if (model.isGiven() && modelIn != null) {
            throw new ParameterException(spec.commandLine(), "--model and --model-in exclude each other");
        }
        table.guard(scoresOut, input.visits, input.cbs, policy.file(), modelIn, previous, covariates.file());
        PrintWriter err = spec.commandLine().getErr();
        Stages stages = new Stages(err, desk.debug());
        RetentionPolicy rules = policy.read();
        if (modelIn != null && clock.asksForSeason()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--season and --model-in exclude each other: a fitted model has its season in it");
        }
        FittedModelFile.Stored known = modelIn == null ? null : FittedModelFile.read(modelIn, clock.unit());
        PreviousClasses before = previous == null ? PreviousClasses.none() : PreviousScores.read(previous);
        HistoryView view = known == null
                ? clock.view(model.family()).choosing(model.isToBeChosen(), rules.horizonDays())
                : view(known);
        HistoryInput customers = read(view.calibrating(calibrated), err);
        ModelFamily family = customers.chosen().orElse(model.family());
        stages.ended("read");
        HistoryInput described = known == null
                ? covariates.add(customers, family, table, err)
                : covariates.add(customers, known.fit().modelFor(false), table, err);
        RetentionResult result = scored(described, family, known == null ? null : known.fit(), rules, before, stages);
        ScoresFile.write(scoresOut, result);
        stages.ended("write");
        customers.quarantine().ifPresent(rows -> table.keep(rows, scoresOut, err));
        err.print(ClassTable.of(result));
        err.flush();
        return Desk.DONE;
    }

    private RetentionResult scored(
            HistoryInput customers,
            ModelFamily family,
            @Nullable StoreFit<LifetimeModel> known,
            RetentionPolicy rules,
            PreviousClasses before,
            Stages stages) {
        try (Workers workers = Workers.forEachProcessor()) {
            VisitHistory history = customers.history();
            StoreFit<LifetimeModel> fit = known == null ? StoreFit.fit(family, history, workers) : known;
            stages.ended("fit");
            StoreFit<LifetimeModel> judge = customers
                    .log()
                    .map(log -> calibrated(log, history, fit, rules))
                    .orElse(fit);
            stages.ended("past");
            RetentionResult result = RetentionScoring.score(history, judge, rules, before, workers);
            stages.ended("score");
            return result;
        }
    }

    private StoreFit<LifetimeModel> calibrated(
            VisitLog log, VisitHistory history, StoreFit<LifetimeModel> fit, RetentionPolicy rules) {
        LocalDate asOf = history.asOf().orElseThrow();
        StoreCalibration calibration = StoreCalibration.learn(log, asOf, rules.horizonDays(), fit);
        PrintWriter err = spec.commandLine().getErr();
        err.println(calibration.privateCustomers().sentence(Locale.ENGLISH));
        calibration.fleets().ifPresent(fleets -> err.println("Fleets: " + fleets.sentence(Locale.ENGLISH)));
        return calibration.applyTo(fit);
    }

    private HistoryInput read(HistoryView view, PrintWriter err) {
        if (input.visits != null) {
            return HistoryInput.ofVisits(input.visits, table, view, err);
        }
        if (input.cbs != null) {
            return HistoryInput.ofStatistics(input.cbs, table, view, err);
        }
        return StoreInput.read(Objects.requireNonNull(input.db), store, view, err);
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
