package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.RowOrder;

/** The distinct values in rising order, each with the weight of all its occurrences. */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record DistinctValues(double[] value, double[] weight) {

    /** Weights of equal values are added from the smallest to the largest, so that the sum is the same in any order. */
    static DistinctValues of(double[] values, double[] weights) {
        int n = values.length;
        // Adding 0.0 makes one value of -0.0 and 0.0.
        int[] order = RowOrder.sorted(
                n, i -> RowOrder.key(values[i] + 0.0), (i, j) -> Double.compare(weights[i], weights[j]));
        double[] value = new double[n];
        double[] weight = new double[n];
        int size = 0;
        for (int row : order) {
            if (size == 0 || value[size - 1] != values[row]) {
                value[size++] = values[row] + 0.0;
            }
            weight[size - 1] += weights[row];
        }
        return new DistinctValues(Arrays.copyOf(value, size), Arrays.copyOf(weight, size));
    }

    int size() {
        return value.length;
    }

    /** The group of the values from one place to before another, its squares summed about its own mean. */
    ValueGroup group(int from, int to) {
        double origin = value[from];
        double sumOfWeights = 0;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sumOfWeights += weight[i];
            sum += weight[i] * (value[i] - origin);
        }
        double mean = sum / sumOfWeights;
        double squares = 0;
        double rest = 0;
        for (int i = from; i < to; i++) {
            double distance = value[i] - origin - mean;
            squares += weight[i] * distance * distance;
            rest += weight[i] * distance;
        }
        // the mean is rounded: what the distances leave over is taken back
        // (Chan, Golub, LeVeque 1983, corrected two-pass)
        double within = Math.max(0, squares - rest * rest / sumOfWeights);
        return new ValueGroup(value[from], value[to - 1], origin + mean, sumOfWeights, within);
    }
}
