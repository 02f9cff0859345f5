package org.dealercrm.scoring.clustering;

import java.util.Arrays;

/**
 * Puts each point to the nearest centre and each centre to the mean of its points, in turn, until no point moves.
 *
 * <p>A point is only looked at again where its nearest centre may have changed: an upper bound of the distance from its
 * own centre and a lower bound of that from any other are carried along by how far the centres moved. A point as near to
 * two centres stays where it is.
 *
 * <p>References: MacQueen, J. "Some methods for classification and analysis of multivariate observations", Fifth Berkeley
 * Symposium, 1967, 1, 281-297; Lloyd, S. P. "Least squares quantization in PCM", IEEE Transactions on Information Theory,
 * 1982, 28, 129-137; Hamerly, G. "Making k-means even faster", SIAM Data Mining 2010, 130-140, for the bounds.
 */
final class LloydIterations {

    /** The bounds are rounded; a point so near to being in doubt is looked at. */
    private static final double SLACK = 1 - 1e-12;

    private final Partition partition;
    private final int points;
    private final double[] upper;
    private final double[] lower;

    LloydIterations(Points points, Partition partition) {
        this.partition = partition;
        this.points = points.size();
        this.upper = new double[points.size()];
        this.lower = new double[points.size()];
    }

    /**
     * Runs until no point moves.
     *
     * @return whether that came about within so many iterations
     */
    boolean run(int limit) {
        for (int point = 0; point < points; point++) {
            partition.put(point, 0);
            look(point);
        }
        for (int iteration = 0; iteration < limit; iteration++) {
            if (partition.fillEmptyClusters()) {
                forgetBounds();
            }
            moveCentres();
            if (!movePoints()) {
                return true;
            }
        }
        return false;
    }

    private void forgetBounds() {
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Arrays.fill(lower, 0);
    }

    private void moveCentres() {
        double[] moved = new double[partition.k()];
        Arrays.setAll(moved, partition::moveCentre);
        int farthest = 0;
        double second = 0;
        for (int cluster = 1; cluster < moved.length; cluster++) {
            if (moved[cluster] > moved[farthest]) {
                second = moved[farthest];
                farthest = cluster;
            } else {
                second = Math.max(second, moved[cluster]);
            }
        }
        for (int point = 0; point < points; point++) {
            int own = partition.clusterOf(point);
            upper[point] += moved[own];
            lower[point] -= own == farthest ? second : moved[farthest];
        }
    }

    private boolean movePoints() {
        double[] half = halfDistanceToNextCentre();
        boolean moved = false;
        for (int point = 0; point < points; point++) {
            int own = partition.clusterOf(point);
            double safe = Math.max(half[own], lower[point]) * SLACK;
            if (upper[point] >= safe) {
                upper[point] = Math.sqrt(partition.squaredDistance(point, own));
                moved |= upper[point] >= safe && look(point);
            }
        }
        return moved;
    }

    /** Whoever is nearer to his centre than this is nearer to it than to any other. */
    private double[] halfDistanceToNextCentre() {
        double[] half = new double[partition.k()];
        for (int cluster = 0; cluster < half.length; cluster++) {
            half[cluster] = Double.POSITIVE_INFINITY;
            for (int other = 0; other < half.length; other++) {
                if (other != cluster) {
                    half[cluster] = Math.min(half[cluster], partition.distanceOfCentres(cluster, other) / 2);
                }
            }
        }
        return half;
    }

    /** Measures a point's distance from every centre and puts it to the nearest; answers whether it moved. */
    private boolean look(int point) {
        int own = partition.clusterOf(point);
        int nearest = own;
        double least = partition.squaredDistance(point, own);
        double second = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < partition.k(); cluster++) {
            if (cluster != own) {
                double square = partition.squaredDistance(point, cluster);
                if (square < least) {
                    second = least;
                    least = square;
                    nearest = cluster;
                } else {
                    second = Math.min(second, square);
                }
            }
        }
        upper[point] = Math.sqrt(least);
        lower[point] = Math.sqrt(second);
        if (nearest != own) {
            partition.put(point, nearest);
        }
        return nearest != own;
    }
}
