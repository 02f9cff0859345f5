package org.dealercrm.vehicle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What an odometer shows: a whole number of its unit, for example 97,440 miles.
 *
 * <p>Two mileages are compared by their length, exactly, whatever their units; two are equal only if number and unit are.
 *
 * @param value the number shown, 0 to 9,999,999
 * @param unit the unit of the instrument, not null
 */
public record Mileage(int value, DistanceUnit unit) {

    /** The greatest number that an odometer of seven digits shows. */
    public static final int MAX_VALUE = 9_999_999;

    /** Checks the range. */
    public Mileage {
        Objects.requireNonNull(unit, "unit");
        if (value < 0 || value > MAX_VALUE) {
            throw new IllegalArgumentException("An odometer shows 0 to " + MAX_VALUE + ", found " + value);
        }
    }

    /**
     * Kilometres as an odometer shows them.
     *
     * @param value the number shown, 0 to 9,999,999
     * @return the mileage, never null
     */
    public static Mileage ofKilometres(int value) {
        return new Mileage(value, DistanceUnit.KILOMETRE);
    }

    /**
     * Miles as an odometer shows them.
     *
     * @param value the number shown, 0 to 9,999,999
     * @return the mileage, never null
     */
    public static Mileage ofMiles(int value) {
        return new Mileage(value, DistanceUnit.MILE);
    }

    /**
     * The length.
     *
     * @return millimetres, exact
     */
    public long millimetres() {
        return value * unit.millimetres();
    }

    /**
     * The length in kilometres.
     *
     * @return kilometres, exact, with six decimals at most, never null
     */
    public BigDecimal kilometres() {
        return BigDecimal.valueOf(millimetres(), 6);
    }

    /**
     * The length in whole numbers of a unit, half and more rounded up. From a unit to itself this is exact; from miles to
     * kilometres and back too, because the kilometre is the shorter of the two.
     *
     * @param target the unit wanted, not null
     * @return the rounded number, 0 or more
     */
    public long rounded(DistanceUnit target) {
        return BigDecimal.valueOf(millimetres())
                .divide(BigDecimal.valueOf(target.millimetres()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * Whether this is a shorter length than another, whatever their units.
     *
     * @param other the other, not null
     * @return true if it is shorter
     */
    public boolean isBelow(Mileage other) {
        return millimetres() < other.millimetres();
    }
}
