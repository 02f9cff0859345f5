package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;

/**
 * What a visit of a customer is expected to contribute: expected amount of a paid visit x share of visits that are paid x margin -
 * cost to serve.
 *
 * <p>The expected amount is that of the Gamma-Gamma model, which sees positive amounts only. Where its fit did not converge (few
 * customers, or no variety that the model could tell from chance) it would give all customers the same amount; then it is the
 * customer's own mean, else the store's. Because the model does not see free visits, a customer with one paid visit among ten
 * would be valued tenfold; so its amount is spread over all visits by the paid share, (paid repeat visits + s) / (repeat
 * visits + 1) with the store's share s as the one visit of prior knowledge. It is 1 in a store where every visit is paid.
 */
final class VisitContribution {

    private final VisitHistory history;
    private final Fit<GammaGamma> spend;
    private final Margins margins;
    private final double costToServe;
    private final double storeMean;
    private final double storePaidShare;

    VisitContribution(VisitHistory history, Fit<GammaGamma> spend, Margins margins, double costToServe) {
        this.history = history;
        this.spend = spend;
        this.margins = margins;
        this.costToServe = costToServe;
        double paid = 0;
        double repeat = 0;
        double amounts = 0;
        double visits = 0;
        for (int row = 0; row < history.size(); row++) {
            double weight = history.weight(row);
            paid += weight * history.spendCount(row);
            repeat += weight * repeatVisitsWithAmount(row);
            amounts += weight * history.totalAmount(row);
            visits += weight * history.visitsWithAmount(row);
        }
        this.storePaidShare = repeat > 0 ? paid / repeat : 1;
        this.storeMean = visits > 0 ? amounts / visits : 0;
    }

    /** Whether visits with known amounts are on record, none without one, and nobody ever paid. */
    boolean neverPaid(int row) {
        return history.visits(row) > 0
                && history.visitsWithAmount(row) == history.visits(row)
                && history.totalAmount(row) <= 0;
    }

    /** The expected contribution, finite; what a visit costs with the other sign if nobody ever paid. */
    double of(int row) {
        if (neverPaid(row)) {
            int visitsWithCost = history.visitsWithCost(row);
            double cost = visitsWithCost > 0 ? history.totalCost(row) / visitsWithCost : 0;
            return 0.0 - cost - costToServe;
        }
        return Outlook.times(expectedAmount(row), margins.of(row)) - costToServe;
    }

    private double expectedAmount(int row) {
        if (!spend.converged()) {
            int known = history.visitsWithAmount(row);
            return known > 0 && history.totalAmount(row) > 0 ? history.totalAmount(row) / known : storeMean;
        }
        double amount = spend.model().expectedMeanSpend(history.spendCount(row), history.meanSpend(row));
        double paidShare = (history.spendCount(row) + storePaidShare) / (repeatVisitsWithAmount(row) + 1);
        return Outlook.times(amount, paidShare);
    }

    private int repeatVisitsWithAmount(int row) {
        return Math.max(history.spendCount(row), Math.min(history.frequency(row), history.visitsWithAmount(row)));
    }
}
