package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.CsvFormat;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.RowProblem;
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

    /** Writes the bad rows, if there are any, and says so. */
    void keep(Quarantine rows, Path output, PrintWriter err) {
        if (rows.size() == 0) {
            return;
        }
        Path beside = output.toAbsolutePath().resolveSibling("quarantine.csv");
        Path target = quarantine == null ? beside : quarantine;
        rows.write(target);
        RowProblem first = rows.problems().get(0);
        err.println(rows.size() + (rows.size() == 1 ? " row" : " rows") + " set aside in " + target + "; the first: "
                + first.sentence());
    }
}
