package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.Sample;

/**
 * Rows without a gap, sorted by their numbers: two tables with the same respondents in another order are one here, so that
 * everything that follows, a seeded bootstrap included, is the same to the last digit.
 */
final class CompleteRows {

    private final double[][] values;
    private final double[] weights;
    private final Sample sample;

    private CompleteRows(double[][] values, double[] weights, Sample sample) {
        this.values = values;
        this.weights = weights;
        this.sample = sample;
    }

    /** Each row its answers and then its weight. */
    static CompleteRows of(List<double[]> rows, List<Exclusion> leftOut) {
        double[][] sorted = rows.toArray(double[][]::new);
        Arrays.sort(sorted, Arrays::compare);
        int n = sorted.length;
        double[] weights = new double[n];
        double[][] values = new double[n][];
        for (int i = 0; i < n; i++) {
            int columns = sorted[i].length - 1;
            values[i] = Arrays.copyOf(sorted[i], columns);
            weights[i] = sorted[i][columns];
        }
        return new CompleteRows(values, weights, new Sample(n, Weights.effectiveSize(weights), leftOut));
    }

    int size() {
        return values.length;
    }

    double[] row(int row) {
        return values[row];
    }

    double[] weights() {
        return weights;
    }

    Sample sample() {
        return sample;
    }

    double[] column(int column) {
        return Arrays.stream(values).mapToDouble(row -> row[column]).toArray();
    }

    /** Whether a column has one number only. Asked of the numbers themselves, for a variance of 0 may come out as 1e-34. */
    boolean constant(int column) {
        return Arrays.stream(values).allMatch(row -> row[column] == values[0][column]);
    }
}
