package org.dealercrm.scoring.clustering;

import org.dealercrm.scoring.numeric.RowOrder;

/**
 * The distinct points of a table in rising order (by the first column, then the next), each with the weight of all its
 * rows. What is computed from them cannot depend on the order of the rows, nor on whether a point stands there twice or
 * with the double weight.
 *
 * @param size how many points
 * @param columns how many numbers a point has
 * @param value the numbers, point after point
 * @param weight one for each point
 * @param pointOf the point of each row
 */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record DistinctPoints(int size, int columns, double[] value, double[] weight, int[] pointOf) {

    static DistinctPoints of(double[][] table, double[] weights) {
        int rows = weights.length;
        int columns = table.length;
        double[] byRow = new double[Math.multiplyExact(rows, columns)];
        for (int c = 0; c < columns; c++) {
            for (int row = 0; row < rows; row++) {
                byRow[row * columns + c] = table[c][row] + 0.0; // -0.0 and 0.0 are one value
            }
        }
        int[] order = RowOrder.sorted(rows, (i, j) -> {
            int points = compare(byRow, columns, i, j);
            // weights of equal points are added from the smallest to the largest
            return points != 0 ? points : Double.compare(weights[i], weights[j]);
        });
        double[] value = new double[byRow.length];
        double[] weight = new double[rows];
        int[] pointOf = new int[rows];
        int size = 0;
        for (int i = 0; i < rows; i++) {
            int row = order[i];
            if (i == 0 || compare(byRow, columns, order[i - 1], row) != 0) {
                System.arraycopy(byRow, row * columns, value, size * columns, columns);
                size++;
            }
            weight[size - 1] += weights[row];
            pointOf[row] = size - 1;
        }
        return new DistinctPoints(size, columns, value, weight, pointOf);
    }

    private static int compare(double[] byRow, int columns, int one, int other) {
        for (int c = 0; c < columns; c++) {
            double a = byRow[one * columns + c];
            double b = byRow[other * columns + c];
            if (a != b) {
                return a < b ? -1 : 1;
            }
        }
        return 0;
    }

    double value(int point, int column) {
        return value[point * columns + column];
    }

    double lowest(int column) {
        double lowest = value(0, column);
        for (int point = 1; point < size; point++) {
            lowest = Math.min(lowest, value(point, column));
        }
        return lowest;
    }

    double highest(int column) {
        double highest = value(0, column);
        for (int point = 1; point < size; point++) {
            highest = Math.max(highest, value(point, column));
        }
        return highest;
    }

    /** One column, its equal values taken together. */
    DistinctValues column(int column) {
        double[] values = new double[size];
        double[] weights = new double[size];
        for (int point = 0; point < size; point++) {
            values[point] = value(point, column);
            weights[point] = weight[point];
        }
        return DistinctValues.of(values, weights);
    }
}
