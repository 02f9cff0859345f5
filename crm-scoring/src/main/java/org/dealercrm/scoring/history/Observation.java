package org.dealercrm.scoring.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a log was looked at, and what of it was left out.
 *
 * @param asOf the day, itself included; null for a table of statistics
 * @param recordsFrom the day from which on the records are complete; null if that was not said
 * @param season the clock by which its times run; null for one that runs evenly
 * @param visitsAfterAsOf visits that came later
 * @param visitsInUnfinishedPeriods visits in a period that was not over on the day; 0 unless time goes in whole periods
 */
record Observation(
        @Nullable LocalDate asOf,
        @Nullable LocalDate recordsFrom,
        @Nullable SeasonalClock season,
        int visitsAfterAsOf,
        int visitsInUnfinishedPeriods) {

    /** That of a table of statistics. */
    static final Observation OF_TABLE = new Observation(null, null, null, 0, 0);
}
