package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dealercrm.scoring.clustering.Clustering;
import org.dealercrm.scoring.clustering.KMeans;

/**
 * The five classes by clustering: customers who have a value are clustered by value, stability and perhaps further
 * measures, and each cluster as a whole is given one of four classes by where its centre lies. So the border between two
 * classes runs where the store's customers leave a gap. Customers to whom a rule of no value applies stay where the rule
 * puts them.
 *
 * <pre>{@code
 * RetentionResult result = RetentionScoring.score(history, policy);
 * KMeans method = KMeans.choosing(4, 8).withScaling(Scaling.Z_SCORE);
 * ClusteredClasses classes = ClusteredClasses.of(result, method, ClusterYardstick.STORE_MEDIANS);
 * classes.clusters().forEach(cluster -> System.out.println(cluster.sentence(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>The columns of the clustering are the logarithm of the value while staying, because values of customers differ by
 * factors; the probability to return; and the further measures. Reference: MacQueen, J. "Some methods for classification
 * and analysis of multivariate observations", Fifth Berkeley Symposium, 1967, 1, 281-297.
 *
 * @param clusters the clusters by their numbers, not null; empty if no customer has a value
 * @param classes the class of each customer, in the order of the result's scores, not null
 * @param clustering the clustering of the customers who have a value, in the order of the scores, not null; later runs may
 *     start at it ({@link KMeans#startingAt})
 */
public record ClusteredClasses(List<ClassifiedCluster> clusters, List<RetentionClass> classes, Clustering clustering) {

    /** Copies the lists. */
    public ClusteredClasses {
        clusters = List.copyOf(clusters);
        classes = List.copyOf(classes);
        Objects.requireNonNull(clustering, "clustering");
    }

    /**
     * Clusters the customers of a result, each counting once, by value and stability.
     *
     * @param result the customers as scored one by one, not null
     * @param method how they are clustered, not null
     * @param yardstick with what a cluster's centre is compared, not null
     * @return the clusters and the class of each customer, never null
     */
    public static ClusteredClasses of(RetentionResult result, KMeans method, ClusterYardstick yardstick) {
        double[] weights = new double[result.scores().size()];
        Arrays.fill(weights, 1);
        return of(result, weights, method, yardstick, List.of());
    }

    /**
     * Clusters the weighted customers of a result by value, stability and further measures.
     *
     * @param result the customers as scored one by one, not null
     * @param weights one for each score, in their order, above 0 and at most 1e15; not null
     * @param method how they are clustered, not null
     * @param yardstick with what a cluster's centre is compared, not null
     * @param further measures beside value and stability, not null
     * @return the clusters and the class of each customer, never null
     * @throws IllegalArgumentException if a weight or a measure is out of range, or there is not one weight for each score
     */
    public static ClusteredClasses of(
            RetentionResult result,
            double[] weights,
            KMeans method,
            ClusterYardstick yardstick,
            List<CustomerMeasure> further) {
        Objects.requireNonNull(yardstick, "yardstick");
        if (weights.length != result.scores().size()) {
            throw new IllegalArgumentException("Each score has one weight, found "
                    + result.scores().size() + " scores and " + weights.length + " weights");
        }
        return new CustomerClusters(result, weights, further).classes(method, yardstick);
    }
}
