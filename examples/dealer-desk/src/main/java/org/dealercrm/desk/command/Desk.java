package org.dealercrm.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.store.DatabaseFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The dealer's desk: the commands together. */
@Command(
        name = "dealer-desk",
        description = "From a store's visits to the five retention classes, with reasons, a report and letters.",
        mixinStandardHelpOptions = true,
        version = "dealer-desk 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            FitCommand.class,
            ScoreCommand.class,
            ValuesCommand.class,
            PlanCommand.class,
            SatisfactionCommand.class,
            EvaluateCommand.class,
            RulesCommand.class,
            ClustersCommand.class,
            DeliveredValueCommand.class,
            ReportCommand.class,
            LettersCommand.class,
            MailingCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done (also with rows set aside), 2 wrong usage or unusable input, 1 other failure.",
        })
public final class Desk implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show how long each stage takes, and the stack trace of an unexpected failure.")
    private boolean debug;

    private Desk() {}

    /**
     * Runs one command.
     *
     * @param out for what was asked, not null
     * @param err for progress and complaints, not null
     * @param args the command and its options, not null
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Desk desk = new Desk();
        CommandLine line = new CommandLine(desk)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                // A file called @visits.csv is a file, not a list of options whose lines a complaint would show.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((refusal, ignored) -> refuse(refusal))
                .setExecutionExceptionHandler((failure, command, result) -> desk.explain(failure, err));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError tooLarge) {
            err.println("dealer-desk: the memory is not enough for this input; give more, for example with"
                    + " DEALER_DESK_JAVA_OPTIONS=-Xmx4g.");
            return FAILED;
        }
    }

    /** Whether it is to be told how things went, not only how they ended. */
    boolean debug() {
        return debug;
    }

    private static int refuse(ParameterException refusal) {
        CommandLine command = refusal.getCommandLine();
        command.getErr().println("dealer-desk: " + sentence(String.valueOf(refusal.getMessage())));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return REFUSED;
    }

    private int explain(Exception failure, PrintWriter err) {
        if (failure instanceof UnusableInput refused) {
            err.println("dealer-desk: " + refused.getMessage());
            return REFUSED;
        }
        String what = failure instanceof DatabaseFailure database
                ? String.valueOf(database.getMessage())
                : whatHappened(failure);
        err.println("dealer-desk: " + sentence(what));
        if (debug) {
            failure.printStackTrace(err);
        }
        return FAILED;
    }

    private static String whatHappened(Exception failure) {
        Throwable inner = failure instanceof UncheckedIOException ? failure.getCause() : null;
        Throwable cause = inner == null ? failure : inner;
        if (cause instanceof FileSystemException file) {
            return "cannot write or read " + file.getFile() + " (" + reason(file) + ")";
        }
        if (cause instanceof IOException) {
            return "cannot write or read a file (" + cause.getMessage() + ")";
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return "failed unexpectedly: " + message.lines().findFirst().orElse("") + " (--debug shows where)";
    }

    private static String reason(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "there is no such folder, and it cannot be made";
        }
        if (file instanceof FileAlreadyExistsException) {
            return "a file is there, where a folder is expected";
        }
        if (file instanceof AccessDeniedException) {
            return "not permitted";
        }
        return file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command; expected one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
