package org.dealercrm.scoring.clustering;

import java.util.List;

/**
 * One group of points that lie together.
 *
 * @param centre the weighted mean of its points, a number for each column, in the columns' own units
 * @param rows how many rows it has, whatever their weight, at least 1
 * @param weight the sum of the weights of its rows; their number, if no weights were given
 * @param withinSumOfSquares the weighted sum of the squared distances of its points from the centre, in scaled units
 */
public record Cluster(List<Double> centre, int rows, double weight, double withinSumOfSquares) {

    /** Copies the centre. */
    public Cluster {
        centre = List.copyOf(centre);
    }
}
