package org.dealercrm.vehicle;

import java.util.Objects;

/**
 * A chassis number that is no VIN: of a car older than the standard, of a market without it (a Japanese frame number such as
 * one of twelve characters), or a VIN that somebody once typed wrongly. It is kept as it is; nothing is read out of it.
 *
 * @param value the number, upper case, 1 to 64 characters, no blank at either end and no control character
 */
public record LegacyChassisNumber(String value) implements ChassisNumber {

    /** Checks the form. */
    public LegacyChassisNumber {
        Objects.requireNonNull(value, "value");
        boolean plain = value.codePoints().noneMatch(Character::isISOControl);
        if (value.isEmpty() || value.length() > 64 || !value.strip().equals(value) || !plain) {
            throw new IllegalArgumentException(
                    "A chassis number has 1 to 64 characters, no blank at either end and no control character; found "
                            + value.length() + " characters");
        }
        if (!value.equals(TypedText.upperCased(value))) {
            throw new IllegalArgumentException("A chassis number is kept in upper case");
        }
    }

    /**
     * A chassis number as it stands on a paper or in a row.
     *
     * @param text the number, not blank; upper-cased, blanks at the ends are dropped
     * @return the number, never null
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public static LegacyChassisNumber of(String text) {
        return new LegacyChassisNumber(TypedText.upperCased(text));
    }

    /** Tells the length only, because the number is personal. */
    @Override
    public String toString() {
        return "LegacyChassisNumber[" + value.length() + " characters]";
    }
}
