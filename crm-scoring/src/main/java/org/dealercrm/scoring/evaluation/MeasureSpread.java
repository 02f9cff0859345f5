package org.dealercrm.scoring.evaluation;

/**
 * A measure over several splits.
 *
 * @param splits on how many of them it has a value, at least 1
 * @param pooled of all customers of all splits: the mean by customers; of a root mean squared error the root of the mean of squares; of a
 *     sum the sum
 * @param standardDeviation of the single splits' values about their plain mean, 0 for one split. Windows that overlap move together, so
 *     they spread less than independent ones would
 * @param lowest the lowest value of a split
 * @param highest the highest value of a split
 */
public record MeasureSpread(int splits, double pooled, double standardDeviation, double lowest, double highest) {

    /** Checks the figures. */
    public MeasureSpread {
        if (splits < 1 || !(standardDeviation >= 0) || !(lowest <= highest)) {
            throw new IllegalArgumentException("A measure has splits, a spread and a range, found " + splits + ", "
                    + standardDeviation + " and " + lowest + " to " + highest);
        }
    }
}
