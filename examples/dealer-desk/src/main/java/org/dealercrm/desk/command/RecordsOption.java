package org.dealercrm.desk.command;

import java.time.LocalDate;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.history.VisitLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when on the records are complete. */
final class RecordsOption {

    @Option(
            names = "--records-from",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description =
                    "The first day from which all visits are on record; customers who are older are scored and not"
                            + " fitted. Default: all are complete.")
    private @Nullable LocalDate first;

    boolean isGiven() {
        return first != null;
    }

    /** The log with what is said of its records, looked at on a day. */
    VisitLog in(VisitLog log, LocalDate day) {
        if (first == null) {
            return log;
        }
        if (first.isAfter(day)) {
            throw new UnusableInput(
                    "--records-from: found " + first + ", expected a day up to the last one that counts, " + day + ".");
        }
        return log.withRecordsFrom(first);
    }
}
