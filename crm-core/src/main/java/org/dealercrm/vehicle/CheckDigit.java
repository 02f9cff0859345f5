package org.dealercrm.vehicle;

/**
 * The check digit of a VIN, its 9th character.
 *
 * <pre>
 *   r = (sum over positions i = 1..17 of  weight(i) * value(character i)) mod 11
 *   check digit = the digit r, or X for r = 10
 * </pre>
 *
 * Values: a digit its own; A1 B2 C3 D4 E5 F6 G7 H8 J1 K2 L3 M4 N5 P7 R9 S2 T3 U4 V5 W6 X7 Y8 Z9. Weights: 8 7 6 5 4 3 2 10 0 9
 * 8 7 6 5 4 3 2, so that the check digit itself does not count. Source: 49 CFR 565.15(c), tables III to V; GB 16735.
 * Undefined for a text that is not 17 characters of that alphabet.
 *
 * <p>What it catches: 11 is prime and every weight but that of position 9 is between 2 and 10, so a single wrong character is
 * caught unless both characters have the same value. It therefore misses exactly the exchange of characters within one of
 * 1AJ, 2BKS, 3CLT, 4DMU, 5ENV, 6FW, 7GPX, 8HY, 9RZ, at positions other than 9.
 */
final class CheckDigit {

    /** The place of the check digit, counted from 1. */
    static final int POSITION = 9;

    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int[] LETTER_VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9};

    private CheckDigit() {}

    /** Whether a character belongs to the alphabet of a VIN: 0 to 9 and A to Z without I, O and Q. */
    static boolean isVinCharacter(char character) {
        return (character >= '0' && character <= '9') || LETTERS.indexOf(character) >= 0;
    }

    /** The check digit that 17 characters of the alphabet ought to have at position 9. */
    static char of(CharSequence vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * value(vin.charAt(i));
        }
        int remainder = sum % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }

    private static int value(char character) {
        return character <= '9' ? character - '0' : LETTER_VALUES[LETTERS.indexOf(character)];
    }
}
