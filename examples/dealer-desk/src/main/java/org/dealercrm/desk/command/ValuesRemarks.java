package org.dealercrm.desk.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dealercrm.desk.value.LifetimeOutlook;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.desk.value.StoreValue;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.value.CustomerValueAnalysis;
import org.dealercrm.scoring.value.ProductValueAnalysis;
import org.dealercrm.scoring.value.ProfitLine;
import org.dealercrm.scoring.value.ValueInterval;

/** What is told of values beside the file: sums, and why a figure is not there. */
final class ValuesRemarks {

    private ValuesRemarks() {}

    static List<String> of(StoreValue value, VisitHistory history, Purchases purchases) {
        List<String> remarks = new ArrayList<>();
        CustomerValueAnalysis analysis = value.analysis();
        if (value.moneyKnown()) {
            String currency = history.currency().map(unit -> unit + " ").orElse("");
            remarks.add(String.format(
                    Locale.ROOT,
                    "%d customers: %s%.2f contributed after a cost to serve of %.2f, %s%.2f expected, discounted;"
                            + " %d cost more than they brought.",
                    analysis.customers().size(),
                    currency,
                    analysis.netContribution(),
                    analysis.costToServe(),
                    currency,
                    analysis.expectedContribution().orElse(0),
                    analysis.lossMakers()));
            analysis.concentration()
                    .ifPresent(found -> remarks.add(String.format(
                            Locale.ROOT,
                            "The top tenth of them brought %.1f%%, and %.1f%% of them brought 80%%; the Gini coefficient is"
                                    + " %.3f.",
                            100 * found.topDecileShare(),
                            100 * found.customersBehind80Percent(),
                            found.gini())));
            addLines(remarks, purchases.lines());
            addCosts(remarks, value, history);
        } else {
            remarks.add("The visits tell no amounts: there are visits expected, and no value in money.");
        }
        addIntervals(remarks, value.outlooks());
        addStrangers(remarks, value, purchases);
        return remarks;
    }

    private static void addLines(List<String> remarks, Set<ProfitLine> lines) {
        if (!lines.contains(ProfitLine.SERVICE)) {
            remarks.add("The log does not tell the profit lines: its visits stand under other.");
        }
        if (!lines.contains(ProfitLine.NEW_VEHICLES) && !lines.contains(ProfitLine.USED_VEHICLES)) {
            remarks.add("Nothing is known of sales of vehicles (--sales): new_vehicles and used_vehicles are empty.");
        }
    }

    private static void addCosts(List<String> remarks, StoreValue value, VisitHistory history) {
        long estimated = value.estimatedCosts().stream()
                .filter(cost -> cost.signum() != 0)
                .count();
        BigDecimal all = value.estimatedCosts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (estimated > 0) {
            remarks.add(
                    "Costs of " + all.toPlainString() + " are not on record and taken from the margin (estimated_cost);"
                            + " customers whom it concerns: " + estimated + ".");
        } else if (history.hasMoney() && !history.hasCost()) {
            remarks.add(
                    "No cost is on record, and the policy's defaultMargin is 1: the contribution is the whole amount.");
        }
        long unknown = 0;
        for (int row = 0; row < history.size(); row++) {
            unknown += history.visits(row) - history.visitsWithAmount(row);
        }
        if (unknown > 0) {
            remarks.add(unknown + " visits tell no amount and count as nothing earned (visits_without_amount).");
        }
    }

    private static void addStrangers(List<String> remarks, StoreValue value, Purchases purchases) {
        long strangers = purchases.all().stream()
                .map(Purchase::customerId)
                .filter(id -> !value.rows().containsKey(id))
                .distinct()
                .count();
        if (strangers > 0) {
            remarks.add("Customers of the sales who are not among those of the visits and are not looked at: "
                    + strangers + ".");
        }
    }

    private static void addIntervals(List<String> remarks, List<LifetimeOutlook> outlooks) {
        Map<ValueInterval.Cause, Integer> causes = new EnumMap<>(ValueInterval.Cause.class);
        for (LifetimeOutlook each : outlooks) {
            if (each.interval() instanceof ValueInterval.None none) {
                causes.merge(none.why(), 1, Integer::sum);
            }
        }
        causes.forEach((why, count) ->
                remarks.add("Customers without an interval: " + count + ", " + why.sentence(Locale.ENGLISH) + "."));
    }

    static List<String> of(ProductValueAnalysis products, boolean amountsKnown) {
        List<String> remarks = new ArrayList<>();
        remarks.add(products.products().size() + " products; for each of them " + products.comparisons()
                + " groups of customers were compared.");
        if (!amountsKnown) {
            remarks.add(
                    "The log tells amounts by visit and not by item: amount and contribution of products are empty.");
        }
        return remarks;
    }
}
