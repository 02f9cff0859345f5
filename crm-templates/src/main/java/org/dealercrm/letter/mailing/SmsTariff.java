package org.dealercrm.letter.mailing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * What a store pays its provider for short messages, by the beginnings of the numbers; the longest that fits counts.
 *
 * @param rates a rate for each beginning, of which one fits every number; all prices in one currency; copied
 */
public record SmsTariff(List<Rate> rates) {

    /** Every number has this beginning. */
    private static final String ANY = "+";

    private static final SmsTariff STANDARD = new SmsTariff(List.of(
            new Rate(ANY, SmsBilling.SEGMENTS, Optional.empty()),
            new Rate("+86", SmsBilling.MAINLAND_CHINA, Optional.empty())));

    /** Checks that every number has one rate, and copies the list. */
    public SmsTariff {
        rates = rates.stream()
                .sorted(Comparator.comparing((Rate rate) -> -rate.prefix().length())
                        .thenComparing(Rate::prefix))
                .toList();
        long prefixes = rates.stream().map(Rate::prefix).distinct().count();
        long currencies = rates.stream()
                .flatMap(rate -> rate.price().stream())
                .map(BigMoney::getCurrencyUnit)
                .distinct()
                .count();
        boolean fitsAll = rates.stream().anyMatch(rate -> rate.prefix().equals(ANY));
        if (!fitsAll || prefixes < rates.size() || currencies > 1) {
            throw new IllegalArgumentException("A tariff has one rate for each beginning, one of them for '" + ANY
                    + "', and all prices in one currency; found " + rates);
        }
    }

    /**
     * Numbers of mainland China billed as there, all others by segments, without prices.
     *
     * @return the tariff, never null
     */
    public static SmsTariff standard() {
        return STANDARD;
    }

    /**
     * This tariff with a rate for the numbers that begin so.
     *
     * @param prefix {@code +} for all numbers or with up to seven digits, for example {@code +86}
     * @param billing how the provider counts, not null
     * @param pricePerSegment the price of a segment, 0 or more, not null
     * @return the tariff, never null
     */
    public SmsTariff with(String prefix, SmsBilling billing, BigMoneyProvider pricePerSegment) {
        List<Rate> others = new ArrayList<>(rates);
        others.removeIf(rate -> rate.prefix().equals(prefix));
        others.add(new Rate(prefix, billing, Optional.of(pricePerSegment.toBigMoney())));
        return new SmsTariff(others);
    }

    /**
     * The rate of a number.
     *
     * @param number the number, not null
     * @return the rate with the longest beginning, never null
     */
    public Rate of(PhoneNumber number) {
        return rates.stream()
                .filter(rate -> number.value().startsWith(rate.prefix()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What messages to some numbers cost.
     *
     * @param prefix the beginning of the numbers, a plus sign with up to seven digits
     * @param billing how the provider counts, not null
     * @param price the price of a segment, 0 or more; empty if it is not known
     */
    public record Rate(String prefix, SmsBilling billing, Optional<BigMoney> price) {

        private static final Pattern PREFIX = Pattern.compile("\\+[0-9]{0,7}");

        /** Checks the parts. */
        public Rate {
            Objects.requireNonNull(billing, "billing");
            if (!PREFIX.matcher(prefix).matches()
                    || price.filter(BigMoney::isNegative).isPresent()) {
                throw new IllegalArgumentException(
                        "A rate is for a plus sign with up to seven digits and not negative; found '" + prefix + "' at "
                                + price);
            }
        }
    }
}
