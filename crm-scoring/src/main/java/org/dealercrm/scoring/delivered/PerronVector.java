package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The principal eigenvector of a positive reciprocal matrix and its eigenvalue, to far more digits than a double has.
 *
 * <p>The matrix is squared again and again: its columns turn towards the eigenvector (Perron 1907, Frobenius 1912), and the
 * number of right digits doubles each time, whatever the gap to the next eigenvalue. All numbers are positive, so no
 * digit is lost by subtraction; a squaring doubles the relative error, and with judgements from 1e-6 to 1e6 fewer than 40
 * squarings are needed, which cost 12 of the 70 digits.
 */
final class PerronVector {

    private static final MathContext DIGITS = new MathContext(70);
    private static final BigDecimal CLOSE = new BigDecimal("1e-30");
    private static final int MOST_SQUARINGS = 64;

    private final BigDecimal[] vector;
    private final BigDecimal eigenvalue;
    private final BigDecimal[][] matrix;

    private PerronVector(BigDecimal[][] matrix, BigDecimal[] vector) {
        this.matrix = matrix;
        this.vector = vector;
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                sum = sum.add(row[j].multiply(vector[j]), DIGITS);
            }
        }
        // sum_i (A w)_i = lambda sum_i w_i = lambda
        this.eigenvalue = sum;
    }

    static PerronVector of(PairwiseMatrix judgements) {
        BigDecimal[][] matrix = exact(judgements);
        BigDecimal[][] power = matrix;
        BigDecimal[] vector = rowShares(power);
        for (int i = 0; i < MOST_SQUARINGS; i++) {
            power = squared(power);
            BigDecimal[] next = rowShares(power);
            boolean close = close(vector, next);
            vector = next;
            if (close) {
                // the digits that agree double with the squaring that showed it
                break;
            }
        }
        return new PerronVector(matrix, vector);
    }

    /** The half above 1 as it is and its reciprocals to all digits: the double nearest to a third is read as a third. */
    private static BigDecimal[][] exact(PairwiseMatrix judgements) {
        int n = judgements.size();
        BigDecimal[][] matrix = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                boolean above = judgements.times(i, j) >= 1;
                BigDecimal times = new BigDecimal(above ? judgements.times(i, j) : judgements.times(j, i));
                BigDecimal turned = BigDecimal.ONE.divide(times, DIGITS);
                matrix[i][j] = above ? times : turned;
                matrix[j][i] = above ? turned : times;
            }
        }
        return matrix;
    }

    private static BigDecimal[][] squared(BigDecimal[][] matrix) {
        int n = matrix.length;
        BigDecimal[][] square = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int k = 0; k < n; k++) {
                    sum = sum.add(matrix[i][k].multiply(matrix[k][j], DIGITS), DIGITS);
                }
                square[i][j] = sum;
            }
        }
        return square;
    }

    private static BigDecimal[] rowShares(BigDecimal[][] matrix) {
        BigDecimal[] sums = Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS)))
                .toArray(BigDecimal[]::new);
        BigDecimal total = Arrays.stream(sums).reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
        return Arrays.stream(sums).map(sum -> sum.divide(total, DIGITS)).toArray(BigDecimal[]::new);
    }

    private static boolean close(BigDecimal[] one, BigDecimal[] other) {
        for (int i = 0; i < one.length; i++) {
            BigDecimal apart = one[i].subtract(other[i]).abs();
            if (apart.compareTo(CLOSE.multiply(other[i], DIGITS)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The vector, adding up to 1, each number the double nearest to the true one. */
    double[] shares() {
        return Arrays.stream(vector).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** Lambda - n, at least 0; exactly 0 if what remains is only the rounding of the last digits. */
    double excess() {
        BigDecimal excess = eigenvalue.subtract(BigDecimal.valueOf(matrix.length));
        return excess.compareTo(CLOSE) <= 0 ? 0 : excess.doubleValue();
    }

    /** The eigenvalue. */
    double eigenvalue() {
        return eigenvalue.doubleValue();
    }

    /** w_i / w_j: what the judgement of a pair would be if it agreed with all others as they are weighed. */
    double ratio(int i, int j) {
        return vector[i].divide(vector[j], DIGITS).doubleValue();
    }

    /** a_ij / (w_i / w_j), or its reciprocal if that is greater: how far a judgement is off, 1 if not at all. */
    double deviation(int i, int j) {
        BigDecimal one = matrix[i][j].multiply(vector[j]).divide(vector[i], DIGITS);
        BigDecimal other = matrix[j][i].multiply(vector[i]).divide(vector[j], DIGITS);
        return one.max(other).doubleValue();
    }
}
