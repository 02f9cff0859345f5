package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/**
 * After how many days of silence a customer is lost: a calendar period from his last visit where the calendar is known, its mean
 * length where a history has no as-of day.
 */
final class LossLimit {

    /** On a season's clock whole days are no whole numbers, and the same span may come out this much longer. */
    private static final double CLOCK_NOISE = 1e-6;

    private final Period lostAfter;
    private final @Nullable LocalDate asOf;
    private final @Nullable SeasonalClock season;

    private LossLimit(Period lostAfter, @Nullable LocalDate asOf, @Nullable SeasonalClock season) {
        this.lostAfter = lostAfter;
        this.asOf = asOf;
        this.season = season;
    }

    static LossLimit of(Period lostAfter, VisitHistory history) {
        return new LossLimit(
                lostAfter, history.asOf().orElse(null), history.season().orElse(null));
    }

    /**
     * The longest silence of a customer who is not lost, in days of the history's clock.
     *
     * @param silenceDays the silence on the as-of day, by which the day of the last visit is known
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside the days
    double days(double silenceDays) {
        if (asOf == null) {
            return lostAfter.toTotalMonths() * ClockUnit.MONTH.days() + lostAfter.getDays();
        }
        if (season != null) {
            LocalDate last = season.dayAfter(asOf, -silenceDays);
            return season.between(last, last.plus(lostAfter)) + CLOCK_NOISE;
        }
        LocalDate lastVisit = asOf.minusDays(Math.round(silenceDays));
        return ChronoUnit.DAYS.between(lastVisit, lastVisit.plus(lostAfter));
    }

    /** The day that lies so many days of the history's clock after another, fractions counting as a whole day. */
    LocalDate after(LocalDate day, double days) {
        return season == null ? day.plusDays((long) Math.ceil(days)) : season.dayAfter(day, days);
    }
}
