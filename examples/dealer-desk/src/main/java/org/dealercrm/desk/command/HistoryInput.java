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
import org.dealercrm.scoring.history.Covariates;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.jspecify.annotations.Nullable;

/**
 * The customers that a command works on.
 *
 * @param history what is known of them, never null
 * @param log their visits, if the view asks for them
 * @param chosen the model that was chosen for them; empty if none was to be chosen
 * @param quarantine the rows that could not be used; empty if they came from a database
 */
record HistoryInput(
        VisitHistory history, Optional<VisitLog> log, Optional<ModelFamily> chosen, Optional<Quarantine> quarantine) {

    /** The same customers with what else is known of them. */
    HistoryInput withCovariates(Covariates covariates) {
        return new HistoryInput(
                history.withCovariates(covariates),
                log.map(visits -> visits.withCovariates(covariates)),
                chosen,
                quarantine);
    }

    static HistoryInput ofVisits(Path file, TableOptions table, HistoryView view, PrintWriter err) {
        VisitsFile.Read read = VisitsFile.read(file, table.format(), table.names(), table.strict());
        return ofLog(read.log(), String.valueOf(file.getFileName()), view, err, Optional.of(read.quarantine()));
    }

    static HistoryInput ofStatistics(Path file, TableOptions table, HistoryView view, PrintWriter err) {
        view.requireNoDays();
        CbsFile.Read read =
                CbsFile.read(file, table.format(), table.names(), view.unit(), view.inWholePeriods(), table.strict());
        Optional<ModelFamily> chosen = view.choice() > 0
                ? Optional.of(AutoModel.of(read.history(), err).family())
                : Optional.empty();
        return new HistoryInput(read.history(), Optional.empty(), chosen, Optional.of(read.quarantine()));
    }

    static HistoryInput ofLog(VisitLog log, String source, HistoryView view, PrintWriter err) {
        return ofLog(log, source, view, err, Optional.empty());
    }

    private static HistoryInput ofLog(
            VisitLog log, String source, HistoryView view, PrintWriter err, Optional<Quarantine> quarantine) {
        LocalDate day = lastDay(log, source, view.asOf());
        VisitLog said = view.said(log, day);
        VisitHistory history = onDay(said, day, source, view, err);
        Optional<ModelFamily> chosen = view.choice() > 0
                ? Optional.of(
                        AutoModel.of(said, day, view.unit(), view.choice(), err).family())
                : Optional.empty();
        return new HistoryInput(history, view.calibrated() ? Optional.of(said) : Optional.empty(), chosen, quarantine);
    }

    private static VisitHistory onDay(VisitLog log, LocalDate day, String source, HistoryView view, PrintWriter err) {
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
