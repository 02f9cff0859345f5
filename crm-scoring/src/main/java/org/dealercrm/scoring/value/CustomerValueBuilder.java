package org.dealercrm.scoring.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.MixedCurrenciesException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Gathers what customers bought and what it took to serve them. Rows come in any order; money is added as money, so the same rows
 * give the same analysis to the last bit. Not safe for use by several threads.
 */
public final class CustomerValueBuilder {

    private static final double HIGHEST_AMOUNT = 1e15;
    private static final long HIGHEST_COUNT = 1_000_000_000;

    private final CostToServe costToServe;
    private final Map<String, CustomerAccount> accounts = new HashMap<>();

    CustomerValueBuilder(CostToServe costToServe) {
        this.costToServe = Objects.requireNonNull(costToServe, "costToServe");
    }

    /**
     * Adds what a customer bought on a profit line.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param line the profit line, not null
     * @param amount what was paid by all payers, -1e15 to 1e15, negative for a refund, not null
     * @param cost what it cost the store, -1e15 to 1e15, not null
     * @param count how many sales, orders or lines it were, 0 to 1e9
     * @return this builder
     * @throws MixedCurrenciesException if a currency is not that of the cost to serve
     * @throws IllegalArgumentException if a key, an amount or a count is out of range
     */
    public CustomerValueBuilder add(String customerId, ProfitLine line, Money amount, Money cost, long count) {
        Objects.requireNonNull(line, "line");
        requireAmount(amount);
        requireAmount(cost);
        requireCount(count);
        account(customerId).add(line, amount.getAmount(), cost.getAmount(), count);
        return this;
    }

    /**
     * Adds what it took to serve a customer. A customer who bought nothing is one too.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param visits visits to the store, 0 to 1e9
     * @param contacts calls and letters to him, 0 to 1e9
     * @return this builder
     * @throws IllegalArgumentException if the key or a number is out of range
     */
    public CustomerValueBuilder served(String customerId, long visits, long contacts) {
        requireCount(visits);
        requireCount(contacts);
        account(customerId).served(visits, contacts);
        return this;
    }

    /**
     * Says what a customer is expected to contribute, for example his {@link LifetimeValue#discountedContribution()}. The last word
     * counts.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param contribution in the currency of the analysis, -1e15 to 1e15
     * @return this builder
     * @throws IllegalArgumentException if the key or the contribution is out of range
     */
    public CustomerValueBuilder expected(String customerId, double contribution) {
        if (!(Math.abs(contribution) <= HIGHEST_AMOUNT)) {
            throw new IllegalArgumentException(
                    "An expected contribution lies from -1e15 to 1e15, found " + contribution);
        }
        account(customerId).expected = OptionalDouble.of(contribution);
        return this;
    }

    /**
     * Analyses what was gathered. The builder may be used further.
     *
     * @return the analysis, never null
     */
    public CustomerValueAnalysis analyse() {
        return new CustomerRanking(accounts, costToServe).analysis();
    }

    private CustomerAccount account(String customerId) {
        if (customerId.isBlank()) {
            throw new IllegalArgumentException("A customer has a key, found a blank one");
        }
        return accounts.computeIfAbsent(customerId, key -> new CustomerAccount());
    }

    private void requireAmount(Money money) {
        CurrencyUnit currency = costToServe.perVisit().getCurrencyUnit();
        if (!money.getCurrencyUnit().equals(currency)) {
            throw new MixedCurrenciesException(currency, money.getCurrencyUnit());
        }
        double amount = money.getAmount().doubleValue();
        if (Math.abs(amount) > HIGHEST_AMOUNT) {
            throw new IllegalArgumentException("An amount lies from -1e15 to 1e15, found " + amount);
        }
    }

    private static void requireCount(long count) {
        if (count < 0 || count > HIGHEST_COUNT) {
            throw new IllegalArgumentException("A number of visits or sales lies from 0 to 1e9, found " + count);
        }
    }
}
