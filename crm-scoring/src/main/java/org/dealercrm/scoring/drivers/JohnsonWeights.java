package org.dealercrm.scoring.drivers;

import java.util.Arrays;

/**
 * Johnson's relative weights.
 *
 * <pre>
 *   R = Q D Q', L = Q D^(1/2) Q', b = L^-1 r, weight_j = sum over k of L_jk^2 b_k^2
 * </pre>
 *
 * R the correlations of the drivers, r those with the outcome. Directions in which the drivers do not vary are left out of L^-1.
 */
final class JohnsonWeights {

    private static final double NOTHING_LEFT = 1e-11;
    private static final double ROTATED = 1e-30;
    private static final int MOST_SWEEPS = 60;

    private JohnsonWeights() {}

    static double[] shares(double[][] correlations) {
        int drivers = correlations.length - 1;
        double[][] rest = new double[drivers][];
        for (int i = 0; i < drivers; i++) {
            rest[i] = Arrays.copyOf(correlations[i], drivers);
        }
        double[][] vectors = diagonalised(rest);
        double[] turned = new double[drivers];
        for (int k = 0; k < drivers; k++) {
            for (int j = 0; j < drivers && rest[k][k] > NOTHING_LEFT; j++) {
                turned[k] += vectors[j][k] * correlations[drivers][j] / Math.sqrt(rest[k][k]);
            }
        }
        double[] shares = new double[drivers];
        for (int k = 0; k < drivers; k++) {
            double slope = 0;
            for (int m = 0; m < drivers; m++) {
                slope += vectors[k][m] * turned[m];
            }
            for (int j = 0; j < drivers; j++) {
                double root = 0;
                for (int m = 0; m < drivers; m++) {
                    root += vectors[j][m] * Math.sqrt(Math.max(0, rest[m][m])) * vectors[k][m];
                }
                shares[j] += root * root * slope * slope;
            }
        }
        return shares;
    }

    /** Jacobi's rotations: the matrix becomes diagonal, and the columns of the result are its eigenvectors. */
    private static double[][] diagonalised(double[][] matrix) {
        int n = matrix.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > ROTATED; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (matrix[p][q] != 0) {
                        rotate(matrix, vectors, p, q);
                    }
                }
            }
        }
        return vectors;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (double[] row : matrix) {
            turn(row, p, q, c, s);
        }
        for (int i = 0; i < matrix.length; i++) {
            double below = matrix[p][i];
            matrix[p][i] = c * below - s * matrix[q][i];
            matrix[q][i] = s * below + c * matrix[q][i];
        }
        for (double[] row : vectors) {
            turn(row, p, q, c, s);
        }
    }

    private static void turn(double[] row, int p, int q, double c, double s) {
        double left = row[p];
        row[p] = c * left - s * row[q];
        row[q] = s * left + c * row[q];
    }

    private static double offDiagonal(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += matrix[i][j] * matrix[i][j];
            }
        }
        return sum;
    }
}
