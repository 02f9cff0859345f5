package org.dealercrm.scoring.drivers;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dealercrm.scoring.numeric.Cholesky;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * Weighted least squares of an outcome on columns of which the first is 1.
 *
 * <pre>
 *   b = (X'WX)^-1 X'Wy,  e = y - Xb
 *   equal weights:  Cov b = e'e / (n - k) (X'X)^-1
 *   others:         Cov b = n / (n - 1) (X'WX)^-1 (sum w^2 e^2 x x') (X'WX)^-1
 * </pre>
 *
 * Weights of respondents tell whom they stand for and not how exact they are; so with unequal ones the covariance is that of
 * the linearised estimate over drawn respondents (Binder 1983), as R's survey::svyglm has it.
 *
 * <p>A coefficient is determined if its column does not lie in the space of the others; the others' copies do not disturb it.
 */
final class LinearFit {

    private static final double NOTHING_LEFT = 1e-10;

    private final double[] coefficients;
    private final double[][] covariance;
    private final boolean[] determined;
    private final int degreesOfFreedom;

    private LinearFit(double[] coefficients, double[][] covariance, boolean[] determined, int degreesOfFreedom) {
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.determined = determined;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * Fits.
     *
     * @return empty if there are no more rows than columns that tell something of their own
     */
    static Optional<LinearFit> of(double[][] x, double[] y, double[] weights) {
        int columns = x[0].length;
        double[][] cross = cross(x, weights);
        int[] basis = basis(cross, -1);
        int degrees = x.length - basis.length;
        if (degrees < 1) {
            return Optional.empty();
        }
        boolean[] determined = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            determined[column] = basis.length == columns || basis(cross, column).length < basis.length;
        }
        Optional<double[][]> inverse = Cholesky.inverse(part(cross, basis));
        return inverse.map(found -> fitted(x, y, weights, basis, found, determined, degrees));
    }

    private static LinearFit fitted(
            double[][] x,
            double[] y,
            double[] weights,
            int[] basis,
            double[][] inverse,
            boolean[] determined,
            int degrees) {
        double[] b = times(inverse, score(x, y, weights, basis));
        double[] residuals = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            residuals[i] = y[i];
            for (int j = 0; j < basis.length; j++) {
                residuals[i] -= x[i][basis[j]] * b[j];
            }
        }
        double[][] covariance = Weights.equal(weights)
                ? scaled(inverse, weights[0] * squares(residuals) / degrees)
                : sandwich(x, weights, residuals, basis, inverse);
        int columns = x[0].length;
        double[] coefficients = new double[columns];
        double[][] all = new double[columns][columns];
        for (int a = 0; a < basis.length; a++) {
            coefficients[basis[a]] = b[a];
            for (int c = 0; c < basis.length; c++) {
                all[basis[a]][basis[c]] = covariance[a][c];
            }
        }
        return new LinearFit(coefficients, all, determined, degrees);
    }

    boolean determined(int column) {
        return determined[column];
    }

    double coefficient(int column) {
        return coefficients[column];
    }

    double covariance(int a, int b) {
        return covariance[a][b];
    }

    int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** Columns, from the first on, none of which lies in the space of those before it; one may be left out. */
    private static int[] basis(double[][] cross, int without) {
        int n = cross.length;
        double[][] rest = new double[n][];
        for (int i = 0; i < n; i++) {
            rest[i] = cross[i].clone();
        }
        return IntStream.range(0, n)
                .filter(column -> column != without && eliminated(rest, column, cross[column][column]))
                .toArray();
    }

    private static boolean eliminated(double[][] rest, int column, double whole) {
        double pivot = rest[column][column];
        if (!(pivot > NOTHING_LEFT * whole)) {
            return false;
        }
        for (int a = column + 1; a < rest.length; a++) {
            double factor = rest[a][column] / pivot;
            for (int b = column + 1; b < rest.length; b++) {
                rest[a][b] -= factor * rest[column][b];
            }
        }
        return true;
    }

    private static double[][] cross(double[][] x, double[] weights) {
        int columns = x[0].length;
        double[][] cross = new double[columns][columns];
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b < columns; b++) {
                CompensatedSum sum = new CompensatedSum();
                for (int i = 0; i < x.length; i++) {
                    sum.add(weights[i] * x[i][a] * x[i][b]);
                }
                cross[a][b] = sum.value();
            }
        }
        return cross;
    }

    private static double[] score(double[][] x, double[] y, double[] weights, int[] basis) {
        double[] score = new double[basis.length];
        for (int j = 0; j < basis.length; j++) {
            CompensatedSum sum = new CompensatedSum();
            for (int i = 0; i < y.length; i++) {
                sum.add(weights[i] * x[i][basis[j]] * y[i]);
            }
            score[j] = sum.value();
        }
        return score;
    }

    private static double[][] sandwich(
            double[][] x, double[] weights, double[] residuals, int[] basis, double[][] inverse) {
        double n = x.length;
        int k = basis.length;
        double[][] sums = new double[k][k];
        for (int i = 0; i < x.length; i++) {
            double[] row = new double[k];
            for (int j = 0; j < k; j++) {
                row[j] = x[i][basis[j]];
            }
            double[] influence = times(inverse, row);
            double pull = weights[i] * residuals[i];
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    sums[a][b] += pull * influence[a] * (pull * influence[b]);
                }
            }
        }
        return scaled(sums, n / (n - 1));
    }

    private static double squares(double[] residuals) {
        CompensatedSum sum = new CompensatedSum();
        for (double residual : residuals) {
            sum.add(residual * residual);
        }
        return sum.value();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int a = 0; a < product.length; a++) {
            for (int b = 0; b < vector.length; b++) {
                product[a] += matrix[a][b] * vector[b];
            }
        }
        return product;
    }

    private static double[][] scaled(double[][] matrix, double factor) {
        double[][] scaled = new double[matrix.length][matrix.length];
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                scaled[a][b] = factor * matrix[a][b];
            }
        }
        return scaled;
    }

    private static double[][] part(double[][] matrix, int[] chosen) {
        double[][] part = new double[chosen.length][chosen.length];
        for (int a = 0; a < chosen.length; a++) {
            for (int b = 0; b < chosen.length; b++) {
                part[a][b] = matrix[chosen[a]][chosen[b]];
            }
        }
        return part;
    }
}
