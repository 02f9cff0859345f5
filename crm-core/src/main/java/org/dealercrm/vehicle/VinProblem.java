package org.dealercrm.vehicle;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with a typed VIN, for example that position 3 holds the letter O. It names a single character at
 * most, never the VIN.
 *
 * @param kind what is wrong, not null
 * @param position the place of the character, 1 to 17; 0 if the VIN as a whole is meant
 * @param found the character or the length found, not null
 * @param expected what ought to stand there, in a form for programs: a length, a set of characters or the check digit
 * @param refusing whether the VIN cannot be taken for this; otherwise it is a warning
 */
public record VinProblem(Kind kind, int position, String found, String expected, boolean refusing) {

    /** What can be wrong with a typed VIN. */
    public enum Kind {
        /** It has not 17 characters. */
        LENGTH,
        /** A character is not of the alphabet, for example I, O or Q. */
        CHARACTER,
        /** Position 9 is not the check digit that the other characters ask for. */
        CHECK_DIGIT,
        /** One of the last four characters is no digit. */
        SERIAL
    }

    /** Checks the parts. */
    public VinProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        if (position < 0 || position > Vin.LENGTH) {
            throw new IllegalArgumentException("A position of a VIN is 1 to 17, or 0 for the whole, found " + position);
        }
    }

    /**
     * The problem as a sentence for the person who typed the VIN.
     *
     * @param locale Chinese if its language is zh, English otherwise, not null
     * @return the sentence, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return switch (kind) {
            case LENGTH ->
                chinese
                        ? "车架号应为" + expected + "位，实为" + found + "位。"
                        : "A VIN has " + expected + " characters, found " + found + ".";
            case CHARACTER ->
                chinese
                        ? "车架号第" + position + "位不能是“" + found + "”，只能是数字或除I、O、Q以外的大写字母。"
                        : "Position " + position + " of a VIN is a digit or a letter other than I, O and Q, found '"
                                + found + "'.";
            case CHECK_DIGIT ->
                chinese
                        ? "车架号第" + position + "位校验码应为“" + expected + "”，实为“" + found + "”。"
                        : "The check digit at position " + position + " of the VIN should be '" + expected
                                + "', found '" + found + "'.";
            case SERIAL ->
                chinese
                        ? "车架号第" + position + "位应为数字，实为“" + found + "”。"
                        : "Position " + position + " of a VIN is a digit, found '" + found + "'.";
        };
    }
}
