package org.dealercrm.scoring.drivers;

import java.util.Optional;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** Weighted covariances of the columns of rows, about their means. */
final class Moments {

    /** What a sum of squares of equal numbers leaves of itself. */
    private static final double ROUNDING = 1e-13;

    private final double[][] centred;
    private final double[] weights;

    private Moments(double[][] centred, double[] weights) {
        this.centred = centred;
        this.weights = weights;
    }

    /** Rows by their distance from the weighted means; there must be one. */
    static Moments of(CompleteRows rows, int... columns) {
        double[][] centred = new double[rows.size()][columns.length];
        for (int column = 0; column < columns.length; column++) {
            // first from the first row, which loses no digits of answers that lie far from 0
            double[] distances = rows.column(columns[column]);
            double first = distances[0];
            for (int i = 0; i < distances.length; i++) {
                distances[i] -= first;
            }
            double mean = WeightedMean.of(
                            distances, rows.weights(), rows.sample().effectiveSize())
                    .mean();
            for (int i = 0; i < centred.length; i++) {
                centred[i][column] = distances[i] - mean;
            }
        }
        return new Moments(centred, rows.weights());
    }

    int size() {
        return centred.length;
    }

    /** sum w (x - m)(y - m) of all pairs of columns. */
    double[][] products() {
        int columns = centred[0].length;
        double[][] products = new double[columns][columns];
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b <= a; b++) {
                CompensatedSum sum = new CompensatedSum();
                for (int i = 0; i < centred.length; i++) {
                    sum.add(weights[i] * centred[i][a] * centred[i][b]);
                }
                products[a][b] = sum.value();
                products[b][a] = products[a][b];
            }
        }
        return products;
    }

    /** The same of a sample drawn with replacement: row i drawn so many times. */
    double[][] products(int[] drawn) {
        int columns = centred[0].length;
        double[][] products = new double[columns][columns];
        double[] sums = new double[columns];
        double total = 0;
        for (int i = 0; i < centred.length; i++) {
            if (drawn[i] > 0) {
                total += drawn[i] * weights[i];
                add(drawn[i] * weights[i], centred[i], sums, products);
            }
        }
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b <= a; b++) {
                double raw = products[a][b];
                products[a][b] -= sums[a] * sums[b] / total;
                if (a == b && products[a][a] <= ROUNDING * raw) {
                    products[a][a] = 0;
                }
                products[b][a] = products[a][b];
            }
        }
        return products;
    }

    private static void add(double weight, double[] row, double[] sums, double[][] products) {
        for (int a = 0; a < row.length; a++) {
            double weighted = weight * row[a];
            sums[a] += weighted;
            for (int b = 0; b <= a; b++) {
                products[a][b] += weighted * row[b];
            }
        }
    }

    /**
     * Correlations; a column that does not vary correlates with nothing, and has 0 also on the diagonal.
     *
     * @return empty if the last column, the outcome, does not vary
     */
    static Optional<double[][]> correlations(double[][] products) {
        int columns = products.length;
        double[] scale = new double[columns];
        for (int i = 0; i < columns; i++) {
            scale[i] = products[i][i] > 0 ? 1 / Math.sqrt(products[i][i]) : 0;
        }
        if (scale[columns - 1] == 0) {
            return Optional.empty();
        }
        double[][] correlations = new double[columns][columns];
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b < columns; b++) {
                correlations[a][b] = a == b && scale[a] > 0 ? 1 : products[a][b] * scale[a] * scale[b];
            }
        }
        return Optional.of(correlations);
    }
}
