package org.dealercrm.scoring.retention;

import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.RowOrder;

/** Values in rising order, with the weight at or below each. */
final class WeightedValues {

    /** Shares such as 0.7 times a weight are rounded. */
    private static final double ROUNDING = 1e-9;

    private final double[] value;
    private final double[] weightUpTo;

    private WeightedValues(double[] value, double[] weightUpTo) {
        this.value = value;
        this.weightUpTo = weightUpTo;
    }

    static WeightedValues of(double[] values, double[] weights) {
        int[] order = RowOrder.sorted(
                values.length, i -> RowOrder.key(values[i]), (i, j) -> Double.compare(weights[i], weights[j]));
        double[] sorted = new double[order.length];
        double[] upTo = new double[order.length];
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            sum += weights[order[i]];
            sorted[i] = values[order[i]];
            upTo[i] = sum;
        }
        return new WeightedValues(sorted, upTo);
    }

    /** The lower weighted median: the least value with at least half of the weight at or below it. */
    OptionalDouble median() {
        for (int i = 0; i < value.length; i++) {
            if (weightUpTo[i] >= total() / 2) {
                return OptionalDouble.of(value[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /** The greatest value that at least a share of the weight, but for rounding, is at or above. */
    double reachedBy(double share) {
        int first = value.length - 1;
        while (first > 0 && (value[first - 1] == value[first] || !reaches(first, share))) {
            first--;
        }
        return value[first];
    }

    private boolean reaches(int first, double share) {
        double atOrAbove = total() - weightUpTo[first - 1];
        return atOrAbove >= share * total() * (1 - ROUNDING);
    }

    private double total() {
        return weightUpTo[weightUpTo.length - 1];
    }
}
