package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.CbsFile;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.jspecify.annotations.Nullable;

/**
 * The customers that a command works on.
 *
 * @param history what is known of them, never null
 * @param quarantine the rows that could not be used; empty if they came from a database
 */
record HistoryInput(VisitHistory history, Optional<Quarantine> quarantine) {

    static HistoryInput ofVisits(Path file, TableOptions table, HistoryView view, PrintWriter err) {
        VisitsFile.Read read = VisitsFile.read(file, table.format(), table.names(), table.strict());
        VisitHistory history = onDay(read.log(), String.valueOf(file.getFileName()), view, err);
        return new HistoryInput(history, Optional.of(read.quarantine()));
    }

    static HistoryInput ofStatistics(Path file, TableOptions table, HistoryView view) {
        view.requireNoDays();
        CbsFile.Read read =
                CbsFile.read(file, table.format(), table.names(), view.unit(), view.inWholePeriods(), table.strict());
        return new HistoryInput(read.history(), Optional.of(read.quarantine()));
    }

    static HistoryInput ofLog(VisitLog log, String source, HistoryView view, PrintWriter err) {
        return new HistoryInput(onDay(log, source, view, err), Optional.empty());
    }

    private static VisitHistory onDay(VisitLog log, String source, HistoryView view, PrintWriter err) {
        LocalDate day = lastDay(log, source, view.asOf());
        VisitHistory history = view.of(log, day);
        if (history.visitsAfterAsOf() > 0) {
            err.println(source + ": " + history.visitsAfterAsOf() + " visits after " + day + " are left out.");
        }
        if (history.visitsInUnfinishedPeriods() > 0) {
            err.println(source + ": " + history.visitsInUnfinishedPeriods() + " visits in periods that are not over on "
                    + day + " are left out.");
        }
        history.recordsFrom().ifPresent(begin -> {
            int older = history.only(history::isOlderThanRecords).size();
            err.println(source + ": " + older + (older == 1 ? " customer is" : " customers are")
                    + " older than the records, which begin on " + begin + ": scored, not fitted.");
        });
        history.season()
                .ifPresent(season -> err.println(source + ": the clock runs by the season, January to December "
                        + season.weights().stream()
                                .map(weight -> String.format(Locale.ROOT, "%.2f", weight))
                                .collect(Collectors.joining(" "))));
        int notYet = log.customerCount() - history.size();
        if (notYet > 0) {
            err.println(source + ": " + notYet + (notYet == 1 ? " customer" : " customers") + " from after " + day
                    + " on " + (notYet == 1 ? "is" : "are") + " not among the customers yet.");
        }
        return history;
    }

    /** The last day that counts: the one asked for, or that of the last visit. */
    static LocalDate lastDay(VisitLog log, String source, @Nullable LocalDate asOf) {
        LocalDate first = log.firstDay()
                .orElseThrow(() -> new UnusableInput(source + ": found no customer, expected at least one visit."));
        LocalDate day = asOf != null ? asOf : log.lastDay().orElse(first);
        if (day.isBefore(first)) {
            throw new UnusableInput(source + ": nobody was a customer on " + day + " yet, expected an --as-of day from "
                    + first + " on.");
        }
        return day;
    }
}
