package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.dealercrm.scoring.history.ClockUnit;
import org.jspecify.annotations.Nullable;

/**
 * After how many days of silence a customer is lost: a calendar period from his last visit where the calendar is known, its mean
 * length where a history has no as-of day.
 */
final class LossLimit {

    private final Period lostAfter;
    private final @Nullable LocalDate asOf;

    LossLimit(Period lostAfter, @Nullable LocalDate asOf) {
        this.lostAfter = lostAfter;
        this.asOf = asOf;
    }

    /**
     * The longest silence, in days, of a customer who is not lost.
     *
     * @param silenceDays the silence on the as-of day, by which the day of the last visit is known
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside the days
    double days(double silenceDays) {
        if (asOf == null) {
            return lostAfter.toTotalMonths() * ClockUnit.MONTH.days() + lostAfter.getDays();
        }
        LocalDate lastVisit = asOf.minusDays(Math.round(silenceDays));
        return ChronoUnit.DAYS.between(lastVisit, lastVisit.plus(lostAfter));
    }
}
