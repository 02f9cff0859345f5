package org.dealercrm.scoring.history;

/**
 * The unit in which a history's times are counted. It only scales the clock: every probability and count is the same in
 * every unit. Months and years are mean Gregorian ones; calendar months exist in policies and discounting only.
 */
public enum ClockUnit {
    /** One day. */
    DAY(1),
    /** Seven days. */
    WEEK(7),
    /** A twelfth of 365.2425 days. */
    MONTH(365.2425 / 12),
    /** 365.2425 days. */
    YEAR(365.2425);

    private final double days;

    ClockUnit(double days) {
        this.days = days;
    }

    /**
     * The length of the unit.
     *
     * @return the days in one unit, positive
     */
    public double days() {
        return days;
    }

    /**
     * Expresses days in this unit.
     *
     * @param days a number of days
     * @return the same span in this unit
     */
    public double fromDays(double days) {
        return days / this.days;
    }
}
