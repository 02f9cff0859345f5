package org.dealercrm.desk.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.value.ProfitLine;

/**
 * What the customers of a store bought up to a day.
 *
 * @param all in no certain order, not null
 * @param lines the profit lines of which the data tell; what they assign to none stands under {@link ProfitLine#OTHER}; not null
 * @param productAmountsKnown whether amounts and costs are those of the products; if not, they are 0
 */
public record Purchases(List<Purchase> all, Set<ProfitLine> lines, boolean productAmountsKnown) {

    /** Copies list and lines. */
    public Purchases {
        all = List.copyOf(all);
        lines = Set.copyOf(lines);
    }

    /**
     * The purchases of lines of repair orders, which tell line, product, amount and often cost, and nothing of vehicles sold.
     *
     * @param lines what was bought, not null
     * @return the purchases, never null
     */
    public static Purchases ofLines(List<Purchase> lines) {
        return new Purchases(lines, EnumSet.of(ProfitLine.PARTS, ProfitLine.SERVICE, ProfitLine.OTHER), true);
    }

    /**
     * What was bought of products of which a log tells nothing but the names.
     *
     * @param items the products and how often, not null
     * @return the purchases, never null
     */
    public static Purchases ofItems(List<Purchase> items) {
        return new Purchases(items, Set.of(), false);
    }

    /**
     * What a log of visits tells: amounts and costs, not what they were for. It does not tell which amount a missing cost belongs to, so
     * each visit without one counts with the customer's mean amount.
     *
     * @param history the customers, not null
     * @return the purchases, one for each customer, never null
     */
    public static Purchases ofVisits(VisitHistory history) {
        List<Purchase> all = new ArrayList<>(history.size());
        for (int row = 0; row < history.size(); row++) {
            double amount = history.totalAmount(row);
            all.add(new Purchase(
                    history.customerId(row),
                    ProfitLine.OTHER,
                    "",
                    history.visits(row),
                    BigDecimal.valueOf(amount),
                    BigDecimal.valueOf(history.totalCost(row)),
                    BigDecimal.valueOf(amount * shareWithoutCost(history, row))));
        }
        return new Purchases(all, Set.of(ProfitLine.OTHER), false);
    }

    /** The share of the visits with an amount that tell no cost, 0 if there are none. */
    private static double shareWithoutCost(VisitHistory history, int row) {
        double visits = history.visitsWithAmount(row);
        return visits > history.visitsWithCost(row) ? (visits - history.visitsWithCost(row)) / visits : 0;
    }

    /**
     * The best that is known of who contributed what: the lines of the orders, or else what the log of visits tells.
     *
     * @param lines the lines of the orders, empty if there are none; not null
     * @param history the customers, not null
     * @return the purchases, never null
     */
    public static Purchases best(Optional<Purchases> lines, VisitHistory history) {
        return lines.filter(known -> !known.lines().isEmpty()).orElseGet(() -> ofVisits(history));
    }

    /**
     * Sales beside the visits, each on the line that it names.
     *
     * @param sales what was bought, not null
     * @return the purchases, never null
     */
    public static Purchases ofSales(List<Purchase> sales) {
        return new Purchases(sales, sales.stream().map(Purchase::line).collect(Collectors.toSet()), true);
    }

    /**
     * These and others.
     *
     * @param more the others, not null
     * @return all of them, never null
     */
    public Purchases plus(Purchases more) {
        List<Purchase> both = new ArrayList<>(all);
        both.addAll(more.all);
        Set<ProfitLine> bothLines = EnumSet.noneOf(ProfitLine.class);
        bothLines.addAll(lines);
        bothLines.addAll(more.lines);
        return new Purchases(both, bothLines, productAmountsKnown && more.productAmountsKnown);
    }

    /**
     * Those of which the product is known.
     *
     * @return the purchases, never null
     */
    public Purchases ofProducts() {
        return new Purchases(
                all.stream().filter(each -> !each.product().isEmpty()).toList(), lines, productAmountsKnown);
    }
}
