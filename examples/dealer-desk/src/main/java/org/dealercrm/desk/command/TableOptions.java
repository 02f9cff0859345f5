package org.dealercrm.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvFormat;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.RowProblem;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads a table. */
final class TableOptions {

    @Option(
            names = "--map",
            paramLabel = "name=column",
            description =
                    "What the file calls a column: --map customer_id=cust. '#' numbers the rows. May be repeated.")
    private List<String> map = new ArrayList<>();

    @Option(
            names = "--delimiter",
            paramLabel = "C",
            defaultValue = ",",
            description = "One character, 'tab', or 'whitespace' for runs of blanks; default ','.")
    private String delimiter = ",";

    @Option(names = "--charset", paramLabel = "NAME", defaultValue = "UTF-8", description = "Default ${DEFAULT-VALUE}.")
    private String charset = "UTF-8";

    @Option(names = "--strict", description = "Refuse the whole file for one bad row instead of setting the row aside.")
    private boolean strict;

    @Option(
            names = "--quarantine",
            paramLabel = "Q.csv",
            description = "Where bad rows go; default quarantine.csv beside the output.")
    private @Nullable Path quarantine;

    CsvFormat format() {
        return CsvFormat.of(delimiter, charset);
    }

    ColumnNames names() {
        return ColumnNames.of(map);
    }

    boolean strict() {
        return strict;
    }

    /**
     * Refuses, before anything is read, an output that is a folder, or that would be written over an input or over the
     * bad rows.
     */
    void guard(Path output, @Nullable Path... inputs) {
        refuseFolder(output);
        refuseInputs(output, inputs);
        Path badRows = quarantineBeside(output);
        if (same(badRows, output)) {
            throw new UnusableInput(output + ": found it as the output and as the place of bad rows, expected two files"
                    + " (--quarantine names the second).");
        }
        guardQuarantine(output, inputs);
    }

    /** The same for the bad rows alone. */
    void guardQuarantine(Path output, @Nullable Path... inputs) {
        Path badRows = quarantineBeside(output);
        refuseFolder(badRows);
        refuseInputs(badRows, inputs);
    }

    /** A table beside the log, which is written like it. */
    TableFile of(Path file) {
        return new TableFile(file, format());
    }

    /** Refuses two outputs in one place. */
    static void guardApart(Path one, Path other) {
        if (same(one, other)) {
            throw new UnusableInput(other + ": found it as two outputs, expected two files.");
        }
    }

    /** The same of an output without bad rows: refuses a folder, and a place that is that of an input. */
    static void guardOutput(Path output, Path input) {
        refuseFolder(output);
        if (same(output, input)) {
            throw new UnusableInput(input + ": found an input that would be written over, expected another file.");
        }
    }

    private static void refuseFolder(Path output) {
        if (Files.isDirectory(output)) {
            throw new UnusableInput(output + ": found a folder, expected the name of a file to write.");
        }
    }

    private static void refuseInputs(Path output, @Nullable Path... inputs) {
        for (Path input : inputs) {
            if (input != null && same(output, input)) {
                throw new UnusableInput(input + ": found an input that would be written over"
                        + " (by the output, or by bad rows: --quarantine), expected another file.");
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (Files.isRegularFile(one) && Files.isRegularFile(other) && Files.isSameFile(one, other));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Path quarantineBeside(Path output) {
        return quarantine == null ? output.toAbsolutePath().resolveSibling("quarantine.csv") : quarantine;
    }

    /** Writes the bad rows, if there are any, and says so. */
    void keep(Quarantine rows, Path output, PrintWriter err) {
        if (rows.size() == 0) {
            return;
        }
        Path target = quarantineBeside(output);
        rows.write(target);
        RowProblem first = rows.problems().get(0);
        err.println(rows.size() + (rows.size() == 1 ? " row" : " rows") + " set aside in " + target + "; the first: "
                + first.sentence());
    }
}
