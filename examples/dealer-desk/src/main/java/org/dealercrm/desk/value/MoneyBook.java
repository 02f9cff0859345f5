package org.dealercrm.desk.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.value.VisitContributions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and costs of a store as money. A cost that is not on record is taken from the customer's margin, or else the store's, or
 * else the default, as the scores do.
 */
final class MoneyBook {

    /** A log that names no currency is counted in hundredths of its unit, as most currencies are. */
    private static final CurrencyUnit UNNAMED = CurrencyUnit.of("CNY");

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final CurrencyUnit currency;
    private final Map<String, Integer> rows = new HashMap<>();
    private final VisitContributions contributions;

    MoneyBook(VisitHistory history, double defaultMargin) {
        this.currency = history.currency().orElse(UNNAMED);
        // Margins do not depend on the model of amounts, nor on the cost to serve.
        this.contributions = VisitContributions.of(history, GammaGamma.fit(history), defaultMargin, 0);
        for (int row = 0; row < history.size(); row++) {
            rows.put(history.customerId(row), row);
        }
    }

    CurrencyUnit currency() {
        return currency;
    }

    /** Customers by their rows in the history. */
    Map<String, Integer> rows() {
        return rows;
    }

    /** The row of a buyer; null if he is no customer of the history. */
    @Nullable
    Integer row(Purchase purchase) {
        return rows.get(purchase.customerId());
    }

    /** The cost of the part that has none on record. */
    BigDecimal estimatedCost(int row, Purchase purchase) {
        BigDecimal share = BigDecimal.ONE.subtract(BigDecimal.valueOf(contributions.margin(row)));
        return money(purchase.amountWithoutCost().multiply(share)).getAmount();
    }

    Money amount(Purchase purchase) {
        return money(purchase.amount());
    }

    Money cost(int row, Purchase purchase) {
        return money(purchase.cost().add(estimatedCost(row, purchase)));
    }

    Money money(BigDecimal amount) {
        if (amount.abs().compareTo(HIGHEST) > 0) {
            throw new UnusableInput(
                    "Found amounts or costs of a customer that add up to more than 1e15, expected money.");
        }
        return Money.of(currency, amount, RoundingMode.HALF_EVEN);
    }

    /** Whether a number can be an amount of money. */
    static boolean isMoney(double amount) {
        return Math.abs(amount) <= HIGHEST.doubleValue();
    }
}
