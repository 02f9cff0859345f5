package org.dealercrm.scoring.numeric;

import java.util.Optional;

/** Solves small symmetric systems of equations whose matrix is positive definite. */
public final class Cholesky {

    private Cholesky() {}

    /**
     * Solves A x = y by Cholesky's factors.
     *
     * @return x, empty if A is not positive definite
     */
    static Optional<double[]> solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int l = 0; l < j; l++) {
                    rest -= factor[i][l] * factor[j][l];
                }
                if (i == j && !(rest > 1e-14 * Math.abs(matrix[i][i]))) {
                    return Optional.empty();
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
        return Optional.of(substitute(factor, right));
    }

    /**
     * Inverts a matrix.
     *
     * @param matrix symmetric, not null, not changed
     * @return the inverse, empty if the matrix is not positive definite
     */
    public static Optional<double[][]> inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            Optional<double[]> column = solve(matrix, unit);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            inverse[i] = column.get();
        }
        return Optional.of(inverse);
    }

    private static double[] substitute(double[][] factor, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int l = 0; l < i; l++) {
                x[i] -= factor[i][l] * x[l];
            }
            x[i] /= factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int l = i + 1; l < n; l++) {
                x[i] -= factor[l][i] * x[l];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }
}
