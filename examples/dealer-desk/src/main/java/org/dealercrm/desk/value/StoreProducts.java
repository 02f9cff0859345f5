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

    /** The attribute that is the retention class, by the name of its constant. */
    public static final String CLASS = "class";

    /** The attribute that is {@link #FLEET} or {@code private}. */
    public static final String KIND = "kind";

    /** A company, a taxi or hire firm. */
    public static final String FLEET = "fleet";

    /** A customer in his first year. */
    public static final String UNDER_1 = "under 1 year";

    /** A customer in his second or third year, mostly those of warranty. */
    public static final String TO_3 = "1 to 3 years";

    /** A customer in the years in which most leave. */
    public static final String TO_5 = "3 to 5 years";

    private static final String LATER = "5 years and more";

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
        for (Purchase each : purchases.ofProducts().all()) {
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
                CLASS,
                result.scores().retentionClass(row).name(),
                KIND,
                history.isFleet(row) ? FLEET : "private",
                "tenure",
                tenure(history.age(row) * history.unit().days() / ClockUnit.YEAR.days()));
    }

    private static String tenure(double years) {
        if (years < 1) {
            return UNDER_1;
        }
        return years < 3 ? TO_3 : years < 5 ? TO_5 : LATER;
    }
}
