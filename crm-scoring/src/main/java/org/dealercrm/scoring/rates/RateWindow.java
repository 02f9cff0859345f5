package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days in which one had to do something to stand below the line of a rate: to come, to be acquired, to be due for a call.
 * For example, the visitors of 2024-01-01 to 2024-01-31.
 *
 * @param from the first day, itself included, not null
 * @param to the last day, itself included, not null, not before the first
 */
public record RateWindow(LocalDate from, LocalDate to) {

    /** Checks the order of the days. */
    public RateWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window ends on or after its first day, found " + from + " to " + to);
        }
    }

    /**
     * A calendar month.
     *
     * @param month the month, not null
     * @return its first to its last day, never null
     */
    public static RateWindow of(YearMonth month) {
        return new RateWindow(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The months from one number of months ago to another, counted back from a day. One month ago is the month that ends with
     * the day: on 2025-03-31 the months 1 to 12 ago are 2024-04-01 to 2025-03-31, and 13 to 24 ago the year before. Windows
     * that meet in their numbers meet in their days; see {@link #monthsBefore}.
     *
     * @param day the day, not null
     * @param firstMonth the nearer month, at least 1
     * @param lastMonth the farther month, not before the nearer
     * @return the days of those months, never null
     */
    public static RateWindow monthsAgo(LocalDate day, int firstMonth, int lastMonth) {
        if (firstMonth < 1 || lastMonth < firstMonth) {
            throw new IllegalArgumentException(
                    "Months ago count from 1, the nearer first, found " + firstMonth + " to " + lastMonth);
        }
        return new RateWindow(monthsBefore(day, lastMonth).plusDays(1), monthsBefore(day, firstMonth - 1));
    }

    /**
     * The last day from which a number of calendar months have passed on a day: the greatest v with {@code
     * v.plusMonths(months)} on or before the day. It is {@code day.minusMonths(months)}, except that the last day of a month
     * goes back to the last day of a month: 12 months before 2025-02-28 is 2024-02-29, because from both 2024-02-28 and
     * 2024-02-29 twelve months end on 2025-02-28.
     *
     * @param day the day, not null
     * @param months the number of months, not negative
     * @return the day before, never null
     */
    public static LocalDate monthsBefore(LocalDate day, int months) {
        LocalDate before = day.minusMonths(months);
        boolean endOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return endOfMonth ? YearMonth.from(before).atEndOfMonth() : before;
    }

    /**
     * Whether a day lies within.
     *
     * @param day the day, not null
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day before the first, counted from 1970-01-01. */
    long dayBefore() {
        return from.toEpochDay() - 1;
    }

    /** The last day, counted from 1970-01-01. */
    long lastDay() {
        return to.toEpochDay();
    }
}
