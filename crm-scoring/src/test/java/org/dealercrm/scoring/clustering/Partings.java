package org.dealercrm.scoring.clustering;

import org.dealercrm.scoring.clustering.Tables.Table;

/** The definitions, computed the long way: sums of squares of any parting, and silhouettes row by row. */
final class Partings {

    private Partings() {}

    /** The least sum of squares of all partings of the rows into at most k groups. */
    static double leastByTryingAll(Table table, int k) {
        return least(table, new int[table.rows().length], 0, 0, k);
    }

    private static double least(Table table, int[] groups, int row, int used, int k) {
        if (row == groups.length) {
            return sumOfSquares(table, groups, used);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int group = 0; group <= Math.min(used, k - 1); group++) {
            groups[row] = group;
            least = Math.min(least, least(table, groups, row + 1, Math.max(used, group + 1), k));
        }
        return least;
    }

    static double sumOfSquares(Table table, int[] groups, int k) {
        double sum = 0;
        for (int group = 0; group < k; group++) {
            double[] mean = mean(table, groups, group);
            for (int row = 0; row < groups.length; row++) {
                if (groups[row] == group) {
                    sum += table.weights()[row] * square(table.rows()[row], mean);
                }
            }
        }
        return sum;
    }

    static double[] mean(Table table, int[] groups, int group) {
        double[] mean = new double[table.rows()[0].length];
        double weight = 0;
        for (int row = 0; row < groups.length; row++) {
            if (groups[row] == group) {
                weight += table.weights()[row];
                for (int c = 0; c < mean.length; c++) {
                    mean[c] += (table.rows()[row][c] - mean[c]) * table.weights()[row] / weight;
                }
            }
        }
        return mean;
    }

    static double square(double[] one, double[] other) {
        double sum = 0;
        for (int c = 0; c < one.length; c++) {
            sum += (one[c] - other[c]) * (one[c] - other[c]);
        }
        return sum;
    }

    /** Rousseeuw (1987), equation 4, every row taken as many times as it weighs. */
    static double silhouette(Table table, int[] groups, int k) {
        double sum = 0;
        double weights = 0;
        for (int row = 0; row < groups.length; row++) {
            sum += table.weights()[row] * silhouetteOfRow(table, groups, k, row);
            weights += table.weights()[row];
        }
        return sum / weights;
    }

    private static double silhouetteOfRow(Table table, int[] groups, int k, int row) {
        double[] distances = new double[k];
        double[] members = new double[k];
        for (int other = 0; other < groups.length; other++) {
            double copies = table.weights()[other] - (other == row ? 1 : 0);
            members[groups[other]] += copies;
            distances[groups[other]] += copies * Math.sqrt(square(table.rows()[row], table.rows()[other]));
        }
        if (members[groups[row]] == 0) {
            return 0;
        }
        double own = distances[groups[row]] / members[groups[row]];
        double next = Double.POSITIVE_INFINITY;
        for (int group = 0; group < k; group++) {
            if (group != groups[row]) {
                next = Math.min(next, distances[group] / members[group]);
            }
        }
        return own < next ? 1 - own / next : own > next ? next / own - 1 : 0;
    }
}
