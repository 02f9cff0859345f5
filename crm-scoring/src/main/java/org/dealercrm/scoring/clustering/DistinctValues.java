package org.dealercrm.scoring.clustering;

import java.util.Arrays;

/** The distinct values in rising order, each with the weight of all its occurrences. */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record DistinctValues(double[] value, double[] weight) {

    static DistinctValues of(double[] values, double[] weights) {
        int n = values.length;
        double[] value = new double[n];
        for (int i = 0; i < n; i++) {
            value[i] = values[i] + 0.0; // -0.0 and 0.0 are one value
        }
        double[] sorted = value.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        double[] distinct = Arrays.copyOf(sorted, size);
        return new DistinctValues(distinct, weightsOf(distinct, value, weights));
    }

    /** Weights of equal values are added from the smallest to the largest, so that the sum is the same in any order. */
    private static double[] weightsOf(double[] distinct, double[] value, double[] weights) {
        int[] end = new int[distinct.length];
        int[] place = new int[value.length];
        for (int i = 0; i < value.length; i++) {
            place[i] = Arrays.binarySearch(distinct, value[i]);
            end[place[i]]++;
        }
        for (int p = 1; p < end.length; p++) {
            end[p] += end[p - 1];
        }
        int[] next = new int[end.length];
        System.arraycopy(end, 0, next, Math.min(1, end.length), Math.max(0, end.length - 1));
        int[] start = next.clone();
        double[] grouped = new double[value.length];
        for (int i = 0; i < value.length; i++) {
            grouped[next[place[i]]++] = weights[i];
        }
        double[] result = new double[distinct.length];
        for (int p = 0; p < result.length; p++) {
            Arrays.sort(grouped, start[p], end[p]);
            for (int i = start[p]; i < end[p]; i++) {
                result[p] += grouped[i];
            }
        }
        return result;
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
