package org.dealercrm.desk.value;

import java.util.Map;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.value.ProductValueAnalysis;
import org.dealercrm.scoring.value.ProductValueBuilder;

/** Product customer value analysis of a store: who carries a product, and whom it is for by what the store knows of everybody. */
public final class StoreProducts {

    /** Of all target groups of a product none is wrong with this probability. */
    public static final double LEVEL = 0.95;

    private StoreProducts() {}

    /**
     * Analyses the products.
     *
     * @param history the customers, not null
     * @param purchases what they bought; those of whom the history does not know are left out; not null
     * @param result their classes, in the order of the history, not null
     * @return the analysis, never null
     */
    public static ProductValueAnalysis of(VisitHistory history, Purchases purchases, RetentionResult result) {
        MoneyBook book = new MoneyBook(history, result.provenance().policy().defaultMargin());
        ProductValueBuilder builder = ProductValueAnalysis.builder(book.currency());
        for (int row = 0; row < history.size(); row++) {
            builder.customer(history.customerId(row), attributes(history, result, row));
        }
        for (Purchase each : purchases.all()) {
            Integer row = book.row(each);
            if (row != null) {
                builder.bought(
                        each.customerId(), each.product(), each.count(), book.amount(each), book.cost(row, each));
            }
        }
        return builder.analyse(LEVEL);
    }

    private static Map<String, String> attributes(VisitHistory history, RetentionResult result, int row) {
        return Map.of(
                "class", result.scores().retentionClass(row).name(),
                "customer", history.isFleet(row) ? "fleet" : "private",
                "tenure", tenure(history.age(row) * history.unit().days() / ClockUnit.YEAR.days()));
    }

    /** How long he has been a customer: the years of warranty, the first ones after it, later. */
    private static String tenure(double years) {
        if (years < 1) {
            return "under 1 year";
        }
        return years < 3 ? "1 to 3 years" : years < 5 ? "3 to 5 years" : "5 years and more";
    }
}
