package org.dealercrm.vehicle;

/** The unit in which an odometer counts. */
public enum DistanceUnit {
    /** The kilometre, 1,000,000 mm. */
    KILOMETRE(1_000_000),
    /** The international mile of 1959, exactly 1,609,344 mm. */
    MILE(1_609_344);

    private final long millimetres;

    DistanceUnit(long millimetres) {
        this.millimetres = millimetres;
    }

    /**
     * The length of one unit.
     *
     * @return millimetres, exact
     */
    public long millimetres() {
        return millimetres;
    }
}
