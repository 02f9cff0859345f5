package org.dealercrm.desk.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.value.CostToServe;
import org.dealercrm.scoring.value.CustomerValueAnalysis;
import org.dealercrm.scoring.value.CustomerValueBuilder;
import org.dealercrm.scoring.value.LifetimeValuation;
import org.dealercrm.scoring.value.ValuationTerms;
import org.joda.money.Money;

/**
 * What each customer of a store has contributed and is expected to.
 *
 * @param analysis the customers by what they contributed, not null
 * @param outlooks what is expected of each, in the order of the history, not null
 * @param rows the row of each customer in the history, not null
 * @param estimatedCosts for each row of the history the costs that are not on record and were taken from the margin, not null
 * @param moneyKnown whether visits or purchases tell any amount
 */
public record StoreValue(
        CustomerValueAnalysis analysis,
        List<LifetimeOutlook> outlooks,
        Map<String, Integer> rows,
        List<BigDecimal> estimatedCosts,
        boolean moneyKnown) {

    private static final int CHUNK = 1 << 9;

    /** Copies what can be changed. */
    public StoreValue {
        outlooks = List.copyOf(outlooks);
        rows = Map.copyOf(rows);
        estimatedCosts = List.copyOf(estimatedCosts);
    }

    /**
     * Values the customers. A cost that is not on record is taken from the customer's margin, or else the store's, or else the
     * default of the terms, as the scores do.
     *
     * @param history the customers on the day, not null
     * @param asOf the day from which is looked ahead, not null
     * @param purchases what they bought, not null
     * @param fit the models of their visits, not null
     * @param terms the store's decisions, not null
     * @param intervals whether an interval is wanted for each, which takes many times as long
     * @param workers who do it, not null
     * @return the values, never null
     * @throws UnusableInput if the amounts of a customer are beyond all money
     */
    public static StoreValue of(
            VisitHistory history,
            LocalDate asOf,
            Purchases purchases,
            StoreFit<? extends LifetimeModel> fit,
            ValuationTerms terms,
            boolean intervals,
            Workers workers) {
        Fit<GammaGamma> spend = GammaGamma.fit(history);
        LifetimeValuation points = LifetimeValuation.of(history, asOf, fit, spend, terms);
        LifetimeValuation valuation = intervals ? points.withIntervals() : points;
        List<LifetimeOutlook> outlooks = outlooks(valuation, history.size(), workers);
        return gathered(history, purchases, terms, outlooks);
    }

    private static List<LifetimeOutlook> outlooks(LifetimeValuation valuation, int size, Workers workers) {
        List<LifetimeOutlook> outlooks = new ArrayList<>(size);
        int chunks = (size + CHUNK - 1) / CHUNK;
        workers.inOrder(
                chunks,
                chunk -> {
                    List<LifetimeOutlook> part = new ArrayList<>(CHUNK);
                    for (int row = chunk * CHUNK; row < Math.min(size, (chunk + 1) * CHUNK); row++) {
                        part.add(LifetimeOutlook.of(valuation.of(row)));
                    }
                    return part;
                },
                outlooks::addAll);
        return outlooks;
    }

    /**
     * The row of a customer in the history.
     *
     * @param customerId one of the analysis, not null
     * @return from 0
     */
    public int row(String customerId) {
        Integer row = rows.get(customerId);
        if (row == null) {
            throw new IllegalArgumentException("Only customers of the analysis have a row");
        }
        return row;
    }

    /** Brings what is known to the library's analysis. */
    private static StoreValue gathered(
            VisitHistory history, Purchases purchases, ValuationTerms terms, List<LifetimeOutlook> outlooks) {
        MoneyBook book = new MoneyBook(history, terms.defaultMargin());
        CustomerValueBuilder builder = CustomerValueAnalysis.builder(new CostToServe(
                book.money(BigDecimal.valueOf(terms.costToServePerVisit())), Money.zero(book.currency())));
        for (int row = 0; row < history.size(); row++) {
            builder.served(history.customerId(row), history.visits(row), 0);
            OptionalDouble ahead = outlooks.get(row).value();
            // What is beyond all money is expected of nobody.
            if (ahead.isPresent() && MoneyBook.isMoney(ahead.getAsDouble())) {
                builder.expected(history.customerId(row), ahead.getAsDouble());
            }
        }
        List<BigDecimal> estimated = new ArrayList<>(Collections.nCopies(history.size(), BigDecimal.ZERO));
        for (Purchase each : purchases.all()) {
            Integer row = book.row(each);
            if (row != null) {
                estimated.set(row, estimated.get(row).add(book.estimatedCost(row, each)));
                builder.add(each.customerId(), each.line(), book.amount(each), book.cost(row, each), each.count());
            }
        }
        boolean money = history.hasMoney()
                || purchases.all().stream().anyMatch(each -> each.amount().signum() != 0);
        return new StoreValue(builder.analyse(), outlooks, book.rows(), estimated, money);
    }
}
