package org.dealercrm.scoring.clustering;

/** How sure it is that no other clustering into as many clusters has a lower within sum of squares. */
public enum ClusteringStatus {
    /**
     * It is proven: there is one cluster, or a cluster for each distinct point; or the points differ in one column only and
     * the least was found by dynamic programming; or there are so few (at most 16) that all clusterings could be tried.
     */
    OPTIMAL,
    /** The best of all starts, from where no point can change its cluster without making it worse. */
    CONVERGED,
    /** The limit of iterations was reached before that. */
    ITERATION_LIMIT
}
