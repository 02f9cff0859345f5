package org.dealercrm.desk.command;

import java.time.LocalDate;
import org.dealercrm.scoring.history.VisitLog;
import picocli.CommandLine.Option;

/** Whether the clock runs by the season of the log. */
final class SeasonOption {

    @Option(
            names = "--season",
            description =
                    "Let the clock run by the season: a weight for each calendar month, estimated from the visits.")
    private boolean estimated;

    boolean isGiven() {
        return estimated;
    }

    /** The log on the clock of its season up to a day, if that was asked for. */
    VisitLog in(VisitLog log, LocalDate day) {
        return estimated ? log.withSeason(log.season(day).clock()) : log;
    }
}
