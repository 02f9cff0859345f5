package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** Points parted into clusters, while a search moves them: the cluster of each, and each cluster's sums and centre. */
final class Partition {

    private static final int NONE = -1;

    private final Points points;
    private final int k;
    private final int[] clusterOf;
    private final int[] members;
    private final PairSums weights;
    private final PairSums sums;
    private final double[] centres;

    /** Without any member, about the given centres. */
    Partition(Points points, double[] centres) {
        this.points = points;
        this.k = centres.length / points.columns();
        this.centres = centres.clone();
        this.clusterOf = new int[points.size()];
        Arrays.fill(clusterOf, NONE);
        this.members = new int[k];
        this.weights = new PairSums(k);
        this.sums = new PairSums(centres.length);
    }

    int k() {
        return k;
    }

    double[] centres() {
        return centres;
    }

    int clusterOf(int point) {
        return clusterOf[point];
    }

    int[] clusters() {
        return clusterOf;
    }

    int members(int cluster) {
        return members[cluster];
    }

    double weight(int cluster) {
        return weights.value(cluster);
    }

    double squaredDistance(int point, int cluster) {
        return points.squaredDistance(point, centres, cluster);
    }

    double distanceOfCentres(int cluster, int other) {
        int columns = points.columns();
        double sum = 0;
        for (int c = 0; c < columns; c++) {
            double difference = centres[cluster * columns + c] - centres[other * columns + c];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** Puts a point into a cluster and takes it out of the one it was in; the centres stay where they are. */
    void put(int point, int cluster) {
        int before = clusterOf[point];
        if (before != NONE) {
            count(point, before, -1);
        }
        count(point, cluster, 1);
        clusterOf[point] = cluster;
    }

    private void count(int point, int cluster, int sign) {
        double weight = sign * points.weight()[point];
        int columns = points.columns();
        members[cluster] += sign;
        weights.add(cluster, weight, 1);
        for (int c = 0; c < columns; c++) {
            sums.add(cluster * columns + c, weight, points.at()[point * columns + c]);
        }
    }

    /** Moves a centre to the weighted mean of its cluster's points; answers how far it moved. */
    double moveCentre(int cluster) {
        int columns = points.columns();
        double moved = 0;
        for (int i = cluster * columns; i < (cluster + 1) * columns; i++) {
            double mean = sums.quotient(i, weights, cluster);
            moved += (mean - centres[i]) * (mean - centres[i]);
            centres[i] = mean;
        }
        return Math.sqrt(moved);
    }

    /**
     * Fills each cluster that lost all its points with the point that costs most where it is, which lowers the sum of
     * squares. There are at least as many points as clusters, so one that shares its cluster is always found.
     *
     * @return whether there was one to fill
     */
    boolean fillEmptyClusters() {
        boolean filled = false;
        for (int cluster = 0; cluster < k; cluster++) {
            if (members[cluster] == 0) {
                put(costliest(), cluster);
                filled = true;
            }
        }
        return filled;
    }

    private int costliest() {
        int costliest = NONE;
        double most = NONE;
        for (int point = 0; point < clusterOf.length; point++) {
            if (members[clusterOf[point]] > 1) {
                double cost = points.weight()[point] * squaredDistance(point, clusterOf[point]);
                if (cost > most) {
                    most = cost;
                    costliest = point;
                }
            }
        }
        return costliest;
    }

    /** The sum of weighted squared distances of all points from their centres, point after point. */
    double withinSumOfSquares() {
        CompensatedSum sum = new CompensatedSum();
        for (int point = 0; point < clusterOf.length; point++) {
            sum.add(points.weight()[point] * squaredDistance(point, clusterOf[point]));
        }
        return sum.value();
    }
}
