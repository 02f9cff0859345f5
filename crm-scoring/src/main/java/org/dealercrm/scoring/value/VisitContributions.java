package org.dealercrm.scoring.value;

import java.util.Objects;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.numeric.Finite;

/**
 * What a visit of each customer is expected to contribute: expected amount of a paid visit x share of visits that are paid x
 * margin - cost to serve. It is the figure that the retention scores have as the contribution of a visit.
 *
 * <p>The expected amount is that of the Gamma-Gamma model (Fader and Hardie 2013, equation 5), which sees positive amounts only.
 * Where its fit did not converge it is the customer's own mean, else the store's. The paid share is (paid repeat visits + s) /
 * (repeat visits + 1) with the store's share s as the one visit of prior knowledge; it is 1 in a store where every visit is paid.
 *
 * <p>margin = 1 - (mean cost of a visit with a known cost) / (mean amount of a visit with a known amount). A customer without a
 * known cost, or with whom nothing was earned, has the store's margin; a store without any has the default.
 */
public final class VisitContributions {

    private final VisitHistory history;
    private final Fit<GammaGamma> spend;
    private final double costToServe;
    private final double storeMean;
    private final double storePaidShare;
    private final boolean costsRecorded;
    private final double storeMargin;

    private VisitContributions(VisitHistory history, Fit<GammaGamma> spend, double defaultMargin, double costToServe) {
        this.history = history;
        this.spend = spend;
        this.costToServe = costToServe;
        double paid = 0;
        double repeat = 0;
        double amounts = 0;
        double costs = 0;
        double visitsWithAmount = 0;
        double visitsWithCost = 0;
        for (int row = 0; row < history.size(); row++) {
            double weight = history.weight(row);
            paid += weight * history.spendCount(row);
            repeat += weight * repeatVisitsWithAmount(row);
            amounts += weight * history.totalAmount(row);
            costs += weight * history.totalCost(row);
            visitsWithAmount += weight * history.visitsWithAmount(row);
            visitsWithCost += weight * history.visitsWithCost(row);
        }
        this.storePaidShare = repeat > 0 ? paid / repeat : 1;
        this.storeMean = visitsWithAmount > 0 ? amounts / visitsWithAmount : 0;
        this.costsRecorded = amounts > 0 && visitsWithCost > 0;
        this.storeMargin = costsRecorded ? margin(amounts, visitsWithAmount, costs, visitsWithCost) : defaultMargin;
    }

    /**
     * The contributions of a store's customers.
     *
     * @param history the customers, not null
     * @param spend the model of amounts and how it was fitted, not null
     * @param defaultMargin the share of an amount that remains with the store, used where no costs are recorded; above 0, at most 1
     * @param costToServePerVisit what a visit costs the store beside the recorded costs, in the currency of the history, finite,
     *     not negative
     * @return the contributions, never null
     * @throws IllegalArgumentException if margin or cost is out of range
     */
    public static VisitContributions of(
            VisitHistory history, Fit<GammaGamma> spend, double defaultMargin, double costToServePerVisit) {
        if (!(defaultMargin > 0 && defaultMargin <= 1)
                || !(costToServePerVisit >= 0 && costToServePerVisit <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "A margin lies in (0, 1] and a cost to serve is finite and not negative, found " + defaultMargin
                            + " and " + costToServePerVisit);
        }
        return new VisitContributions(
                history, Objects.requireNonNull(spend, "spend"), defaultMargin, costToServePerVisit);
    }

    /**
     * The expected contribution of a customer's visit.
     *
     * @param row 0 to the size of the history less 1
     * @return in the currency of the history, finite; what a visit costs with the other sign if nobody ever paid for one
     */
    public double expected(int row) {
        if (neverPaid(row)) {
            int visitsWithCost = history.visitsWithCost(row);
            double cost = visitsWithCost > 0 ? history.totalCost(row) / visitsWithCost : 0;
            return Finite.within(0.0 - cost - costToServe);
        }
        return Finite.within(Finite.product(expectedAmount(row), margin(row)) - costToServe);
    }

    /**
     * Whether visits with known amounts are on record, none without one, and nobody ever paid.
     *
     * @param row 0 to the size of the history less 1
     * @return whether the customer's visits are known to bring nothing
     */
    public boolean neverPaid(int row) {
        return history.visits(row) > 0
                && history.visitsWithAmount(row) == history.visits(row)
                && history.totalAmount(row) <= 0;
    }

    /**
     * The share of an amount that remains with the store.
     *
     * @param row 0 to the size of the history less 1
     * @return at most 1; negative if the customer's visits cost more than they brought
     */
    public double margin(int row) {
        double amounts = history.totalAmount(row);
        int visitsWithCost = history.visitsWithCost(row);
        return amounts > 0 && visitsWithCost > 0
                ? margin(amounts, history.visitsWithAmount(row), history.totalCost(row), visitsWithCost)
                : storeMargin;
    }

    /**
     * Whether the store's margin follows from costs on record.
     *
     * @return false if it is the default
     */
    public boolean costsRecorded() {
        return costsRecorded;
    }

    /** What single visits contribute, as far as the amounts' spread is known. */
    VisitAmounts amounts(int row) {
        if (neverPaid(row)) {
            return VisitAmounts.always(expected(row));
        }
        GammaGamma model = spend.model();
        int paid = history.spendCount(row);
        return new VisitAmounts(
                model.p(),
                model.q() + model.p() * paid,
                model.v() + paid * history.meanSpend(row),
                paidShare(row),
                margin(row),
                costToServe);
    }

    private double expectedAmount(int row) {
        if (!spend.converged()) {
            int known = history.visitsWithAmount(row);
            return known > 0 && history.totalAmount(row) > 0 ? history.totalAmount(row) / known : storeMean;
        }
        double amount = spend.model().expectedMeanSpend(history.spendCount(row), history.meanSpend(row));
        return Finite.product(amount, paidShare(row));
    }

    private double paidShare(int row) {
        return (history.spendCount(row) + storePaidShare) / (repeatVisitsWithAmount(row) + 1);
    }

    private int repeatVisitsWithAmount(int row) {
        return Math.max(history.spendCount(row), Math.min(history.frequency(row), history.visitsWithAmount(row)));
    }

    private static double margin(double amounts, double visitsWithAmount, double costs, double visitsWithCost) {
        double ratio = costs / visitsWithCost * (visitsWithAmount / amounts);
        return Double.isFinite(ratio) ? 1 - ratio : -Double.MAX_VALUE;
    }
}
