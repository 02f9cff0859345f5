package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The principal eigenvector of a positive reciprocal matrix and its eigenvalue, to far more digits than a double has.
 *
 * <p>The matrix is squared again and again: its columns turn towards the eigenvector (Perron 1907, Frobenius 1912), and the
 * number of right digits doubles each time, whatever the gap to the next eigenvalue. The powers are held as whole numbers of 320
 * bits, 96 digits. All of them are positive, so none is lost by subtraction; the least entries start 12 digits below the greatest,
 * and each squaring doubles the relative error: with judgements from 1e-6 to 1e6 fewer than 40 are needed, which cost 12 digits more.
 */
final class PerronVector {

    private static final MathContext DIGITS = new MathContext(70);
    private static final int BITS = 320;
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
        BigInteger[][] power = normalised(fixed(matrix));
        BigDecimal[] vector = rowShares(power);
        for (int i = 0; i < MOST_SQUARINGS; i++) {
            power = normalised(squared(power));
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

    private static BigInteger[][] fixed(BigDecimal[][] matrix) {
        BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(BITS));
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row)
                        .map(entry -> entry.multiply(unit).toBigInteger())
                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
    }

    /** Shifted so that the greatest entry has all the bits; only the ratios of the entries count. */
    private static BigInteger[][] normalised(BigInteger[][] matrix) {
        int most = Arrays.stream(matrix)
                .flatMap(Arrays::stream)
                .mapToInt(BigInteger::bitLength)
                .max()
                .orElse(BITS);
        for (BigInteger[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                row[j] = row[j].shiftRight(most - BITS);
            }
        }
        return matrix;
    }

    private static BigInteger[][] squared(BigInteger[][] matrix) {
        int n = matrix.length;
        BigInteger[][] square = new BigInteger[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                BigInteger sum = BigInteger.ZERO;
                for (int k = 0; k < n; k++) {
                    sum = sum.add(matrix[i][k].multiply(matrix[k][j]));
                }
                square[i][j] = sum;
            }
        }
        return square;
    }

    private static BigDecimal[] rowShares(BigInteger[][] matrix) {
        BigInteger[] sums = Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).reduce(BigInteger.ZERO, BigInteger::add))
                .toArray(BigInteger[]::new);
        BigDecimal total = new BigDecimal(Arrays.stream(sums).reduce(BigInteger.ZERO, BigInteger::add));
        return Arrays.stream(sums)
                .map(sum -> new BigDecimal(sum).divide(total, DIGITS))
                .toArray(BigDecimal[]::new);
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
