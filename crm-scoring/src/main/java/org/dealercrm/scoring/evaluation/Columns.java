package org.dealercrm.scoring.evaluation;

/** What every measure demands of its columns. */
final class Columns {

    private Columns() {}

    static void require(double[] column, int length, double[] weight) {
        if (column.length != length || weight.length != length) {
            throw new IllegalArgumentException("Columns of customers are of one length, found " + column.length + ", "
                    + length + " and " + weight.length);
        }
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(column[i])) {
                throw new IllegalArgumentException(
                        "A prediction is a finite number, found " + column[i] + " at index " + i);
            }
            if (!(weight[i] > 0) || Double.isInfinite(weight[i])) {
                throw new IllegalArgumentException(
                        "A weight is finite and above 0, found " + weight[i] + " at index " + i);
            }
        }
    }

    static void requireProbabilities(double[] column, int length, double[] weight) {
        require(column, length, weight);
        for (int i = 0; i < length; i++) {
            if (column[i] < 0 || column[i] > 1) {
                throw new IllegalArgumentException(
                        "A probability lies from 0 to 1, found " + column[i] + " at index " + i);
            }
        }
    }
}
