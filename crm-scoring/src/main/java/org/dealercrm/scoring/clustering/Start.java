package org.dealercrm.scoring.clustering;

import java.util.Arrays;

/** One search for the least sum of squares: from given centres down to where no move of a point lowers it. */
final class Start {

    /** Up to so many points each start is carried on to the end; of more, only the best. */
    private static final int MANY_POINTS = 10_000;

    /** Sums of squares that agree to twelve digits are equal. */
    static final double SAME = 1e-12;

    private final Points points;
    private final Partition partition;
    private final int limit;
    private boolean converged;
    private final double withinSumOfSquares;

    Start(Points points, double[] centres, int limit) {
        this.points = points;
        this.partition = new Partition(points, centres);
        this.limit = limit;
        this.converged = new LloydIterations(points, partition).run(limit);
        if (points.size() <= MANY_POINTS) {
            finish();
        }
        this.withinSumOfSquares = partition.withinSumOfSquares();
    }

    /** Carries the search on from where Lloyd's iterations stop. */
    void finish() {
        converged = new SinglePointMoves(points, partition).run(limit);
    }

    boolean converged() {
        return converged;
    }

    double[] centres() {
        return partition.centres();
    }

    int[] clusters() {
        return partition.clusters();
    }

    double withinSumOfSquares() {
        return withinSumOfSquares;
    }

    /** Whether its sum of squares is lower, or equal and its clusters part the points, in their order, later. */
    boolean betterThan(Start other) {
        double tolerance = SAME * Math.max(withinSumOfSquares, other.withinSumOfSquares);
        if (Math.abs(withinSumOfSquares - other.withinSumOfSquares) > tolerance) {
            return withinSumOfSquares < other.withinSumOfSquares;
        }
        return Arrays.compare(inOrderOfAppearance(), other.inOrderOfAppearance()) < 0;
    }

    /** The clusters of the points, numbered in the order in which the points meet them. */
    private int[] inOrderOfAppearance() {
        int[] clusters = partition.clusters();
        int[] numbers = new int[partition.k()];
        int[] result = new int[clusters.length];
        int met = 0;
        for (int point = 0; point < clusters.length; point++) {
            if (numbers[clusters[point]] == 0) {
                numbers[clusters[point]] = ++met;
            }
            result[point] = numbers[clusters[point]];
        }
        return result;
    }
}
