package org.dealercrm.scoring.clustering;

/**
 * A number of clusters that was tried.
 *
 * @param clusters how many, at least 1
 * @param withinSumOfSquares what remains within them, in scaled units
 * @param silhouette how well they are parted, not null
 */
public record ClusterCount(int clusters, double withinSumOfSquares, Silhouette silhouette) {}
