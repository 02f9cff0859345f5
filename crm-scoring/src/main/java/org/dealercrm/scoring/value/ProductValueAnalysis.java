package org.dealercrm.scoring.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Product customer value analysis (产品客户价值分析): for every product (a service package, a part, a model) who carries its volume,
 * how much of it hangs on a few, and which customers it is for.
 *
 * <pre>{@code
 * ProductValueAnalysis analysis = ProductValueAnalysis.builder(CurrencyUnit.of("CNY"))
 *         .bought("C-1", "winter tyres", 4, Money.parse("CNY 3600"), Money.parse("CNY 2900"))
 *         .customer("C-1", Map.of("vehicle age", "3 to 5 years"))
 *         .customer("C-2", Map.of("vehicle age", "under 3 years"))
 *         .analyse(0.95);
 * analysis.product("winter tyres").ifPresent(tyres -> tyres.targetGroup());
 * }</pre>
 *
 * @param products the products by their names in the order of code points, not null
 * @param customers customers of whom attributes are known, buyers or not: the population of the target groups, not negative
 * @param comparisons how many attribute values were compared for each product; the level of each interval is corrected for it; not
 *     negative
 * @param level the probability with which none of a product's intervals is wrong, above 0, below 1
 * @param currency the currency code of all money, not null
 */
public record ProductValueAnalysis(
        Map<String, ProductValue> products, long customers, int comparisons, double level, String currency) {

    /** Copies the products in their order. */
    public ProductValueAnalysis {
        products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * Starts an analysis.
     *
     * @param currency the currency of all amounts, not null
     * @return an empty builder, never null
     */
    public static ProductValueBuilder builder(CurrencyUnit currency) {
        return new ProductValueBuilder(currency);
    }

    /**
     * One product.
     *
     * @param product its name, not null
     * @return the product, empty if nobody bought it
     */
    public Optional<ProductValue> product(String product) {
        return Optional.ofNullable(products.get(product));
    }

    /** Says how many products and customers there are, not who. */
    @Override
    public String toString() {
        return "ProductValueAnalysis[" + products.size() + " products, " + customers + " customers, " + currency + "]";
    }
}
