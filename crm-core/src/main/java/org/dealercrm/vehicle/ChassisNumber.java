package org.dealercrm.vehicle;

import java.util.Optional;

/**
 * The number that is stamped into a vehicle (车架号): a {@link Vin}, or, on an old or imported car or on an ill-kept row, a
 * {@link LegacyChassisNumber} of another form.
 */
public sealed interface ChassisNumber permits Vin, LegacyChassisNumber {

    /**
     * The whole number, upper case.
     *
     * @return the number, never null; personal, so keep it out of logs
     */
    String value();

    /**
     * A chassis number as it stands on a paper or in a row: a {@link Vin} if it has the form of one, whatever its check digit,
     * a {@link LegacyChassisNumber} otherwise.
     *
     * @param text the number, not blank; a to z are upper-cased, blanks at the ends are dropped
     * @return the number, never null
     * @throws IllegalArgumentException if it is blank, longer than 64 characters or holds a control character
     */
    static ChassisNumber of(String text) {
        Optional<Vin> vin = Vin.read(text, CheckDigitPolicy.OFF).vin();
        return vin.isPresent() ? vin.get() : LegacyChassisNumber.of(text);
    }
}
