package org.dealercrm.desk.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.value.ProfitLine;

/**
 * What the customers of a store bought up to a day.
 *
 * @param all in no certain order, not null
 * @param linesKnown whether the data tell the profit lines; if not, everything is under {@link ProfitLine#OTHER}
 * @param productAmountsKnown whether amounts and costs are those of the products; if not, they are 0
 */
public record Purchases(List<Purchase> all, boolean linesKnown, boolean productAmountsKnown) {

    /** Copies the list. */
    public Purchases {
        all = List.copyOf(all);
    }

    /**
     * The purchases of lines of repair orders, which tell line, product, amount and often cost.
     *
     * @param lines what was bought, not null
     * @return the purchases, never null
     */
    public static Purchases ofLines(List<Purchase> lines) {
        return new Purchases(lines, true, true);
    }

    /**
     * What was bought of products of which a log tells nothing but the names.
     *
     * @param items the products and how often, not null
     * @return the purchases, never null
     */
    public static Purchases ofItems(List<Purchase> items) {
        return new Purchases(items, false, false);
    }

    /**
     * What a log of visits tells: amounts and costs, not what they were for.
     *
     * @param history the customers, not null
     * @return the purchases, one for each customer, never null
     */
    public static Purchases ofVisits(VisitHistory history) {
        List<Purchase> all = new ArrayList<>(history.size());
        for (int row = 0; row < history.size(); row++) {
            BigDecimal amount = BigDecimal.valueOf(history.totalAmount(row));
            boolean costKnown = amount.signum() == 0 || history.visitsWithCost(row) >= history.visitsWithAmount(row);
            all.add(new Purchase(
                    history.customerId(row),
                    ProfitLine.OTHER,
                    "",
                    history.visits(row),
                    amount,
                    costKnown ? BigDecimal.valueOf(history.totalCost(row)) : BigDecimal.ZERO,
                    costKnown ? BigDecimal.ZERO : amount));
        }
        return new Purchases(all, false, false);
    }

    /**
     * The best that is known of who contributed what: the lines of the orders, or else what the log of visits tells.
     *
     * @param lines the lines of the orders, empty if there are none; not null
     * @param history the customers, not null
     * @return the purchases, never null
     */
    public static Purchases best(Optional<Purchases> lines, VisitHistory history) {
        return lines.filter(Purchases::linesKnown).orElseGet(() -> ofVisits(history));
    }
}
