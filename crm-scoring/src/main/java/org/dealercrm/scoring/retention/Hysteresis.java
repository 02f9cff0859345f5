package org.dealercrm.scoring.retention;

/**
 * The margins that keep a customer near a cut from changing his class at every run: who was above a cut leaves it only if he
 * falls below it by the margin, who was below it rises only if he exceeds it by the margin. Without a previous class, and
 * for customers of no value, the cuts hold as they are.
 *
 * <p>With a value cut c and a margin v, low becomes high from c (1 + v) on, and high becomes low below c (1 - v). With a
 * stability cut p and a margin s, which is a share of what lies beyond the cut on either side, at risk becomes stable from
 * p + s (1 - p) on, and stable becomes at risk below p - s p: at p = 0.5 and s = 0.1 these are 0.55 and 0.45.
 *
 * @param value the margin of value, 0 or more, below 1; 0 is none
 * @param stability the margin of stability, 0 or more, below 1; 0 is none
 */
public record Hysteresis(double value, double stability) {

    /** No margin: the cuts hold as they are. */
    public static final Hysteresis NONE = new Hysteresis(0, 0);

    /** Checks both margins. */
    public Hysteresis {
        if (!(value >= 0 && value < 1) || !(stability >= 0 && stability < 1)) {
            throw new IllegalArgumentException(
                    "A margin must be at least 0 and below 1, found " + value + " and " + stability);
        }
    }

    /** The lowest high value of a customer who was in a tier. */
    double valueCut(double cut, ValueTier before) {
        return switch (before) {
            case HIGH -> cut * (1 - value);
            case LOW -> Math.min(Double.MAX_VALUE, cut * (1 + value));
            case NONE -> cut;
        };
    }

    /** The lowest probability to return of a stable customer who was in a tier. */
    double stabilityCut(double cut, StabilityTier before) {
        return switch (before) {
            case STABLE -> cut - stability * cut;
            case AT_RISK -> cut + stability * (1 - cut);
        };
    }
}
