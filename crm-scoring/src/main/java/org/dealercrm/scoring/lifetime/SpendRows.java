package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.RowOrder;

/** The customers with paid repeat visits, sorted by count and mean, equal ones merged by their weights. */
final class SpendRows {

    final int size;
    final int[] count;
    final double[] mean;
    final double[] weight;
    /** Rows of the history with a paid repeat visit. */
    final int customers;
    /** The sum of their weights. */
    final double weights;
    /** The weighted mean of their means. */
    final double meanSpend;

    SpendRows(VisitHistory history) {
        int[] order = RowOrder.sorted(history.size(), (i, j) -> compare(history, i, j));
        int[] counts = new int[order.length];
        double[] means = new double[order.length];
        double[] merged = new double[order.length];
        CompensatedSum all = new CompensatedSum();
        CompensatedSum spend = new CompensatedSum();
        int n = 0;
        int payers = 0;
        for (int row : order) {
            if (history.spendCount(row) == 0) {
                continue;
            }
            payers++;
            boolean known = n > 0 && counts[n - 1] == history.spendCount(row) && means[n - 1] == history.meanSpend(row);
            n += known ? 0 : 1;
            counts[n - 1] = history.spendCount(row);
            means[n - 1] = history.meanSpend(row);
            merged[n - 1] += history.weight(row);
        }
        for (int i = 0; i < n; i++) {
            all.add(merged[i]);
            spend.add(merged[i] * means[i]);
        }
        this.size = n;
        this.count = counts;
        this.mean = means;
        this.weight = merged;
        this.customers = payers;
        this.weights = all.value();
        this.meanSpend = n == 0 ? 0 : spend.value() / all.value();
    }

    private static int compare(VisitHistory history, int i, int j) {
        int c = Integer.compare(history.spendCount(i), history.spendCount(j));
        c = c != 0 ? c : Double.compare(history.meanSpend(i), history.meanSpend(j));
        return c != 0 ? c : Double.compare(history.weight(i), history.weight(j));
    }
}
