package org.dealercrm.dealership;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.style.AggregateStyle;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * A dealership (4S store): what its customers see of it, and in which time, money and language it keeps its files. For example
 * a store in Shanghai: Asia/Shanghai, CNY, zh-CN.
 *
 * <p>It is generated from this class and not a record, because departments, staff and service bays will be added, and a
 * component added to a record breaks whoever called its constructor.
 */
@AggregateStyle
@Value.Immutable
public abstract class Dealership {

    private static final int MAX_NAME = 200;

    Dealership() {}

    /**
     * Begins a dealership.
     *
     * @return a builder; id, name, zone, currency and locale are required, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id in the host's system.
     *
     * @return the id, never null
     */
    public abstract StoreId id();

    /**
     * The name by which the store signs its letters.
     *
     * @return the name, 1 to 200 characters, not blank
     */
    public abstract String name();

    /**
     * The zone in which the store's days begin and end.
     *
     * @return the zone, never null
     */
    public abstract ZoneId zone();

    /**
     * The currency of the store's books.
     *
     * @return the currency, never null
     */
    public abstract CurrencyUnit currency();

    /**
     * The language and country in which the store writes to its customers unless a customer prefers another.
     *
     * @return the locale, with a language, never null
     */
    public abstract Locale locale();

    /**
     * The number that customers call (服务热线).
     *
     * @return the number, empty if there is none
     */
    public abstract Optional<PhoneNumber> hotline();

    /**
     * The address that customers write to by e-mail.
     *
     * @return the address, empty if there is none
     */
    public abstract Optional<EmailAddress> email();

    /**
     * Where the store is.
     *
     * @return the address, empty if it is not known
     */
    public abstract Optional<PostalAddress> address();

    @Value.Check
    void check() {
        if (name().isBlank() || name().length() > MAX_NAME) {
            throw new IllegalArgumentException("The name of a dealership has 1 to " + MAX_NAME
                    + " characters and is not blank, found " + name().length() + " characters");
        }
        if (name().codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The name of a dealership holds a control character");
        }
        if (locale().getLanguage().isEmpty()) {
            throw new IllegalArgumentException("The locale of a dealership names a language, found '" + locale() + "'");
        }
    }

    /** Gathers the parts of a dealership. */
    public static final class Builder extends ImmutableDealership.Builder {

        Builder() {}
    }
}
