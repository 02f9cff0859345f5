package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a customer to the store: who came, on which day, what was paid for it by all payers together, and what it
 * cost the store. For example, customer C-17 on 2025-03-08, CNY 860.00, of which CNY 410.00 were parts and labour cost.
 *
 * @param customerId the store's key of the customer, not null, not blank
 * @param date the day of the visit in the store's time zone, not null
 * @param amount what all payers paid, 0 to 1e15; null if it is not known
 * @param cost what the visit cost the store, 0 to 1e15, in the currency of the amount; null if it is not known
 */
public record Visit(
        String customerId,
        LocalDate date,
        @Nullable Money amount,
        @Nullable Money cost) {

    public Visit {
        VisitRules.requireCustomerId(customerId);
        Objects.requireNonNull(date, "date");
        if (amount != null) {
            VisitRules.requireAmount("amount", amount.getAmount().doubleValue());
        }
        if (cost != null) {
            VisitRules.requireAmount("cost", cost.getAmount().doubleValue());
        }
        if (amount != null && cost != null && !amount.getCurrencyUnit().equals(cost.getCurrencyUnit())) {
            throw new MixedCurrenciesException(amount.getCurrencyUnit(), cost.getCurrencyUnit());
        }
    }

    /**
     * A visit of which no amount is known.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param date the day of the visit, not null
     * @return the visit, never null
     */
    public static Visit of(String customerId, LocalDate date) {
        return new Visit(customerId, date, null, null);
    }

    /**
     * A visit and what was paid for it.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param date the day of the visit, not null
     * @param amount what all payers paid, 0 to 1e15, not null
     * @return the visit, never null
     */
    public static Visit of(String customerId, LocalDate date, Money amount) {
        return new Visit(customerId, date, Objects.requireNonNull(amount, "amount"), null);
    }

    /**
     * A visit, what was paid for it and what it cost the store.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param date the day of the visit, not null
     * @param amount what all payers paid, 0 to 1e15, not null
     * @param cost what the visit cost, 0 to 1e15, in the same currency, not null
     * @return the visit, never null
     * @throws MixedCurrenciesException if amount and cost are in two currencies
     */
    public static Visit of(String customerId, LocalDate date, Money amount, Money cost) {
        return new Visit(
                customerId, date, Objects.requireNonNull(amount, "amount"), Objects.requireNonNull(cost, "cost"));
    }

    /** Says the day and whether amounts are known, not who came. */
    @Override
    public String toString() {
        return "Visit[" + date + (amount == null ? "" : ", with an amount") + (cost == null ? "" : ", with a cost")
                + "]";
    }
}
