package org.dealercrm.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.desk.value.LifetimeOutlook;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.desk.value.StoreValue;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.value.Concentration;
import org.dealercrm.scoring.value.CustomerValue;
import org.dealercrm.scoring.value.CustomerValueAnalysis;
import org.dealercrm.scoring.value.LineValue;
import org.dealercrm.scoring.value.LorenzPoint;
import org.dealercrm.scoring.value.ProfitLine;
import org.dealercrm.scoring.value.ValuationTerms;
import org.jspecify.annotations.Nullable;

/** What the customers are worth: looking back, ahead, and by product; as the page's script takes it. */
final class ValueFigures {

    private static final int TOP = 5;

    private ValueFigures() {}

    /** Null if nothing is known of money. */
    static @Nullable Map<String, Object> of(ReportFigures figures) {
        StoreAnalysis analysis = figures.analysis();
        VisitHistory history = analysis.log().asOf(analysis.asOf(), ClockUnit.WEEK);
        if (!history.hasMoney()) {
            return null;
        }
        ValuationTerms terms = terms(analysis.result().provenance().policy());
        StoreValue value;
        try (Workers workers = Workers.forEachProcessor()) {
            Purchases purchases = Purchases.best(figures.purchases(), history);
            value = StoreValue.of(history, analysis.asOf(), purchases, analysis.fit(), terms, false, workers);
        }
        boolean lines =
                figures.purchases().map(known -> !known.lines().isEmpty()).orElse(false);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("past", past(value.analysis()));
        map.put("ahead", ahead(value, terms));
        map.put("lines", lines ? lines(value.analysis()) : null);
        map.put(
                "top",
                value.analysis().customers().stream()
                        .limit(TOP)
                        .map(ValueFigures::customer)
                        .toList());
        map.put("products", ProductFigures.of(history, figures.purchases(), analysis.result()));
        return map;
    }

    private static ValuationTerms terms(RetentionPolicy policy) {
        return ValuationTerms.standard()
                .withDefaultMargin(policy.defaultMargin())
                .withCostToServePerVisit(policy.costToServePerVisit());
    }

    private static Map<String, Object> past(CustomerValueAnalysis analysis) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("net", analysis.netContribution());
        map.put("costToServe", analysis.costToServe());
        map.put("mean", analysis.meanNetContribution());
        map.put("lossMakers", analysis.lossMakers());
        map.put("losses", analysis.losses());
        map.put("concentration", concentration(analysis.concentration()));
        return map;
    }

    private static Map<String, Object> ahead(StoreValue value, ValuationTerms terms) {
        double[] worth = value.outlooks().stream()
                .mapToDouble(outlook -> Math.max(0, outlook.value().orElse(0)))
                .toArray();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("months", terms.horizonMonths());
        map.put("rate", terms.yearlyDiscountRate());
        map.put("total", value.analysis().expectedContribution().orElse(0));
        map.put(
                "visits",
                value.outlooks().stream().mapToDouble(LifetimeOutlook::visits).sum());
        map.put("concentration", concentration(Concentration.of(worth)));
        return map;
    }

    static @Nullable Map<String, Object> concentration(Optional<Concentration> found) {
        return found.<Map<String, Object>>map(concentration -> Map.of(
                        "gini", concentration.gini(),
                        "topTenth", concentration.topDecileShare(),
                        "behind80", concentration.customersBehind80Percent(),
                        "lorenz",
                                concentration.lorenz().stream()
                                        .map(LorenzPoint::value)
                                        .toList()))
                .orElse(null);
    }

    /** The workshop's lines; what a repair order does not know of is not among them. */
    private static List<Map<String, Object>> lines(CustomerValueAnalysis analysis) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ProfitLine line : List.of(ProfitLine.SERVICE, ProfitLine.PARTS, ProfitLine.OTHER)) {
            LineValue earned = analysis.lines().get(line);
            if (earned != null) {
                lines.add(Map.of(
                        "zh", line.displayName(Locale.CHINESE),
                        "en", line.displayName(Locale.ENGLISH),
                        "amount", earned.amount(),
                        "cost", earned.cost(),
                        "contribution", earned.contribution()));
            }
        }
        return lines;
    }

    private static Map<String, Object> customer(CustomerValue customer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", customer.customerId());
        map.put("visits", customer.visits());
        map.put("net", customer.netContribution());
        map.put(
                "degree",
                customer.valueDegree().isPresent() ? customer.valueDegree().getAsDouble() : null);
        map.put(
                "cumulative",
                customer.cumulativeShare().isPresent()
                        ? customer.cumulativeShare().getAsDouble()
                        : null);
        map.put(
                "expected",
                customer.expectedContribution().isPresent()
                        ? customer.expectedContribution().getAsDouble()
                        : null);
        return map;
    }
}
