package org.dealercrm.vehicle;

import java.util.List;
import java.util.Optional;

/**
 * The model year (年款) of a vehicle, which may differ from the year in which it was built.
 *
 * <p>Position 10 of a VIN holds its code, which returns every 30 years:
 *
 * <pre>
 *   code   A B C ... Y 1 2 ... 9   (without I, O, Q, U, Z and 0)
 *   index  0 1 2 ... 20 21 22 ... 29
 *   year   1980 + index, or 2010 + index
 * </pre>
 *
 * Source: 49 CFR 565.15(d), tables VI and VII; ISO 3779. Undefined for the codes U, Z and 0, which some makers use where the
 * year is not told.
 *
 * @param year the year, 1886 to 2099
 */
public record ModelYear(int year) implements Comparable<ModelYear> {

    private static final String CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int FIRST_CYCLE = 1980;
    private static final int SECOND_CYCLE = 2010;
    private static final int POSITION = 10;
    private static final int CYCLE_POSITION = 7;

    /** Checks the range. */
    public ModelYear {
        if (year < 1886 || year > 2099) {
            throw new IllegalArgumentException("A model year is 1886 to 2099, found " + year);
        }
    }

    /**
     * The model years that a VIN may mean, of the cycles that begin in 1980 and in 2010. Outside of the United States nothing
     * in the VIN tells which, so both are answered.
     *
     * @param vin the VIN, not null
     * @return two years, the earlier first; empty if position 10 holds no code of a year; never null
     */
    public static List<ModelYear> candidates(Vin vin) {
        int index = CODES.indexOf(vin.value().charAt(POSITION - 1));
        return index < 0 ? List.of() : List.of(new ModelYear(FIRST_CYCLE + index), new ModelYear(SECOND_CYCLE + index));
    }

    /**
     * The model year of a passenger car, multipurpose vehicle or truck of at most 10,000 lb (4,536 kg) that was made for sale in
     * the United States. Only there position 7 tells the cycle: a digit means 1980 to 2009, a letter 2010 to 2039. The VIN
     * does not tell whether a vehicle is one of these; the caller knows.
     *
     * @param vin the VIN of such a vehicle, not null
     * @return the year; empty if position 10 holds no code of a year
     */
    public static Optional<ModelYear> ofUsLightVehicle(Vin vin) {
        List<ModelYear> years = candidates(vin);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        boolean firstCycle = vin.value().charAt(CYCLE_POSITION - 1) <= '9';
        return Optional.of(years.get(firstCycle ? 0 : 1));
    }

    @Override
    public int compareTo(ModelYear other) {
        return Integer.compare(year, other.year);
    }
}
