package org.dealercrm.vehicle;

import java.util.Locale;
import java.util.Set;

/**
 * What a wrong check digit of a VIN means in a market. The check digit is compulsory in North America and China and not in
 * Europe, where position 9 often holds another character; and even where it is compulsory, real cars break it (some makers
 * are listed by the authority with a letter at position 9).
 */
public enum CheckDigitPolicy {
    /** A wrong check digit makes the VIN refused. */
    STRICT,
    /** A wrong check digit is reported, and the VIN is taken. */
    WARN,
    /** The check digit is not looked at. */
    OFF;

    private static final Set<String> COMPULSORY = Set.of("US", "CA", "MX", "CN");

    private static final Set<String> NOT_USED = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS",
            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    /**
     * The policy to begin with in a market: {@link #STRICT} in North America and mainland China, {@link #OFF} in Europe,
     * {@link #WARN} anywhere else, where vehicles of both kinds meet.
     *
     * @param country the country in which the vehicle was sold new, ISO 3166-1 alpha-2, either case, not null
     * @return the policy, never null
     */
    public static CheckDigitPolicy ofMarket(String country) {
        String code = country.toUpperCase(Locale.ROOT);
        if (COMPULSORY.contains(code)) {
            return STRICT;
        }
        return NOT_USED.contains(code) ? OFF : WARN;
    }
}
