package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.value.VisitContributions;

/**
 * What customers contributed in a holdout window, amounts less recorded costs, and what a visit of each was expected to contribute on the
 * split: the expected amount of the Gamma-Gamma model times the margin, as {@link VisitContributions} says. Where the log knows no costs the
 * contribution is the amount.
 */
final class HoldoutMoney {

    private final double[] actual;
    private final double[] perVisit;
    private final double storeMean;

    private HoldoutMoney(double[] actual, double[] perVisit, double storeMean) {
        this.actual = actual;
        this.perVisit = perVisit;
        this.storeMean = storeMean;
    }

    /** Empty if the log knew no amounts on the split. */
    static Optional<HoldoutMoney> of(VisitLog log, VisitHistory history, int[] rows, LocalDate last) {
        if (!history.hasMoney()) {
            return Optional.empty();
        }
        LocalDate known = log.lastDay().filter(day -> day.isBefore(last)).orElse(last);
        VisitHistory after = log.asOf(known, ClockUnit.DAY);
        VisitContributions contributions = VisitContributions.of(history, GammaGamma.fit(history), 1, 0);
        double[] actual = new double[rows.length];
        double[] perVisit = new double[rows.length];
        int later = 0;
        for (int i = 0; i < rows.length; i++) {
            String customer = history.customerId(rows[i]);
            // both histories are in the order of the keys, and whoever was known is known later too
            while (!after.customerId(later).equals(customer)) {
                later++;
            }
            actual[i] = after.totalAmount(later)
                    - history.totalAmount(rows[i])
                    - (after.totalCost(later) - history.totalCost(rows[i]));
            perVisit[i] = contributions.expected(rows[i]);
        }
        return Optional.of(new HoldoutMoney(actual, perVisit, storeMean(history)));
    }

    /** The mean amount of a visit less the mean cost, of all visits on record. */
    private static double storeMean(VisitHistory history) {
        double amounts = 0;
        double visitsWithAmount = 0;
        double costs = 0;
        double visitsWithCost = 0;
        for (int row = 0; row < history.size(); row++) {
            double weight = history.weight(row);
            amounts += weight * history.totalAmount(row);
            visitsWithAmount += weight * history.visitsWithAmount(row);
            costs += weight * history.totalCost(row);
            visitsWithCost += weight * history.visitsWithCost(row);
        }
        return amounts / visitsWithAmount - (visitsWithCost > 0 ? costs / visitsWithCost : 0);
    }

    double[] actual() {
        return actual;
    }

    double perVisit(int index) {
        return perVisit[index];
    }

    double storeMean() {
        return storeMean;
    }
}
