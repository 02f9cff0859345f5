package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.ScoresFile;
import org.dealercrm.desk.json.FittedModelFile;
import org.dealercrm.desk.json.PolicyFile;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
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

    @ArgGroup(multiplicity = "1")
    private StoreInputOptions input;

    @Option(
            names = "--model",
            paramLabel = "M",
            converter = OptionTypes.Model.class,
            description = "auto (mbg-cnbd-k), bg-nbd, mbg-nbd, bg-cnbd-k or mbg-cnbd-k; default auto.")
    private @Nullable ModelFamily model;

    @Option(
            names = "--model-in",
            paramLabel = "model.json",
            description = "A model that fit wrote, in place of --model.")
    private @Nullable Path modelIn;

    @Option(
            names = "--unit",
            paramLabel = "U",
            converter = OptionTypes.Unit.class,
            defaultValue = "week",
            description = "The clock: day, week, month or year; default ${DEFAULT-VALUE}.")
    private ClockUnit unit;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description = "The last day that counts; default the last visit day.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--horizon",
            paramLabel = "365d",
            converter = OptionTypes.Horizon.class,
            description = "How many days ahead; default the policy's, 365d.")
    private @Nullable Integer horizon;

    @Option(names = "--policy", paramLabel = "policy.json", description = "The store's cut points and rules.")
    private @Nullable Path policy;

    @Option(names = "--scores-out", paramLabel = "scores.csv", required = true, description = "Where the scores go.")
    private Path scoresOut;

    @Option(names = "--store", paramLabel = "ID", description = "Which store of the database, if it holds several.")
    private @Nullable String store;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        if (model != null && modelIn != null) {
            throw new ParameterException(spec.commandLine(), "--model and --model-in exclude each other");
        }
        table.guard(scoresOut, input.visits, input.cbs, policy, modelIn);
        PrintWriter err = spec.commandLine().getErr();
        RetentionPolicy rules = policy == null ? RetentionPolicy.standard() : PolicyFile.read(policy);
        RetentionPolicy looking = horizon == null ? rules : rules.withHorizonDays(horizon);
        StoreFit<BetaGeometricModel> known = modelIn == null ? null : FittedModelFile.read(modelIn, unit);
        HistoryInput customers = read(err);
        VisitHistory history = customers.history();
        StoreFit<BetaGeometricModel> fit =
                known == null ? StoreFit.fit(model == null ? ModelFamily.MBG_CNBD_K : model, history) : known;
        RetentionResult result = RetentionScoring.score(history, fit, looking);
        ScoresFile.write(scoresOut, result);
        customers.quarantine().ifPresent(rows -> table.keep(rows, scoresOut, err));
        err.print(ClassTable.of(result));
        err.flush();
        return Desk.DONE;
    }

    private HistoryInput read(PrintWriter err) {
        if (input.visits != null) {
            return HistoryInput.ofVisits(input.visits, table, unit, asOf, err);
        }
        if (input.cbs != null) {
            return HistoryInput.ofStatistics(input.cbs, table, unit);
        }
        return StoreInput.read(Objects.requireNonNull(input.db), store, unit, asOf, err);
    }
}
