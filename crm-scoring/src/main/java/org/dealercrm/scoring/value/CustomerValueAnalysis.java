package org.dealercrm.scoring.value;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Customer value analysis (客户价值分析): what each customer of a store has contributed over its profit lines, less the cost to
 * serve him, beside what he is expected to contribute.
 *
 * <pre>{@code
 * CustomerValueAnalysis analysis = CustomerValueAnalysis.builder(
 *                 new CostToServe(Money.parse("CNY 35"), Money.parse("CNY 4")))
 *         .add("C-1", ProfitLine.SERVICE, Money.parse("CNY 3200"), Money.parse("CNY 1400"), 4)
 *         .add("C-1", ProfitLine.PARTS, Money.parse("CNY 2100"), Money.parse("CNY 1700"), 4)
 *         .served("C-1", 4, 9)
 *         .expected("C-1", 2950)
 *         .analyse();
 * }</pre>
 *
 * <p>Reference for contribution after cost to serve and its cumulated curve: Kaplan, R. S.; Narayanan, V. G. "Measuring and Managing
 * Customer Profitability", Journal of Cost Management 15(5), 2001.
 *
 * @param customers the customers by net contribution, the highest first, equal ones by their keys, not null
 * @param lines all customers together on each profit line, an entry for every line, not null
 * @param contribution the sum of all lines' contributions
 * @param costToServe the cost to serve all customers, not negative
 * @param netContribution contribution less cost to serve
 * @param meanNetContribution the same for one customer; 0 if there are none
 * @param expectedContribution the sum of what is expected of customers; empty if it is said of nobody
 * @param concentration of the net contributions, those below 0 counted as 0: who brings it; empty if nobody contributes anything
 * @param lossMakers customers whose net contribution is below 0, not negative
 * @param losses the sum of their net contributions, not above 0
 * @param currency the currency code of all money, not null
 */
public record CustomerValueAnalysis(
        List<CustomerValue> customers,
        Map<ProfitLine, LineValue> lines,
        double contribution,
        double costToServe,
        double netContribution,
        double meanNetContribution,
        OptionalDouble expectedContribution,
        Optional<Concentration> concentration,
        int lossMakers,
        double losses,
        String currency) {

    /** Copies customers and lines. */
    public CustomerValueAnalysis {
        customers = List.copyOf(customers);
        lines = Collections.unmodifiableMap(new EnumMap<>(lines));
        Objects.requireNonNull(expectedContribution, "expectedContribution");
        Objects.requireNonNull(concentration, "concentration");
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * Starts an analysis.
     *
     * @param costToServe what visits and contacts cost; its currency is that of the analysis; not null
     * @return an empty builder, never null
     */
    public static CustomerValueBuilder builder(CostToServe costToServe) {
        return new CustomerValueBuilder(costToServe);
    }

    /** Says how many customers there are, not who. */
    @Override
    public String toString() {
        return "CustomerValueAnalysis[" + customers.size() + " customers, " + currency + "]";
    }
}
