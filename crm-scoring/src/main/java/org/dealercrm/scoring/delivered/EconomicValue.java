package org.dealercrm.scoring.delivered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.joda.money.CurrencyUnit;

/**
 * Economic value to the customer (EVC): the price at which he would be exactly as well off as with what he would have otherwise.
 *
 * <pre>
 *   EVC = reference price + extra functionality + start-up saving + post-purchase saving
 * </pre>
 *
 * <p>Reference: Forbis, J. L.; Mehta, N. T. "Value-based strategies for industrial products", Business Horizons 24(3), 1981, 32-42.
 *
 * @param items at least one, each code once; kept in the order of part and code; not null
 * @param value the EVC, not null; NOT_ADDABLE if the items are of several currencies
 * @param money the same as exact money, empty if the items are of several currencies
 */
public record EconomicValue(List<EvcItem> items, Estimation value, Optional<MoneyRange> money) {

    private static final String SOURCE = "Forbis and Mehta 1981, Business Horizons 24(3), 32-42";
    private static final Label EVC = new Label("ECONOMIC_VALUE", "economic value to the customer", "客户经济价值");
    private static final Label SURPLUS = new Label("SURPLUS", "economic value beyond the price", "经济价值超出价格部分");
    private static final Label PRICE = new Label("OUR_PRICE", "our price", "我方价格");

    /** Copies the list. */
    public EconomicValue {
        items = List.copyOf(items);
    }

    /**
     * Adds the items up.
     *
     * @param items at least one, each code once, not null
     * @return the value, never null
     * @throws IllegalArgumentException if there are no items, or two of one code
     */
    public static EconomicValue of(List<EvcItem> items) {
        Set<String> codes = new HashSet<>();
        for (EvcItem item : items) {
            if (!codes.add(item.label().code())) {
                throw new IllegalArgumentException("An economic value has each item once, found two "
                        + item.label().code());
            }
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("An economic value has items, found none");
        }
        List<EvcItem> sorted = items.stream()
                .sorted(Comparator.comparing(EvcItem::part)
                        .thenComparing(item -> item.label().code()))
                .toList();
        Ledger ledger = new Ledger(currencies(sorted), entries(sorted));
        return new EconomicValue(
                sorted, ledger.figure(EVC, EstimateProvenance.of(EVC, SOURCE, Map.of())), ledger.sum());
    }

    /**
     * What of the economic value a price leaves to the customer: the reason to change to us.
     *
     * @param price our price, not null
     * @return EVC - price, never null; NOT_ADDABLE if the currencies differ
     */
    public Estimation surplus(Valuation price) {
        Set<CurrencyUnit> currencies = currencies(items);
        currencies.add(price.range().currency());
        List<Ledger.Entry> entries = new ArrayList<>(entries(items));
        entries.add(new Ledger.Entry(PRICE, PRICE, price.range().negated()));
        return new Ledger(currencies, entries).figure(SURPLUS, EstimateProvenance.of(SURPLUS, SOURCE, Map.of()));
    }

    private static Set<CurrencyUnit> currencies(List<EvcItem> items) {
        return items.stream()
                .map(item -> item.valuation().range().currency())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Ledger.Entry> entries(List<EvcItem> items) {
        return items.stream()
                .map(item -> new Ledger.Entry(
                        item.part().label(), item.label(), item.valuation().range()))
                .toList();
    }
}
