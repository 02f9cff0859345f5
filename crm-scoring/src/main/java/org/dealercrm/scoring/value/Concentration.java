package org.dealercrm.scoring.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much of a total hangs on a few. For example, of the values 0, 0, 1, 3 the top quarter brings 75 %.
 *
 * <p>With the values sorted, x_1 &lt;= ... &lt;= x_n, and their sum S: the Lorenz curve joins (k / n, (x_1 + ... + x_k) / S) by straight lines
 * (Lorenz, M. O. "Methods of measuring the concentration of wealth", 1905); the Gini coefficient is sum of (2k - n - 1) x_k / (n S)
 * (Gini, C. "Sulla misura della concentrazione e della variabilità dei caratteri", 1914), the mean absolute difference of all pairs over twice the
 * mean; the Herfindahl-Hirschman index is the sum of the squared shares (Herfindahl 1950, Hirschman 1964).
 *
 * @param customers how many values there are, at least 1
 * @param gini 0 if all are equal, below 1
 * @param herfindahl the Herfindahl-Hirschman index, 1 / n if all are equal, 1 if one has all
 * @param effectiveCustomers 1 / HHI: so many customers of equal value would be as concentrated; 1 to n
 * @param topDecileShare the share of the total that the top tenth of customers brings, 0.1 to 1; a tenth that ends within a customer
 *     takes its part of him
 * @param customersBehind80Percent the least share of customers that brings 80 % of the total, above 0, at most 0.8 (the rule of
 *     80 and 20 would have 0.2)
 * @param lorenz the Lorenz curve at every whole percent of customers, 101 points from (0, 0) to (1, 1), not null
 */
public record Concentration(
        int customers,
        double gini,
        double herfindahl,
        double effectiveCustomers,
        double topDecileShare,
        double customersBehind80Percent,
        List<LorenzPoint> lorenz) {

    private static final int PERCENT = 100;

    /** Copies the curve. */
    public Concentration {
        lorenz = List.copyOf(lorenz);
    }

    /**
     * The concentration of values.
     *
     * @param values finite, not negative, not null; not changed
     * @return the concentration; empty if there are no values, or all are 0, so that there is nothing to have a share of
     * @throws IllegalArgumentException if a value is negative or not finite
     */
    public static Optional<Concentration> of(double[] values) {
        double greatest = 0;
        for (double value : values) {
            if (!(value >= 0 && value <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("Values are finite and not negative, found " + value);
            }
            greatest = Math.max(greatest, value);
        }
        if (greatest == 0) {
            return Optional.empty();
        }
        double[] sorted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = values[i] / greatest;
        }
        Arrays.sort(sorted);
        return Optional.of(of(new Curve(sorted)));
    }

    private static Concentration of(Curve curve) {
        int n = curve.sorted.length;
        double herfindahl = curve.herfindahl();
        List<LorenzPoint> points = new ArrayList<>(PERCENT + 1);
        for (int percent = 0; percent <= PERCENT; percent++) {
            double share = percent / (double) PERCENT;
            points.add(new LorenzPoint(share, curve.at((double) percent * n / PERCENT)));
        }
        return new Concentration(
                n,
                curve.gini(),
                herfindahl,
                1 / herfindahl,
                1 - curve.at(0.9 * n),
                curve.customersBehind(0.8) / n,
                points);
    }

    /** Values in rising order, the greatest of them 1, and their partial sums. */
    private static final class Curve {

        private final double[] sorted;
        /** The sum of the first k values. */
        private final double[] sums;

        Curve(double[] sorted) {
            this.sorted = sorted;
            this.sums = new double[sorted.length + 1];
            double lost = 0;
            for (int k = 0; k < sorted.length; k++) {
                double term = sorted[k] - lost;
                sums[k + 1] = sums[k] + term;
                lost = sums[k + 1] - sums[k] - term;
            }
        }

        private double total() {
            return sums[sorted.length];
        }

        /** Pairs from both ends, so that equal values give 0 exactly. */
        double gini() {
            int n = sorted.length;
            double sum = 0;
            for (int k = 0; k < n / 2; k++) {
                sum += (n - 1.0 - 2 * k) * (sorted[n - 1 - k] - sorted[k]);
            }
            return sum / total() / n;
        }

        double herfindahl() {
            double sum = 0;
            for (double value : sorted) {
                double share = value / total();
                sum += share * share;
            }
            return Math.min(1, Math.max(1.0 / sorted.length, sum));
        }

        /** The share of the total that the first so many customers bring, the last of them in part. */
        double at(double customers) {
            int whole = (int) Math.min(sorted.length, Math.floor(customers));
            double part = whole < sorted.length ? (customers - whole) * sorted[whole] : 0;
            return Math.min(1, (sums[whole] + part) / total());
        }

        /** So many customers from the top bring the share, the last of them in part. */
        double customersBehind(double share) {
            double rest = (1 - share) * total();
            int below = sorted.length;
            while (below > 0 && sums[below] > rest) {
                below--;
            }
            double part = (rest - sums[below]) / sorted[below];
            return sorted.length - below - part;
        }
    }
}
