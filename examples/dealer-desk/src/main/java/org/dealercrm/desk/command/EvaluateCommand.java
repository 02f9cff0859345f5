package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.desk.json.EvaluationFile;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.EvaluationResult;
import org.dealercrm.scoring.evaluation.HoldoutEvaluation;
import org.dealercrm.scoring.evaluation.ModelChoice;
import org.dealercrm.scoring.evaluation.RollingEvaluation;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.ModelFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how well a model would have foretold the visits after a day, beside the plain rules. */
@Command(
        name = "evaluate",
        description = "Tell how well a model would have foretold the visits after a day, beside the plain rules.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class EvaluateCommand implements Callable<Integer> {

    private static final int MOST_ROLLING = 40;

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

    @Option(
            names = "--rolling",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Judge on up to N earlier splits too, three months apart, and give the figures of all together.")
    private int rolling;

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
        if (rolling < 0 || rolling > MOST_ROLLING) {
            throw new ParameterException(
                    spec.commandLine(), "--rolling: found " + rolling + ", expected 0 to " + MOST_ROLLING);
        }
        table.guard(out, visits);
        PrintWriter err = spec.commandLine().getErr();
        VisitsFile.Read read = VisitsFile.read(visits, table.format(), table.names(), table.strict());
        checkDays(read.log(), err);
        VisitLog log = season.in(records.in(read.log(), split), split);
        Optional<ModelChoice> choice =
                model.isToBeChosen() ? Optional.of(AutoModel.of(log, split, unit, horizon, err)) : Optional.empty();
        List<ModelFamily> families = List.of(choice.map(ModelChoice::family).orElse(model.family()));
        Evaluation evaluation = HoldoutEvaluation.of(log, split, horizon, families, unit);
        EvaluationFile.write(out, evaluation, choice, earlier(log, families));
        table.keep(read.quarantine(), out, err);
        tell(evaluation, err);
        return Desk.DONE;
    }

    /** The days before --split on which the history was as long as the horizon, and the same figures on them. */
    private Optional<RollingEvaluation> earlier(VisitLog log, List<ModelFamily> families) {
        LocalDate earliest = log.firstDay().orElse(split).plusDays(horizon);
        List<LocalDate> splits = new ArrayList<>(List.of(split));
        for (int i = 1; i <= rolling && !split.minusMonths(3L * i).isBefore(earliest); i++) {
            splits.add(split.minusMonths(3L * i));
        }
        return rolling == 0
                ? Optional.empty()
                : Optional.of(RollingEvaluation.of(log, splits, horizon, families, unit));
    }

    private static void tell(Evaluation evaluation, PrintWriter err) {
        for (EvaluationResult result : evaluation.results()) {
            err.println(String.format(
                    Locale.ROOT,
                    "%-21s  AUC %s  Brier %s  log-loss %s  MAE %s  visits expected %s, made %.0f",
                    result.name(),
                    shown(result.auc()),
                    shown(result.brier()),
                    shown(result.logLoss()),
                    shown(result.mae()),
                    shown(result.expectedSum()),
                    result.actualSum()));
        }
        evaluation
                .uncalibrated()
                .forEach((name, reason) ->
                        err.println(name + " stands uncalibrated. " + reason.sentence(Locale.ENGLISH)));
        evaluation.winsOfRules().forEach(win -> err.println(win.sentence(Locale.ENGLISH)));
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
