package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Rows parted into clusters by {@link KMeans}. Sums of squares are in scaled units: those of the columns themselves with
 * {@link Scaling#NONE}, otherwise in squared units of the {@link ColumnScale}s.
 *
 * @param requestedClusters how many clusters were asked for, at least 1; as many as there are, if they were to be chosen
 * @param clusters the clusters by their numbers, not null; empty only without rows
 * @param assignments the number of the cluster of each row, in the order in which the rows were given, from 0; not null
 * @param scales how each column was scaled, not null; empty only without rows
 * @param withinSumOfSquares the weighted sum of the squared distances of all points from the centres of their clusters, not
 *     negative
 * @param totalSumOfSquares the same from the mean of all points, not negative
 * @param silhouette how well the clusters are parted, not null
 * @param status how sure it is that the within sum of squares is the least, not null
 * @param starts from how many starts it was searched; 0 if there was nothing to search
 * @param tried each number of clusters that was tried, in rising order, not null; empty only without rows
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Clustering(
        int requestedClusters,
        List<Cluster> clusters,
        int[] assignments,
        List<ColumnScale> scales,
        double withinSumOfSquares,
        double totalSumOfSquares,
        Silhouette silhouette,
        ClusteringStatus status,
        int starts,
        List<ClusterCount> tried) {

    /** Copies everything. */
    public Clustering {
        Objects.requireNonNull(silhouette, "silhouette");
        Objects.requireNonNull(status, "status");
        clusters = List.copyOf(clusters);
        assignments = assignments.clone();
        scales = List.copyOf(scales);
        tried = List.copyOf(tried);
    }

    /** Of no rows. */
    static Clustering ofNothing(int requestedClusters) {
        return new Clustering(
                requestedClusters,
                List.of(),
                new int[0],
                List.of(),
                0,
                0,
                Silhouette.UNDEFINED,
                ClusteringStatus.OPTIMAL,
                0,
                List.of());
    }

    /**
     * The number of the cluster of each row, in the order in which the rows were given.
     *
     * @return a new array of numbers from 0, never null
     */
    @Override
    public int[] assignments() {
        return assignments.clone();
    }

    /**
     * Whether there are fewer clusters than asked for, because there are fewer distinct points.
     *
     * @return true if so
     */
    public boolean isShort() {
        return clusters.size() < requestedClusters;
    }

    /**
     * The share of the sum of squares that the clusters explain, 1 - within / total.
     *
     * @return 0 to 1; empty if all points are equal or there is none
     */
    public OptionalDouble explainedShare() {
        return totalSumOfSquares > 0
                ? OptionalDouble.of(Math.max(0, 1 - withinSumOfSquares / totalSumOfSquares))
                : OptionalDouble.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clustering that
                && requestedClusters == that.requestedClusters
                && clusters.equals(that.clusters)
                && Arrays.equals(assignments, that.assignments)
                && scales.equals(that.scales)
                && withinSumOfSquares == that.withinSumOfSquares
                && totalSumOfSquares == that.totalSumOfSquares
                && silhouette.equals(that.silhouette)
                && status == that.status
                && starts == that.starts
                && tried.equals(that.tried);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clusters, Arrays.hashCode(assignments), withinSumOfSquares);
    }

    @Override
    public String toString() {
        return clusters.size() + " clusters of " + assignments.length + " rows, within sum of squares "
                + withinSumOfSquares + " of " + totalSumOfSquares + ", " + status;
    }
}
