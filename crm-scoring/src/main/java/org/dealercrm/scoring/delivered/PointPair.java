package org.dealercrm.scoring.delivered;

/**
 * How customers rate two stores on one criterion, in points.
 *
 * @param own ours, 0 to 1e9
 * @param other theirs, 0 to 1e9
 */
public record PointPair(double own, double other) {

    private static final double HIGHEST = 1e9;

    /** Checks the points. */
    public PointPair {
        if (!(own >= 0 && own <= HIGHEST && other >= 0 && other <= HIGHEST)) {
            throw new IllegalArgumentException("Points lie from 0 to 1e9, found " + own + " and " + other);
        }
    }
}
