package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves the least sum of squares of a few points by trying all partings, point after point, and giving up each one as
 * soon as the points put so far cost more than a known parting of all. Putting a point of weight w at distance d from the
 * mean of a cluster of weight W adds w W / (W + w) d^2, so costs only grow.
 *
 * <p>Reference: Koontz, W. L. G., Narendra, P. M. &amp; Fukunaga, K. "A branch and bound clustering algorithm", IEEE
 * Transactions on Computers, 1975, C-24, 908-915.
 */
final class BranchAndBound {

    /** More points than these are beyond trying. */
    static final int MOST_POINTS = 16;

    /** So many points are put in all before the proof is given up. */
    private static final int MOST_STEPS = 1_000_000;

    private final Points points;
    private final int k;
    private final int[] clusterOf;
    private final double[] weight;
    private final double[] means;
    private double bound;
    private int @Nullable [] best;
    private int steps;

    private BranchAndBound(Points points, int k, double bound) {
        this.points = points;
        this.k = k;
        this.bound = bound;
        this.clusterOf = new int[points.size()];
        this.weight = new double[k];
        this.means = new double[k * points.columns()];
    }

    /**
     * The best parting; of several that are equal to twelve digits, the one that parts the points, in their order, the
     * latest.
     *
     * @param bound what some parting costs
     * @return the cluster of each point; empty if there are too many partings to try
     */
    static Optional<int[]> clusters(Points points, int k, double bound) {
        if (points.size() > MOST_POINTS) {
            return Optional.empty();
        }
        BranchAndBound search = new BranchAndBound(points, k, bound);
        search.put(0, 0, 0);
        return search.steps > MOST_STEPS ? Optional.empty() : Optional.ofNullable(search.best);
    }

    /** Puts the points from one on, the clusters before {@code used} having members. */
    private void put(int point, int used, double cost) {
        if (point == points.size()) {
            if (best == null || cost < bound * (1 - Start.SAME)) {
                best = clusterOf.clone();
                bound = Math.min(bound, cost);
            }
            return;
        }
        boolean allNeeded = k - used == points.size() - point;
        for (int cluster = allNeeded ? used : 0; cluster <= Math.min(used, k - 1); cluster++) {
            if (++steps > MOST_STEPS) {
                return;
            }
            put(point, cluster, used, cost);
        }
    }

    private void put(int point, int cluster, int used, double cost) {
        double w = points.weight()[point];
        double before = weight[cluster];
        double added = before == 0 ? 0 : w * before / (before + w) * points.squaredDistance(point, means, cluster);
        if (cost + added > bound * (1 + Start.SAME)) {
            return;
        }
        int columns = points.columns();
        double[] mean = Arrays.copyOfRange(means, cluster * columns, (cluster + 1) * columns);
        for (int c = 0; c < columns; c++) {
            double distance = points.at()[point * columns + c] - mean[c];
            means[cluster * columns + c] = mean[c] + distance * (w / (before + w));
        }
        weight[cluster] = before + w;
        clusterOf[point] = cluster;
        put(point + 1, Math.max(used, cluster + 1), cost + added);
        weight[cluster] = before;
        System.arraycopy(mean, 0, means, cluster * columns, columns);
    }
}
