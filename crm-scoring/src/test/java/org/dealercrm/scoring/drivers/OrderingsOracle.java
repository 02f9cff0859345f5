package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;

/** Shares of R^2 by definition: every order of the drivers, every R^2 by its own regression on the rows (QR of Hipparchus). */
final class OrderingsOracle {

    private final double[][] rows;
    private final double[] weights;
    private final int drivers;
    private final double[] sums;
    private long orders;

    private OrderingsOracle(double[][] rows, double[] weights) {
        this.rows = rows;
        this.weights = weights;
        this.drivers = rows[0].length - 1;
        this.sums = new double[drivers];
    }

    static double[] shares(double[][] rows, double[] weights) {
        OrderingsOracle oracle = new OrderingsOracle(rows, weights);
        oracle.extend(new int[0], 0);
        return Arrays.stream(oracle.sums).map(sum -> sum / oracle.orders).toArray();
    }

    private void extend(int[] first, double explained) {
        if (first.length == drivers) {
            orders++;
            return;
        }
        long before = orders;
        for (int driver = 0; driver < drivers; driver++) {
            int next = driver;
            if (Arrays.stream(first).noneMatch(one -> one == next)) {
                before = orders;
                int[] longer = Arrays.copyOf(first, first.length + 1);
                longer[first.length] = driver;
                double more = explained(rows, weights, longer);
                extend(longer, more);
                sums[driver] += (orders - before) * (more - explained);
            }
        }
    }

    /** 1 - RSS / TSS of weighted least squares with an intercept. */
    static double explained(double[][] rows, double[] weights, int... chosen) {
        return 1 - residual(rows, weights, chosen) / residual(rows, weights);
    }

    private static double residual(double[][] rows, double[] weights, int... chosen) {
        int outcome = rows[0].length - 1;
        double[][] x = new double[rows.length][chosen.length + 1];
        double[] y = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double root = Math.sqrt(weights[i]);
            x[i][0] = root;
            for (int j = 0; j < chosen.length; j++) {
                x[i][j + 1] = root * rows[i][chosen[j]];
            }
            y[i] = root * rows[i][outcome];
        }
        RealVector right = new ArrayRealVector(y);
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(x);
        RealVector rest = right.subtract(
                matrix.operate(new QRDecomposition(matrix).getSolver().solve(right)));
        return rest.dotProduct(rest);
    }
}
