package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.ScoresFile;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.retention.RetentionResult;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--scores-out", paramLabel = "scores.csv", required = true, description = "Where the scores go.")
    private Path scoresOut;

    @Mixin
    private ScoredStoreOptions store;

    @Override
    public Integer call() {
        store.guard(input, scoresOut);
        PrintWriter err = spec.commandLine().getErr();
        Stages stages = new Stages(err, desk.debug());
        ScoredStore customers;
        RetentionResult result;
        try (Workers workers = Workers.forEachProcessor()) {
            customers = store.read(input, stages, workers);
            result = customers.scores(workers);
        }
        stages.ended("score");
        ScoresFile.write(scoresOut, result);
        stages.ended("write");
        customers.quarantine().ifPresent(rows -> store.table().keep(rows, scoresOut, err));
        err.print(ClassTable.of(result));
        err.flush();
        return Desk.DONE;
    }
}
