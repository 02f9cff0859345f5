package org.dealercrm.desk.command;

import java.time.LocalDate;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In what time is counted, and up to which day. */
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ClockOptions {

    @Option(
            names = "--unit",
            paramLabel = "U",
            converter = OptionTypes.Unit.class,
            defaultValue = "week",
            description = "The clock: day, week, month or year; default ${DEFAULT-VALUE}.")
    private ClockUnit unit;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description = "The last day that counts; default the last visit day.")
    private @Nullable LocalDate asOf;

    ClockUnit unit() {
        return unit;
    }

    @Mixin
    private RecordsOption records;

    @Mixin
    private SeasonOption season;

    /** How a model sees a log on this clock. */
    HistoryView view(ModelFamily family) {
        return view(family, unit);
    }

    /** The same on a clock of another unit. */
    HistoryView view(ModelFamily family, ClockUnit clock) {
        return new HistoryView(clock, asOf, family.inWholePeriods(), records, season, null, false, 0);
    }

    boolean asksForSeason() {
        return season.isGiven();
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }
}
