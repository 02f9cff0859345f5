package org.dealercrm.scoring.clustering;

/**
 * How columns of different units are made comparable before distances between points are taken. Every scale is found
 * from the points themselves, each counting by its weight.
 */
public enum Scaling {
    /** Not at all: the column with the widest range decides. R's {@code kmeans} does so. */
    NONE,
    /** Each column about its mean in units of its standard deviation, sqrt(sum of w (x - mean)^2 / sum of w). */
    Z_SCORE,
    /**
     * Each column about its median in units of its quartile range / 1.349, which is the standard deviation of normal values
     * and is not moved by a few huge ones. A quantile is the least value with at least that share of the weight at or below
     * it. Where the quartiles are equal, the standard deviation is the unit.
     */
    ROBUST
}
