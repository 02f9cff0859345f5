package org.dealercrm.scoring.evaluation;

import java.util.OptionalDouble;

/**
 * Measures of an expected number of visits, beside the number that came. Each takes the customers as columns of equal
 * length: the expected visits, the actual ones, and how many customers each stands for.
 */
public final class CountMeasures {

    private CountMeasures() {}

    /**
     * The mean absolute error, sum of w |expected - actual| / sum of w. Undefined for no customers.
     *
     * @param expected finite, not null
     * @param actual not null
     * @param weight above 0, not null
     * @return not negative, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble meanAbsoluteError(double[] expected, int[] actual, double[] weight) {
        Columns.require(expected, actual.length, weight);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            sum += weight[i] * Math.abs(expected[i] - actual[i]);
        }
        double total = total(weight);
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }

    /**
     * The root of the mean squared error, sqrt(sum of w (expected - actual)^2 / sum of w). Undefined for no customers.
     *
     * @param expected finite, not null
     * @param actual not null
     * @param weight above 0, not null
     * @return not negative, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble rootMeanSquaredError(double[] expected, int[] actual, double[] weight) {
        Columns.require(expected, actual.length, weight);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            double error = expected[i] - actual[i];
            sum += weight[i] * error * error;
        }
        double total = total(weight);
        return total > 0 ? OptionalDouble.of(Math.sqrt(sum / total)) : OptionalDouble.empty();
    }

    private static double total(double[] weight) {
        double total = 0;
        for (double w : weight) {
            total += w;
        }
        return total;
    }
}
