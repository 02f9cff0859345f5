package org.dealercrm.scoring.clustering;

import java.util.Arrays;

/**
 * The parting of values in rising order into k runs with the least within sum of squares.
 *
 * <p>D(c, j) = min over i of D(c - 1, i - 1) + cost(i, j), where cost is the sum of squares of the run i..j (Fisher
 * 1958). The best start i of the last run never falls as j grows, because the cost of runs satisfies the quadrangle
 * inequality; so each layer is filled by divide and conquer in O(n log n).
 */
final class LeastSquaresPartition {

    private final int size;
    private final RunCosts costs;

    LeastSquaresPartition(DistinctValues values) {
        this.size = values.size();
        this.costs = new RunCosts(values);
    }

    /**
     * Where the runs start.
     *
     * @param k the number of runs, 0 only if there are no values, at most the number of values
     */
    int[] starts(int k) {
        int[] starts = new int[k];
        if (k == size) {
            Arrays.setAll(starts, i -> i);
            return starts;
        }
        int[][] lastStart = new int[k][];
        double[] least = new double[size];
        for (int j = 0; j < size; j++) {
            least[j] = costs.of(0, j);
        }
        for (int c = 1; c < k; c++) {
            Layer layer = new Layer(c, least);
            // Of the last layer only its end matters.
            layer.fill(c == k - 1 ? size - 1 : c, size - 1, c, size - 1);
            lastStart[c] = layer.lastStart;
            least = layer.least;
        }
        int end = size - 1;
        for (int c = k - 1; c > 0; c--) {
            starts[c] = lastStart[c][end];
            end = starts[c] - 1;
        }
        return starts;
    }

    /** The best partings of all beginnings of the values into c + 1 runs. */
    private final class Layer {

        private final int runsBefore;
        private final double[] leastBefore;
        private final double[] least = new double[size];
        private final int[] lastStart = new int[size];

        Layer(int runsBefore, double[] leastBefore) {
            this.runsBefore = runsBefore;
            this.leastBefore = leastBefore;
        }

        /** Fills the ends from..to, whose last runs are known to start within lowest..highest. */
        void fill(int from, int to, int lowest, int highest) {
            if (from > to) {
                return;
            }
            int end = (from + to) >>> 1;
            int best = -1;
            double leastCost = Double.POSITIVE_INFINITY;
            for (int start = Math.max(lowest, runsBefore); start <= Math.min(highest, end); start++) {
                double cost = leastBefore[start - 1] + costs.of(start, end);
                if (cost < leastCost) {
                    leastCost = cost;
                    best = start;
                }
            }
            least[end] = leastCost;
            lastStart[end] = best;
            fill(from, end - 1, lowest, best);
            fill(end + 1, to, best, highest);
        }
    }
}
