package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.desk.json.EvaluationFile;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.EvaluationResult;
import org.dealercrm.scoring.evaluation.HoldoutEvaluation;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how well a model would have foretold the visits after a day, beside the plain recency rule. */
@Command(
        name = "evaluate",
        description =
                "Tell how well a model would have foretold the visits after a day, beside the plain recency rule.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--visits", paramLabel = "F.csv", required = true, description = "A log of visits.")
    private Path visits;

    @Option(
            names = "--split",
            paramLabel = "DATE",
            required = true,
            converter = OptionTypes.Day.class,
            description = "The last day that the model sees.")
    private LocalDate split;

    @Option(
            names = "--horizon",
            paramLabel = "365d",
            converter = OptionTypes.Horizon.class,
            defaultValue = "365d",
            description = "The days after it that it foretells; default ${DEFAULT-VALUE}.")
    private int horizon;

    @Option(
            names = "--unit",
            paramLabel = "U",
            converter = OptionTypes.Unit.class,
            defaultValue = "week",
            description = "The clock, and the period of bg-bb: day, week, month or year; default ${DEFAULT-VALUE}.")
    private ClockUnit unit;

    @Option(names = "--out", paramLabel = "evaluation.json", required = true, description = "Where the result goes.")
    private Path out;

    @Mixin
    private ModelOption model;

    @Mixin
    private RecordsOption records;

    @Mixin
    private SeasonOption season;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        table.guard(out, visits);
        PrintWriter err = spec.commandLine().getErr();
        VisitsFile.Read read = VisitsFile.read(visits, table.format(), table.names(), table.strict());
        checkDays(read.log(), err);
        Evaluation evaluation = HoldoutEvaluation.of(
                season.in(records.in(read.log(), split), split), split, horizon, List.of(model.family()), unit);
        EvaluationFile.write(out, evaluation);
        table.keep(read.quarantine(), out, err);
        for (EvaluationResult result : evaluation.results()) {
            err.println(String.format(
                    Locale.ROOT,
                    "%-10s  AUC %s  Brier %s  MAE %s  visits expected %s, made %.0f",
                    result.name(),
                    shown(result.auc()),
                    shown(result.brier()),
                    shown(result.mae()),
                    shown(result.expectedSum()),
                    result.actualSum()));
        }
        return Desk.DONE;
    }

    private static String shown(OptionalDouble measure) {
        return measure.isPresent() ? String.format(Locale.ROOT, "%.4f", measure.getAsDouble()) : "undefined";
    }

    private void checkDays(VisitLog log, PrintWriter err) {
        String file = String.valueOf(visits.getFileName());
        LocalDate first = log.firstDay().orElse(split);
        LocalDate last = log.lastDay().orElse(first);
        if (!first.isBefore(last)) {
            throw new UnusableInput(file + ": found no visit after " + first
                    + ", the first day of the file, expected a log that goes on after --split.");
        }
        if (split.isBefore(first) || !split.isBefore(last)) {
            throw new UnusableInput(
                    file + ": --split " + split + " leaves no customers or no visits after it, expected a"
                            + " day from " + first + " to " + last.minusDays(1) + ".");
        }
        if (split.plusDays(horizon).isAfter(last)) {
            err.println(file + ": the last visit is of " + last + ", but the horizon ends on " + split.plusDays(horizon)
                    + "; what lies between counts as no visit.");
        }
    }
}
