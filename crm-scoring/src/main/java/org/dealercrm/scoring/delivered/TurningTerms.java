package org.dealercrm.scoring.delivered;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * When a comparison counts as turned.
 *
 * @param basis whether the amounts must be in our favour or also the worst case within all ranges, not null
 * @param margin by how much we must deliver more at least, above 0; empty for the smallest step of the currency (CNY 0.01), the least
 *     that can make a difference in money
 */
public record TurningTerms(TurningBasis basis, Optional<BigMoney> margin) {

    /** Checks the margin. */
    public TurningTerms {
        Objects.requireNonNull(basis, "basis");
        margin = margin.map(MoneyRange::canonical);
        if (margin.isPresent() && !margin.get().isPositive()) {
            throw new IllegalArgumentException("A margin is above 0, found " + margin.get());
        }
    }

    /**
     * By the amounts, by the smallest step of the currency.
     *
     * @return never null
     */
    public static TurningTerms standard() {
        return new TurningTerms(TurningBasis.AMOUNT, Optional.empty());
    }

    /**
     * The same on another basis.
     *
     * @param other the basis, not null
     * @return never null
     */
    public TurningTerms on(TurningBasis other) {
        return new TurningTerms(other, margin);
    }

    /**
     * The same with another margin.
     *
     * @param least by how much we must deliver more at least, above 0, not null
     * @return never null
     */
    public TurningTerms withMargin(BigMoneyProvider least) {
        return new TurningTerms(basis, Optional.of(least.toBigMoney()));
    }

    BigMoney marginIn(CurrencyUnit currency) {
        return margin.orElseGet(() -> BigMoney.ofScale(currency, 1, currency.getDecimalPlaces()));
    }
}
