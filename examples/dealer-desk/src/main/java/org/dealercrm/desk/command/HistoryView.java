package org.dealercrm.desk.command;

import java.time.LocalDate;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.jspecify.annotations.Nullable;

/**
 * How a log of visits is looked at.
 *
 * @param unit the clock
 * @param asOf the last day that counts; null for that of the last visit
 * @param inWholePeriods whether time goes in whole periods of the unit, as the model wants it
 * @param records from when on the records are complete
 * @param season whether the clock runs by the season of the log
 * @param known the season by which it runs in any case; null if none is known
 * @param calibrated whether the log itself is needed too, to calibrate by
 * @param choice the days ahead on which models are tried to choose one of them; 0 if none is to be chosen
 */
record HistoryView(
        ClockUnit unit,
        @Nullable LocalDate asOf,
        boolean inWholePeriods,
        RecordsOption records,
        SeasonOption season,
        @Nullable SeasonalClock known,
        boolean calibrated,
        int choice) {

    HistoryView {
        if (inWholePeriods && (season.isGiven() || known != null)) {
            throw new UnusableInput(
                    "--season: found it with bg-bb, whose periods are of equal length, expected a model in"
                            + " continuous time.");
        }
        if (inWholePeriods && calibrated) {
            throw new UnusableInput("--calibrated: found it with bg-bb, expected a model in continuous time.");
        }
    }

    HistoryView withSeason(SeasonalClock clock) {
        return new HistoryView(unit, asOf, inWholePeriods, records, season, clock, calibrated, choice);
    }

    /** The same, with a model to be chosen by how several foretell so many days, if that is wanted. */
    HistoryView choosing(boolean wanted, int horizonDays) {
        return new HistoryView(
                unit, asOf, inWholePeriods, records, season, known, calibrated, wanted ? horizonDays : 0);
    }

    /** The same, with the log itself kept to calibrate by, if that is wanted. */
    HistoryView calibrating(boolean wanted) {
        return new HistoryView(unit, asOf, inWholePeriods, records, season, known, wanted, choice);
    }

    /** Refuses options that a table of statistics, which has no days, cannot follow. */
    void requireNoDays() {
        if (records.isGiven() || season.isGiven() || known != null || calibrated) {
            String what = records.isGiven()
                    ? "--records-from"
                    : season.isGiven() ? "--season" : known != null ? "a model of a season" : "--calibrated";
            throw new UnusableInput(
                    what + ": found it with --cbs, expected --visits or --db: a table of statistics has no days.");
        }
    }

    /** The log with what is said of its records and its season. */
    VisitLog said(VisitLog log, LocalDate day) {
        VisitLog complete = records.in(log, day);
        return known == null ? season.in(complete, day) : complete.withSeason(known);
    }

    VisitHistory of(VisitLog said, LocalDate day) {
        return inWholePeriods ? said.opportunities(day, unit) : said.asOf(day, unit);
    }
}
