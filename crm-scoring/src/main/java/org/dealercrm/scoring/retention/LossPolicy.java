package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How long a customer may be silent. The trade's sources disagree, so the lengths are policy, and every result records the one
 * it was made by. A silence is counted from the last visit, or from the acquisition if he never came since, in calendar months:
 * {@code lastVisit.plus(period)} is the day on which a length is reached. From 2025-08-31 six months reach 2026-02-28.
 *
 * @param source who says so, not blank
 * @param warningAt the silence at which the store is warned, not null, longer than zero; if it comes no earlier than the loss,
 *     there is no warning
 * @param lostAt the silence at which he is lost, not null, longer than zero, months counted first not shorter than the
 *     warning, at most 100 years; "after 24 months" is {@code P24M1D}, the first day on which more than 24 months have passed
 */
public record LossPolicy(String source, Period warningAt, Period lostAt) {

    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 36_525;
    private static final int SHORTEST_MONTH = 28;

    /** Checks both lengths. */
    public LossPolicy {
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("The source of a policy is not blank");
        }
        check("warning", warningAt);
        check("loss", lostAt);
        boolean inOrder = warningAt.toTotalMonths() == lostAt.toTotalMonths()
                ? days(warningAt) <= days(lostAt)
                : warningAt.toTotalMonths() < lostAt.toTotalMonths();
        if (!inOrder) {
            throw new IllegalArgumentException(
                    "The warning comes no later than the loss, found " + warningAt + " and " + lostAt);
        }
    }

    private static void check(String what, Period period) {
        boolean longerThanZero = !period.isNegative() && !period.isZero();
        if (!longerThanZero || period.toTotalMonths() > MOST_MONTHS || days(period) > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "The period of " + what + " is longer than zero and at most 100 years, found " + period);
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    private static int days(Period period) {
        return period.getDays();
    }

    /**
     * The service codes of 4S stores: warned at 11 months, lost at 12. Who came less than 12 months ago is under management.
     *
     * @return the policy, never null
     */
    public static LossPolicy serviceCodes() {
        return new LossPolicy("4S service codes", Period.ofMonths(11), Period.ofMonths(12));
    }

    /**
     * The 4S CRM requirements of 2019: warning from 12 to 24 months, lost after 24.
     *
     * @return the policy, never null
     */
    public static LossPolicy crmRequirements2019() {
        return new LossPolicy("4S CRM requirements, 2019", Period.ofMonths(12), Period.of(0, 24, 1));
    }

    /**
     * A regional distributor: lost at 6 months without a visit, and no warning. It counts vehicles, so give the log the
     * vehicles' keys as those of the customers.
     *
     * @return the policy, never null
     */
    public static LossPolicy regionalDistributor() {
        return new LossPolicy("regional distributor", Period.ofMonths(6), Period.ofMonths(6));
    }

    /**
     * Other texts of 4S stores: at risk from 6 to 12 months, lost after 12.
     *
     * @return the policy, never null
     */
    public static LossPolicy otherTexts() {
        return new LossPolicy("4S texts", Period.ofMonths(6), Period.of(0, 12, 1));
    }

    /**
     * Other texts of 4S stores: lost at the brand's service interval, 3, 6 or 12 months, and no warning.
     *
     * @param months the interval in months, 1 to 1200
     * @return the policy, never null
     */
    public static LossPolicy byServiceInterval(int months) {
        return new LossPolicy("4S texts, by service interval", Period.ofMonths(months), Period.ofMonths(months));
    }

    /** The day on which a silence since a day is one to be warned of. */
    LocalDate warningDay(LocalDate since) {
        return since.plus(warningAt);
    }

    /** The day on which a customer silent since a day is lost. */
    LocalDate lossDay(LocalDate since) {
        return since.plus(lostAt);
    }

    /** So many days of silence change no state, whatever the calendar. */
    long harmlessDays() {
        return Math.min(leastDays(warningAt), leastDays(lostAt)) - 1;
    }

    private static long leastDays(Period period) {
        return SHORTEST_MONTH * period.toTotalMonths() + days(period);
    }
}
