package org.dealercrm.scoring.clustering;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * Scales the columns of a table. A value is first counted from the lowest of its column and in a power of 2, both without
 * rounding where the values themselves are near each other; so no square overflows or vanishes, and shifting all values
 * or measuring them in another power of 2 changes nothing.
 */
final class ColumnScaling {

    /** The quartile range of normal values with a standard deviation of 1. */
    private static final double NORMAL_QUARTILE_RANGE = 1.3489795003921634;

    private final DistinctPoints table;
    private final Scaling scaling;
    private final double[] lowest;
    private final int[] exponent;
    private final double[] unit;
    private final List<ColumnScale> scales = new ArrayList<>();

    ColumnScaling(DistinctPoints table, Scaling scaling) {
        int columns = table.columns();
        this.table = table;
        this.scaling = scaling;
        this.lowest = new double[columns];
        this.exponent = new int[columns];
        this.unit = new double[columns];
        int widest = Integer.MIN_VALUE;
        for (int c = 0; c < columns; c++) {
            lowest[c] = table.lowest(c);
            exponent[c] = exponentOf(table.highest(c) - lowest[c]);
            widest = Math.max(widest, exponent[c]);
        }
        for (int c = 0; c < columns; c++) {
            if (scaling == Scaling.NONE) {
                exponent[c] = widest;
                unit[c] = 1;
                scales.add(ColumnScale.AS_IT_IS);
            } else {
                scales.add(scale(c));
            }
        }
    }

    private static int exponentOf(double range) {
        return range == 0 ? Double.MIN_EXPONENT : Math.getExponent(range);
    }

    /** How each column was scaled. */
    List<ColumnScale> scales() {
        return scales;
    }

    /** By what a sum of squares of the coordinates is multiplied to be in scaled units. */
    double squaredUnit() {
        return scaling == Scaling.NONE ? Math.scalb(1.0, 2 * exponent[0]) : 1;
    }

    Points points() {
        int columns = table.columns();
        double[] at = new double[table.size() * columns];
        for (int point = 0; point < table.size(); point++) {
            for (int c = 0; c < columns; c++) {
                at[point * columns + c] = coordinate(table.value(point, c), c);
            }
        }
        return new Points(table.size(), columns, at, table.weight());
    }

    /** Where a value of a column lies, in the coordinates of the points. */
    double coordinate(double value, int column) {
        return offset(value, column) / unit[column];
    }

    private double offset(double value, int column) {
        return Math.scalb(value - lowest[column], -exponent[column]);
    }

    private ColumnScale scale(int column) {
        double mean = moment(column, 0, 1);
        double deviation = Math.sqrt(moment(column, mean, 2));
        double centre = mean;
        double width = deviation;
        if (scaling == Scaling.ROBUST) {
            DistinctValues values = table.column(column);
            centre = offset(quantile(values, 0.5), column);
            double quartiles = offset(quantile(values, 0.75), column) - offset(quantile(values, 0.25), column);
            width = quartiles > 0 ? quartiles / NORMAL_QUARTILE_RANGE : deviation;
        }
        unit[column] = width > 0 ? width : 1;
        double inOwnUnit = Math.scalb(unit[column], exponent[column]);
        return new ColumnScale(
                lowest[column] + Math.scalb(centre, exponent[column]), width > 0 && inOwnUnit > 0 ? inOwnUnit : 1);
    }

    /** The weighted mean of (offset - about)^power. */
    private double moment(int column, double about, int power) {
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum weights = new CompensatedSum();
        for (int point = 0; point < table.size(); point++) {
            double distance = offset(table.value(point, column), column) - about;
            sum.add(table.weight()[point] * (power == 1 ? distance : distance * distance));
            weights.add(table.weight()[point]);
        }
        return sum.value() / weights.value();
    }

    /** The least value with at least a share of the weight at or below it. */
    private static double quantile(DistinctValues values, double share) {
        double total = 0;
        for (double weight : values.weight()) {
            total += weight;
        }
        double below = 0;
        for (int i = 0; i < values.size(); i++) {
            below += values.weight()[i];
            if (below >= share * total) {
                return values.value()[i];
            }
        }
        return values.value()[values.size() - 1];
    }
}
