package org.dealercrm.scoring.clustering;

/**
 * Moves single points to other clusters as long as that lowers the sum of squares, each centre following at once. This
 * goes on where Lloyd's iterations stop: there a point is compared with centres as they are, here with centres as they
 * would be. Taking a point of weight w at distance d out of a cluster of weight W saves w W / (W - w) d^2, putting it
 * into one costs w W / (W + w) d^2.
 *
 * <p>Reference: Hartigan, J. A. &amp; Wong, M. A. "Algorithm AS 136: a k-means clustering algorithm", Applied Statistics,
 * 1979, 28, 100-108, equation 1; here every point is tried in every sweep.
 */
final class SinglePointMoves {

    /** A saving below so many digits is rounding. */
    private static final double DIGITS = 1 - 1e-12;

    private static final double ROUNDING = 0x1p-50;

    private final Points points;
    private final Partition partition;
    private final double noise;

    SinglePointMoves(Points points, Partition partition) {
        this.points = points;
        this.partition = partition;
        this.noise = ROUNDING * points.extent();
    }

    /**
     * Sweeps over the points until none moves.
     *
     * @return whether that came about within so many sweeps
     */
    boolean run(int limit) {
        for (int sweep = 0; sweep < limit; sweep++) {
            if (!sweep()) {
                return true;
            }
        }
        return false;
    }

    private boolean sweep() {
        boolean moved = false;
        for (int point = 0; point < points.size(); point++) {
            int own = partition.clusterOf(point);
            if (partition.members(own) > 1) {
                int better = better(point, own);
                if (better != own) {
                    partition.put(point, better);
                    partition.moveCentre(own);
                    partition.moveCentre(better);
                    moved = true;
                }
            }
        }
        return moved;
    }

    private int better(int point, int own) {
        double square = partition.squaredDistance(point, own);
        double saved = share(partition.weight(own), -points.weight()[point]) * square;
        double least = saved * DIGITS - noise * Math.sqrt(square);
        int best = own;
        for (int cluster = 0; cluster < partition.k(); cluster++) {
            if (cluster != own) {
                double cost = share(partition.weight(cluster), points.weight()[point])
                        * partition.squaredDistance(point, cluster);
                if (cost < least) {
                    least = cost;
                    best = cluster;
                }
            }
        }
        return best;
    }

    /** W / (W + w); infinite if nothing would be left in the cluster but rounding. */
    private static double share(double cluster, double point) {
        double after = cluster + point;
        return after > 0 ? cluster / after : Double.POSITIVE_INFINITY;
    }
}
