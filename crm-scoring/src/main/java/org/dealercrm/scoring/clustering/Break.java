package org.dealercrm.scoring.clustering;

/**
 * Where one group of values ends and the next begins. No value lies strictly between the two ends.
 *
 * @param highestBelow the highest value of the lower group
 * @param lowestAbove the lowest value of the upper group, above {@code highestBelow}
 */
public record Break(double highestBelow, double lowestAbove) {

    public Break {
        if (!(highestBelow < lowestAbove)) {
            throw new IllegalArgumentException(
                    "A break lies between two values, found " + highestBelow + " and " + lowestAbove);
        }
    }

    /**
     * The middle of the gap: a value at or above it is nearer to the upper group's end.
     *
     * @return above {@code highestBelow}, at most {@code lowestAbove}
     */
    public double midpoint() {
        double middle = highestBelow / 2 + lowestAbove / 2;
        return middle > highestBelow ? middle : lowestAbove;
    }
}
