package org.dealercrm.scoring.history;

/**
 * The unit in which a history's times are counted. It only scales the clock: every probability and count is the same in
 * every unit. Months and years are mean Gregorian ones; calendar months exist in policies and discounting only.
 */
public enum ClockUnit {
    /** One day. */
    DAY(1, 1, 1),
    /** Seven days. */
    WEEK(7, 1, 7),
    /** A twelfth of 365.2425 days. */
    MONTH(365.2425 / 12, 120_000, 3_652_425),
    /** 365.2425 days. */
    YEAR(365.2425, 10_000, 3_652_425);

    private final double days;
    /** A day is so many of these parts of a unit: by whole numbers the edge of a period is exact. */
    private final long partsOfDay;

    private final long partsOfUnit;

    ClockUnit(double days, long partsOfDay, long partsOfUnit) {
        this.days = days;
        this.partsOfDay = partsOfDay;
        this.partsOfUnit = partsOfUnit;
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

    /** The periods that are over after so many days. */
    long wholePeriods(long elapsedDays) {
        return Math.floorDiv(elapsedDays * partsOfDay, partsOfUnit);
    }

    /** The number of the period, from 1, in which a day lies that is so many days, above 0, after the start; its end belongs to it. */
    long periodOf(long elapsedDays) {
        return Math.floorDiv(elapsedDays * partsOfDay - 1, partsOfUnit) + 1;
    }
}
