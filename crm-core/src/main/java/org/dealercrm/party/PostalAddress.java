package org.dealercrm.party;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a letter reaches somebody. For example the lines 世纪大道100号 and 12楼, the city 上海市, no region, the postal code
 * 200120 and the country CN. {@link #toString()} shows the country only.
 *
 * @param lines street, house and whatever stands between name and city; 1 to 5 lines of 1 to 200 characters; copied
 * @param city the city or, in China, the city or county; 1 to 200 characters
 * @param region the province or state; empty if there is none
 * @param postalCode the postal code, 3 to 10 letters, digits, blanks and hyphens, six digits in China; empty if not known
 * @param country ISO 3166-1 alpha-2, upper case
 */
public record PostalAddress(
        List<String> lines, String city, Optional<String> region, Optional<String> postalCode, String country) {

    /** The most lines between name and city. */
    public static final int MAX_LINES = 5;

    private static final int MAX_LENGTH = 200;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Checks the parts. */
    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("An address has 1 to " + MAX_LINES + " lines, found " + lines.size());
        }
        lines.forEach(line -> requireText(line, "line"));
        requireText(city, "city");
        region.ifPresent(name -> requireText(name, "region"));
        Objects.requireNonNull(country, "country");
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException(
                    "A country is two capital letters of ISO 3166-1, found '" + country + "'");
        }
        postalCode.ifPresent(code -> requirePostalCode(code, country));
    }

    /** Shows the country only, because an address is personal. */
    @Override
    public String toString() {
        return "PostalAddress[" + country + "]";
    }

    private static void requirePostalCode(String code, String country) {
        String form = country.equals("CN") ? "[0-9]{6}" : "[A-Z0-9][A-Z0-9 -]{1,8}[A-Z0-9]";
        if (!code.matches(form)) {
            throw new IllegalArgumentException(
                    "The postal code of an address in " + country + " does not match " + form);
        }
    }

    private static void requireText(String text, String what) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The " + what + " of an address has 1 to " + MAX_LENGTH
                    + " characters and is not blank, found " + text.length() + " characters");
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The " + what + " of an address holds a control character");
        }
    }
}
