package org.dealercrm.scoring.clustering;

/** From how many points a silhouette was computed. */
public enum SilhouetteKind {
    /** From all points. */
    EXACT,
    /** From a sample of the points, evenly spaced by weight over the points in rising order; the same for every seed. */
    SAMPLED,
    /** Not at all: there is at most one cluster, and a silhouette compares two. */
    UNDEFINED
}
