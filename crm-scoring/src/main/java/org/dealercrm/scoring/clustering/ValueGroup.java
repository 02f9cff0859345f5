package org.dealercrm.scoring.clustering;

/**
 * One group of values that lie together.
 *
 * @param lowest its lowest value
 * @param highest its highest value
 * @param mean the weighted mean of its values
 * @param weight the sum of the weights of its values; their number, if none was given
 * @param withinSumOfSquares the weighted sum of the squared distances of its values from the mean
 */
public record ValueGroup(double lowest, double highest, double mean, double weight, double withinSumOfSquares) {}
