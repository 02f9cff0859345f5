package org.dealercrm.party;

import java.util.Objects;
import java.util.Optional;

/**
 * A telephone number in the international form of ITU-T E.164: a plus sign, then 8 to 15 digits, of which the first is not
 * 0. For example +8613800138000, a mobile number in mainland China.
 *
 * <p>Numbers as people write them, with national prefixes, blanks and brackets, are normalised at the edge by the host
 * (libphonenumber knows the plans of all countries); this type takes what came out of that. {@link #toString()} shows the
 * last two digits only.
 *
 * @param value the number, matching {@code \+[1-9][0-9]{7,14}}, not null
 */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {

    /** The fewest digits taken; E.164 names no least length, but shorter ones are service numbers of one network. */
    public static final int MIN_DIGITS = 8;

    /** The most digits of an E.164 number, country code included. */
    public static final int MAX_DIGITS = 15;

    private static final int CHINESE_MOBILE_DIGITS = 11;

    /** Checks the form. */
    public PhoneNumber {
        Objects.requireNonNull(value, "value");
        if (!isE164(value)) {
            throw new IllegalArgumentException("A telephone number is a plus sign and " + MIN_DIGITS + " to "
                    + MAX_DIGITS + " digits, the first of them not 0; found " + value.length() + " characters");
        }
    }

    /**
     * A number that is already in E.164.
     *
     * @param e164 the number, for example {@code +8613800138000}, not null
     * @return the number, never null
     * @throws IllegalArgumentException if it is not in E.164
     */
    public static PhoneNumber of(String e164) {
        return new PhoneNumber(e164);
    }

    /**
     * Reads a number that ought to be in E.164.
     *
     * @param text the text, not null
     * @return the number, empty if the text is not in E.164
     */
    public static Optional<PhoneNumber> parse(String text) {
        return isE164(text) ? Optional.of(new PhoneNumber(text)) : Optional.empty();
    }

    /**
     * A mobile number of mainland China as it is written there: eleven digits, the first 1 and the second 3 to 9. Blanks and
     * hyphens between the digits and a leading +86, 0086 or 86 are dropped.
     *
     * @param text the text, for example {@code 138 0013 8000}, not null
     * @return the number, empty if the text is no such number
     */
    public static Optional<PhoneNumber> ofChineseMobile(String text) {
        String digits = text.strip().replaceAll("[ -]", "");
        for (String prefix : new String[] {"+86", "0086", "86"}) {
            if (digits.startsWith(prefix) && digits.length() == prefix.length() + CHINESE_MOBILE_DIGITS) {
                digits = digits.substring(prefix.length());
                break;
            }
        }
        return digits.matches("1[3-9][0-9]{9}") ? Optional.of(new PhoneNumber("+86" + digits)) : Optional.empty();
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return value.compareTo(other.value);
    }

    /** Shows the last two digits only, because a telephone number is personal. */
    @Override
    public String toString() {
        return "+" + "*".repeat(value.length() - 3) + value.substring(value.length() - 2);
    }

    private static boolean isE164(CharSequence text) {
        int digits = text.length() - 1;
        if (digits < MIN_DIGITS || digits > MAX_DIGITS || text.charAt(0) != '+' || text.charAt(1) == '0') {
            return false;
        }
        return text.chars().skip(1).allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
