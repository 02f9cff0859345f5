package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.RowOrder;

/**
 * The rows of a history as a likelihood reads them: sorted by x, t_x, T and with equal rows
 * merged into one by their weights. So the likelihood is the same to the last bit in any order of rows, and quick where many
 * customers are alike.
 */
final class LikelihoodRows {

    final int size;
    final int[] x;
    final double[] tx;
    final double[] age;
    final double[] weight;
    /** The sum of the weights. */
    final double customers;
    /** The weighted sum of x. */
    final double visits;
    /** The weighted sum of T. */
    final double time;
    /** The weighted sum of litt; 0 if the history knows no gaps. */
    final double sumLogGaps;

    private LikelihoodRows(VisitHistory history, int[] order) {
        int most = order.length;
        int[] xs = new int[most];
        double[] txs = new double[most];
        double[] ages = new double[most];
        double[] weights = new double[most];
        boolean gaps = history.hasGaps();
        CompensatedSum litt = new CompensatedSum();
        CompensatedSum all = new CompensatedSum();
        CompensatedSum repeats = new CompensatedSum();
        CompensatedSum times = new CompensatedSum();
        int n = 0;
        for (int i = 0; i < most; ) {
            int row = order[i];
            double rowLitt = gaps ? history.sumLogGaps(row) : 0;
            double rowWeight = 0;
            int next = i;
            while (next < most && same(history, row, order[next], gaps)) {
                rowWeight += history.weight(order[next]);
                next++;
            }
            i = next;
            litt.add(rowWeight * rowLitt);
            all.add(rowWeight);
            repeats.add(rowWeight * history.frequency(row));
            times.add(rowWeight * history.age(row));
            boolean known = n > 0
                    && xs[n - 1] == history.frequency(row)
                    && txs[n - 1] == history.recency(row)
                    && ages[n - 1] == history.age(row);
            if (known) {
                weights[n - 1] += rowWeight;
            } else {
                xs[n] = history.frequency(row);
                txs[n] = history.recency(row);
                ages[n] = history.age(row);
                weights[n] = rowWeight;
                n++;
            }
        }
        this.size = n;
        this.x = xs;
        this.tx = txs;
        this.age = ages;
        this.weight = weights;
        this.customers = all.value();
        this.visits = repeats.value();
        this.time = times.value();
        this.sumLogGaps = litt.value();
    }

    /** Every step-th row of others, from the middle of the first step on: being sorted, they are a fair sample. Gaps are not in it. */
    private LikelihoodRows(LikelihoodRows all, int step) {
        this.size = (all.size + step / 2) / step;
        this.x = new int[size];
        this.tx = new double[size];
        this.age = new double[size];
        this.weight = new double[size];
        CompensatedSum[] sums = CompensatedSum.several(3);
        for (int i = 0; i < size; i++) {
            int row = i * step + (step - 1) / 2;
            x[i] = all.x[row];
            tx[i] = all.tx[row];
            age[i] = all.age[row];
            weight[i] = all.weight[row];
            sums[0].add(weight[i]);
            sums[1].add(weight[i] * x[i]);
            sums[2].add(weight[i] * age[i]);
        }
        this.customers = sums[0].value();
        this.visits = sums[1].value();
        this.time = sums[2].value();
        this.sumLogGaps = 0;
    }

    static LikelihoodRows of(VisitHistory history) {
        boolean gaps = history.hasGaps();
        int[] order = RowOrder.sorted(history.size(), row -> key(history, row), (i, j) -> compare(history, i, j, gaps));
        return new LikelihoodRows(history, order);
    }

    /** Some rows of a history. */
    static LikelihoodRows of(VisitHistory history, int[] rows) {
        boolean gaps = history.hasGaps();
        int[] order = RowOrder.sorted(rows.length, (i, j) -> compare(history, rows[i], rows[j], gaps));
        for (int i = 0; i < order.length; i++) {
            order[i] = rows[order[i]];
        }
        return new LikelihoodRows(history, order);
    }

    /** x in the upper 31 bits, below it the first bits of t_x, or of T where t_x is 0: positive doubles are in the order of their bits. */
    private static long key(VisitHistory history, int row) {
        int x = history.frequency(row);
        double time = x == 0 ? history.age(row) : history.recency(row);
        return ((long) x << 33) | (Double.doubleToRawLongBits(time) >>> 30);
    }

    /** Every so many-th row, from which the maximum is already known roughly. */
    LikelihoodRows sample(int stride) {
        return new LikelihoodRows(this, stride);
    }

    /** The longest time for which anybody was observed; 0 without rows. */
    double longestAge() {
        double longest = 0;
        for (int i = 0; i < size; i++) {
            longest = Math.max(longest, age[i]);
        }
        return longest;
    }

    private static int compare(VisitHistory history, int i, int j, boolean gaps) {
        int c = Integer.compare(history.frequency(i), history.frequency(j));
        c = c != 0 ? c : Double.compare(history.recency(i), history.recency(j));
        c = c != 0 ? c : Double.compare(history.age(i), history.age(j));
        c = c != 0 || !gaps ? c : Double.compare(history.sumLogGaps(i), history.sumLogGaps(j));
        return c != 0 ? c : Double.compare(history.weight(i), history.weight(j));
    }

    private static boolean same(VisitHistory history, int i, int j, boolean gaps) {
        return history.frequency(i) == history.frequency(j)
                && history.recency(i) == history.recency(j)
                && history.age(i) == history.age(j)
                && (!gaps || history.sumLogGaps(i) == history.sumLogGaps(j));
    }
}
