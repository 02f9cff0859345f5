package org.dealercrm.scoring.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealercrm.scoring.numeric.NoncentralHypergeometric;
import org.dealercrm.scoring.value.ProductValueBuilder.Purchases;

/** Counts the customers by their attributes, and the buyers of a product among them. */
final class AttributeTable {

    private static final Comparator<AttributeLift> ORDER = Comparator.comparingDouble(AttributeLift::low)
            .thenComparingDouble(AttributeLift::lift)
            .reversed()
            .thenComparing(AttributeLift::attribute, CustomerKeys.ORDER)
            .thenComparing(AttributeLift::value, CustomerKeys.ORDER);

    private final Map<String, Map<String, String>> customers;
    private final double level;
    private final Map<String, Counts> counts;
    private final int comparisons;

    /** Customers by the value of one attribute. */
    private static final class Counts {
        private final Map<String, Long> byValue = new TreeMap<>(CustomerKeys.ORDER);
        private long all;

        void add(String value) {
            byValue.merge(value, 1L, Long::sum);
            all++;
        }

        long of(String value) {
            return byValue.getOrDefault(value, 0L);
        }
    }

    AttributeTable(Map<String, Map<String, String>> customers, double level) {
        this.customers = customers;
        this.level = level;
        this.counts = count(customers.keySet());
        this.comparisons =
                counts.values().stream().mapToInt(each -> each.byValue.size()).sum();
    }

    /** The attribute values that are compared for each product. */
    int comparisons() {
        return comparisons;
    }

    /**
     * The lift of every value of every attribute, but of none where nobody or everybody bought. A buyer is who has kept some of what he
     * bought.
     */
    List<AttributeLift> lifts(Map<String, Purchases> purchases) {
        Map<String, Counts> buyers = count(purchases.entrySet().stream()
                .filter(each -> each.getValue().volume() > 0)
                .map(Map.Entry::getKey)
                .toList());
        List<AttributeLift> lifts = new ArrayList<>();
        counts.forEach((attribute, known) -> {
            Counts bought = buyers.getOrDefault(attribute, new Counts());
            if (bought.all > 0 && bought.all < known.all) {
                known.byValue.keySet().forEach(value -> lifts.add(lift(attribute, value, known, bought)));
            }
        });
        lifts.sort(ORDER);
        return lifts;
    }

    private AttributeLift lift(String attribute, String value, Counts known, Counts bought) {
        long with = known.of(value);
        long buyers = bought.of(value);
        double tail = (1 - level) / 2 / comparisons;
        NoncentralHypergeometric among = new NoncentralHypergeometric(known.all, with, bought.all);
        double expected = (double) with * bought.all / known.all;
        return new AttributeLift(
                attribute,
                value,
                with,
                buyers,
                known.all,
                bought.all,
                buyers / expected,
                among.lowestMean(buyers, tail) / expected,
                among.highestMean(buyers, tail) / expected);
    }

    private Map<String, Counts> count(Iterable<String> ids) {
        Map<String, Counts> found = new TreeMap<>(CustomerKeys.ORDER);
        for (String id : ids) {
            customers
                    .getOrDefault(id, Map.of())
                    .forEach((attribute, value) -> found.computeIfAbsent(attribute, key -> new Counts())
                            .add(value));
        }
        return found;
    }
}
