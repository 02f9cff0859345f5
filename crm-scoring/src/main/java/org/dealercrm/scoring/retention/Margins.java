package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.VisitHistory;

/**
 * The share of an amount that remains with the store after the recorded costs of the visits, all payers counted.
 *
 * <p>margin = 1 - (mean cost of a visit with a known cost) / (mean amount of a visit with a known amount), which is
 * (sum of amounts - sum of costs) / sum of amounts where both are known for the same visits. A customer without a known cost, or
 * with whom nothing was earned, has the store's margin; a store without any has the policy's.
 */
final class Margins {

    private final VisitHistory history;
    private final double storeMargin;
    private final MarginBasis basis;

    Margins(VisitHistory history, double defaultMargin) {
        this.history = history;
        double amounts = 0;
        double costs = 0;
        double visitsWithAmount = 0;
        double visitsWithCost = 0;
        for (int row = 0; row < history.size(); row++) {
            double weight = history.weight(row);
            amounts += weight * history.totalAmount(row);
            costs += weight * history.totalCost(row);
            visitsWithAmount += weight * history.visitsWithAmount(row);
            visitsWithCost += weight * history.visitsWithCost(row);
        }
        boolean known = amounts > 0 && visitsWithCost > 0;
        this.storeMargin = known ? margin(amounts, visitsWithAmount, costs, visitsWithCost) : defaultMargin;
        this.basis = known ? MarginBasis.RECORDED_COSTS : MarginBasis.POLICY_DEFAULT;
    }

    MarginBasis basis() {
        return basis;
    }

    double of(int row) {
        double amounts = history.totalAmount(row);
        int visitsWithCost = history.visitsWithCost(row);
        return amounts > 0 && visitsWithCost > 0
                ? margin(amounts, history.visitsWithAmount(row), history.totalCost(row), visitsWithCost)
                : storeMargin;
    }

    private static double margin(double amounts, double visitsWithAmount, double costs, double visitsWithCost) {
        double ratio = costs / visitsWithCost * (visitsWithAmount / amounts);
        return Double.isFinite(ratio) ? 1 - ratio : -Double.MAX_VALUE;
    }
}
