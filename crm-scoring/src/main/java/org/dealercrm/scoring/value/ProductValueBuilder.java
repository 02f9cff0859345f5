package org.dealercrm.scoring.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealercrm.scoring.history.MixedCurrenciesException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Gathers who bought what, and what is known of the customers. Rows come in any order; money is added as money, so the same rows give
 * the same analysis to the last bit. Not safe for use by several threads.
 */
public final class ProductValueBuilder {

    private static final double HIGHEST_AMOUNT = 1e15;
    private static final long HIGHEST_VOLUME = 1_000_000_000;

    private final CurrencyUnit currency;
    private final Map<String, Map<String, Purchases>> products = new HashMap<>();
    private final Map<String, Map<String, String>> customers = new HashMap<>();

    /** What a customer bought of a product. */
    record Purchases(long volume, BigDecimal amount, BigDecimal cost) {

        Purchases plus(Purchases other) {
            return new Purchases(volume + other.volume, amount.add(other.amount), cost.add(other.cost));
        }

        BigDecimal contribution() {
            return amount.subtract(cost);
        }
    }

    ProductValueBuilder(CurrencyUnit currency) {
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    /**
     * Adds what a customer bought of a product.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param product the product, not null, not blank
     * @param volume how many, -1e9 to 1e9, negative for a return
     * @param amount what was paid, -1e15 to 1e15, not null
     * @param cost what it cost the store, -1e15 to 1e15, not null
     * @return this builder
     * @throws MixedCurrenciesException if a currency is not that of the analysis
     * @throws IllegalArgumentException if a key, a volume or an amount is out of range
     */
    public ProductValueBuilder bought(String customerId, String product, long volume, Money amount, Money cost) {
        requireName("A customer", customerId);
        requireName("A product", product);
        if (Math.abs(volume) > HIGHEST_VOLUME) {
            throw new IllegalArgumentException("A volume lies from -1e9 to 1e9, found " + volume);
        }
        Purchases purchases = new Purchases(volume, exact(amount), exact(cost));
        products.computeIfAbsent(product, key -> new HashMap<>()).merge(customerId, purchases, Purchases::plus);
        return this;
    }

    /**
     * Says what is known of a customer, whether he bought or not. The target group of a product is told against all customers said
     * here; what is not known of somebody is left out, so that he does not count for that attribute. The last word on a
     * customer counts.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param attributes values by the name of the attribute, all in categories, for example the vehicle's age in classes; not null
     * @return this builder
     * @throws IllegalArgumentException if a key, a name or a value is blank
     */
    public ProductValueBuilder customer(String customerId, Map<String, String> attributes) {
        requireName("A customer", customerId);
        attributes.forEach((name, value) -> {
            requireName("An attribute", name);
            requireName("The value of an attribute", value);
        });
        customers.put(customerId, Map.copyOf(attributes));
        return this;
    }

    /**
     * Analyses what was gathered. The builder may be used further.
     *
     * @param level the probability with which none of a product's intervals shall be wrong, above 0, below 1
     * @return the analysis, never null
     * @throws IllegalArgumentException if the level is out of range
     */
    public ProductValueAnalysis analyse(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies between 0 and 1, found " + level);
        }
        AttributeTable table = new AttributeTable(customers, level);
        Map<String, ProductValue> found = new TreeMap<>(CustomerKeys.ORDER);
        products.forEach((product, buyers) ->
                found.put(product, new ProductRanking(product, buyers).value(table.lifts(buyers))));
        return new ProductValueAnalysis(found, customers.size(), table.comparisons(), level, currency.getCode());
    }

    private BigDecimal exact(Money money) {
        if (!money.getCurrencyUnit().equals(currency)) {
            throw new MixedCurrenciesException(currency, money.getCurrencyUnit());
        }
        double amount = money.getAmount().doubleValue();
        if (Math.abs(amount) > HIGHEST_AMOUNT) {
            throw new IllegalArgumentException("An amount lies from -1e15 to 1e15, found " + amount);
        }
        return money.getAmount();
    }

    private static void requireName(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " has a name, found a blank one");
        }
    }
}
