package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Parts rows of several measures into k clusters with the least sum of squared distances from the clusters' means, as far
 * as a search can find it: from many starts, each carried on by Lloyd's iterations and then by moves of single points.
 * Starts are drawn by k-means++; every second one is the best end so far with one of its centres drawn anew. For example
 * customers by value, stability and age of the vehicle:
 *
 * <pre>{@code
 * Clustering clustering = KMeans.choosing(2, 8).withScaling(Scaling.ROBUST).cluster(value, pReturn, vehicleAge);
 * clustering.assignments(); // from 0, a number for each row
 * }</pre>
 *
 * <p>The same rows, weights and seed give the same clustering in any order of the rows; a weight of 3 is the same as three
 * equal rows. Clusters are numbered from 0 in rising order of their centres, by the first column, then the next. Of
 * several clusterings that are equally good to twelve digits, the one is taken that parts the points, in rising order,
 * the latest. Where the rows differ in one column only, the least is found exactly, as {@link NaturalBreaks} does; of at most
 * 16 distinct points it is proven by branch and bound where that is short. Where fewer distinct points exist than clusters are asked for, each is a cluster ({@link Clustering#isShort()}).
 *
 * <p>References: MacQueen, J. "Some methods for classification and analysis of multivariate observations", Fifth Berkeley
 * Symposium, 1967, 1, 281-297; Lloyd, S. P. "Least squares quantization in PCM", IEEE Transactions on Information Theory,
 * 1982, 28, 129-137; Hartigan, J. A. &amp; Wong, M. A. "Algorithm AS 136: a k-means clustering algorithm", Applied
 * Statistics, 1979, 28, 100-108; Arthur, D. &amp; Vassilvitskii, S. "k-means++: the advantages of careful seeding", SODA
 * 2007, 1027-1035; Fränti, P. "Efficiency of random swap clustering", Journal of Big Data, 2018, 5:13.
 *
 * @param leastClusters the least number of clusters tried, at least 1
 * @param mostClusters the greatest; of several, the one with the greatest {@link Silhouette} is taken, the smaller of equals
 * @param scaling how the columns are made comparable, not null
 * @param seed from which all starts are drawn
 * @param restarts how many starts, at least 1, each on all points; if empty, 25, and on few points as many more as cost
 *     little, up to 500, while on more than 50,000 distinct points the 25 are searched on a sample of 50,000 of them, evenly
 *     spaced by weight, and the best three carried on with all points
 * @param iterationLimit the most iterations of each kind from one start, at least 1
 * @param start centres from which the one search starts, in the columns' own units; if empty, centres are drawn
 */
public record KMeans(
        int leastClusters,
        int mostClusters,
        Scaling scaling,
        long seed,
        OptionalInt restarts,
        int iterationLimit,
        List<List<Double>> start) {

    private static final int ITERATIONS = 1000;
    private static final double MAX_MAGNITUDE = 1e140;
    private static final double MAX_WEIGHT = 1e15;

    /** Checks every setting and copies the start. */
    public KMeans {
        Objects.requireNonNull(scaling, "scaling");
        start = start.stream().map(List::copyOf).toList();
        if (leastClusters < 1 || mostClusters < leastClusters) {
            throw new IllegalArgumentException("Rows are parted into at least one cluster, found " + leastClusters
                    + " to " + mostClusters + " asked for");
        }
        if (restarts.isPresent() && restarts.getAsInt() < 1) {
            throw new IllegalArgumentException("There is at least one start, found " + restarts.getAsInt());
        }
        if (iterationLimit < 1) {
            throw new IllegalArgumentException("There is at least one iteration, found " + iterationLimit);
        }
    }

    /**
     * Parts rows into a number of clusters: columns as they are, seed 0.
     *
     * @param clusters the number k, at least 1
     * @return the settings, never null
     */
    public static KMeans into(int clusters) {
        return choosing(clusters, clusters);
    }

    /**
     * Parts rows into as many clusters as give the greatest silhouette: columns as they are, seed 0. One cluster has no
     * silhouette and is taken only if there is one distinct point.
     *
     * @param least the least number, at least 1
     * @param most the greatest, not below the least
     * @return the settings, never null
     */
    public static KMeans choosing(int least, int most) {
        return new KMeans(least, most, Scaling.NONE, 0, OptionalInt.empty(), ITERATIONS, List.of());
    }

    /**
     * These settings with another scaling.
     *
     * @param how how columns are made comparable, not null
     * @return the new settings, never null
     */
    public KMeans withScaling(Scaling how) {
        return new KMeans(leastClusters, mostClusters, how, seed, restarts, iterationLimit, start);
    }

    /**
     * These settings with another seed.
     *
     * @param newSeed from which all starts are drawn
     * @return the new settings, never null
     */
    public KMeans withSeed(long newSeed) {
        return new KMeans(leastClusters, mostClusters, scaling, newSeed, restarts, iterationLimit, start);
    }

    /**
     * These settings with another number of starts.
     *
     * @param starts how many, at least 1
     * @return the new settings, never null
     */
    public KMeans withRestarts(int starts) {
        OptionalInt given = OptionalInt.of(starts);
        return new KMeans(leastClusters, mostClusters, scaling, seed, given, iterationLimit, start);
    }

    /**
     * These settings with another limit of iterations.
     *
     * @param iterations the most iterations of each kind from one start, at least 1
     * @return the new settings, never null
     */
    public KMeans withIterationLimit(int iterations) {
        return new KMeans(leastClusters, mostClusters, scaling, seed, restarts, iterations, start);
    }

    /**
     * These settings with one start at the centres of an earlier clustering of the same measures, so that clusters change
     * as little as the data: there are as many clusters as there were, and each keeps its number (unless there are no more
     * distinct points than clusters). The same data again give the same clustering. An earlier clustering without any
     * cluster changes nothing.
     *
     * @param previous the earlier clustering, not null
     * @return the new settings, never null
     */
    public KMeans startingAt(Clustering previous) {
        int k = previous.clusters().size();
        List<List<Double>> centres =
                previous.clusters().stream().map(Cluster::centre).toList();
        return k == 0 ? this : new KMeans(k, k, scaling, seed, restarts, iterationLimit, centres);
    }

    /**
     * Parts rows, each counting once.
     *
     * @param columns the measures, at least one, all with a number for each row; finite, at most 1e140 in magnitude; not null
     * @return the clustering, never null; without any cluster if there are no rows
     * @throws IllegalArgumentException if a number is out of range, the lengths differ, or a start has other columns
     */
    public Clustering cluster(double[]... columns) {
        double[] weights = new double[columns.length == 0 ? 0 : columns[0].length];
        Arrays.fill(weights, 1);
        return cluster(columns, weights);
    }

    /**
     * Parts weighted rows.
     *
     * @param columns the measures, at least one, all with a number for each row; finite, at most 1e140 in magnitude; not null
     * @param weights one for each row, above 0 and at most 1e15; not null
     * @return the clustering, never null; without any cluster if there are no rows
     * @throws IllegalArgumentException if a number is out of range, the lengths differ, or a start has other columns
     */
    public Clustering cluster(double[][] columns, double[] weights) {
        requireInput(columns, weights);
        return weights.length == 0
                ? Clustering.ofNothing(leastClusters)
                : new KMeansSearch(this, DistinctPoints.of(columns, weights)).run();
    }

    private void requireInput(double[][] columns, double[] weights) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("Rows are parted by at least one column, found 0");
        }
        for (int column = 0; column < columns.length; column++) {
            requireColumn(columns[column], column, weights.length);
        }
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] > 0 && weights[row] <= MAX_WEIGHT)) {
                throw new IllegalArgumentException(
                        "A weight is above 0 and at most 1e15, found " + weights[row] + " at index " + row);
            }
        }
        for (List<Double> centre : start) {
            if (centre.size() != columns.length) {
                throw new IllegalArgumentException("A start has a number for each column, found " + centre.size()
                        + " numbers and " + columns.length + " columns");
            }
        }
    }

    private static void requireColumn(double[] values, int column, int rows) {
        if (values.length != rows) {
            throw new IllegalArgumentException("Each row has one number in each column and one weight, found "
                    + values.length + " numbers in column " + column + " and " + rows + " rows");
        }
        for (int row = 0; row < rows; row++) {
            if (!(Math.abs(values[row]) <= MAX_MAGNITUDE)) {
                throw new IllegalArgumentException("A value is a number of at most 1e140 in magnitude, found "
                        + values[row] + " in column " + column + " at index " + row);
            }
        }
    }
}
