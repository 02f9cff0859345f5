package org.dealercrm.scoring.history;

import java.util.Objects;
import org.joda.money.CurrencyUnit;

/** Amounts of two currencies met where only one can be added up. Convert them before, at a rate that you can defend. */
public final class MixedCurrenciesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final CurrencyUnit first;
    private final CurrencyUnit second;

    /**
     * Names the two currencies.
     *
     * @param first the currency met first, not null
     * @param second the other currency, not null
     */
    public MixedCurrenciesException(CurrencyUnit first, CurrencyUnit second) {
        super("The amounts of one log are in one currency, found " + first + " and " + second);
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
    }

    /**
     * The currency met first.
     *
     * @return the currency, never null
     */
    public CurrencyUnit first() {
        return first;
    }

    /**
     * The other currency.
     *
     * @return the currency, never null
     */
    public CurrencyUnit second() {
        return second;
    }
}
