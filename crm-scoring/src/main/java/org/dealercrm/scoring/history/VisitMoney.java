package org.dealercrm.scoring.history;

/** Adds the amounts and costs of visits to the columns of a history. */
final class VisitMoney {

    private static final double[] NONE = {};

    private final double[] amount;
    private final double[] cost;
    private final HistoryColumns columns;

    VisitMoney(VisitColumns visits, HistoryColumns columns) {
        double[] amounts = visits.amount();
        double[] costs = visits.cost();
        this.amount = amounts == null ? NONE : amounts;
        this.cost = costs == null ? NONE : costs;
        this.columns = columns;
    }

    /** Adds the visits from begin to end as one of a customer; what is not known of some of them counts as nothing. */
    void add(int row, int begin, int end, boolean repeat) {
        double paid = sum(amount, begin, end);
        if (!Double.isNaN(paid)) {
            columns.amountCount[row]++;
            columns.totalAmount[row] += paid;
            if (paid > 0 && repeat) {
                columns.spendCount[row]++;
                columns.meanSpend[row] += paid;
            }
        }
        double spent = sum(cost, begin, end);
        if (!Double.isNaN(spent)) {
            columns.costCount[row]++;
            columns.totalCost[row] += spent;
        }
    }

    /** Makes the mean of the sum, after the last visit of a customer. */
    void finish(int row) {
        if (columns.spendCount[row] > 0) {
            columns.meanSpend[row] /= columns.spendCount[row];
        }
    }

    /** The sum of what is known; NaN if nothing is. */
    private static double sum(double[] column, int begin, int end) {
        if (column.length == 0) {
            return Double.NaN;
        }
        double sum = Double.NaN;
        for (int v = begin; v < end; v++) {
            if (!Double.isNaN(column[v])) {
                sum = Double.isNaN(sum) ? column[v] : sum + column[v];
            }
        }
        return sum;
    }
}
