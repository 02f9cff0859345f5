package org.dealercrm.desk.command;

import java.time.LocalDate;
import org.dealercrm.scoring.history.ClockUnit;
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
 */
record HistoryView(ClockUnit unit, @Nullable LocalDate asOf, boolean inWholePeriods, RecordsOption records) {

    VisitHistory of(VisitLog log, LocalDate day) {
        VisitLog said = records.in(log, day);
        return inWholePeriods ? said.opportunities(day, unit) : said.asOf(day, unit);
    }
}
