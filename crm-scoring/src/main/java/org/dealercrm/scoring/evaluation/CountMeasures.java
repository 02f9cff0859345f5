package org.dealercrm.scoring.evaluation;

import java.util.OptionalDouble;

/**
 * Measures of an expected number of visits or amount of money, beside what came. Each takes the customers as columns of equal length:
 * what was expected, what came, and how many customers each stands for.
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
        return meanAbsoluteError(expected, doubles(actual), weight);
    }

    /**
     * The mean absolute error of amounts, sum of w |expected - actual| / sum of w. Undefined for no customers.
     *
     * @param expected finite, not null
     * @param actual finite, not null
     * @param weight above 0, not null
     * @return not negative, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble meanAbsoluteError(double[] expected, double[] actual, double[] weight) {
        requireBoth(expected, actual, weight);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            sum += weight[i] * Math.abs(expected[i] - actual[i]);
        }
        return perCustomer(sum, weight);
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
        return rootMeanSquaredError(expected, doubles(actual), weight);
    }

    /**
     * The root of the mean squared error of amounts, sqrt(sum of w (expected - actual)^2 / sum of w). Undefined for no customers.
     *
     * @param expected finite, not null
     * @param actual finite, not null
     * @param weight above 0, not null
     * @return not negative, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble rootMeanSquaredError(double[] expected, double[] actual, double[] weight) {
        requireBoth(expected, actual, weight);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            double error = expected[i] - actual[i];
            sum += weight[i] * error * error;
        }
        OptionalDouble mean = perCustomer(sum, weight);
        return mean.isPresent() ? OptionalDouble.of(Math.sqrt(mean.getAsDouble())) : mean;
    }

    /**
     * The mean logarithmic score of counts, sum of w (-ln P(X = actual)) / sum of w (Good 1952), with the probability kept from {@link
     * ReturnMeasures#LEAST_PROBABILITY} up. Undefined for no customers.
     *
     * @param probabilityOfActual the probability that the prediction gave to what came, 0 to 1; not null
     * @param weight above 0, not null
     * @return 0 (best) to 34.54, empty if there are no customers
     * @throws IllegalArgumentException if the columns differ in length or a number is out of range
     */
    public static OptionalDouble logScore(double[] probabilityOfActual, double[] weight) {
        Columns.requireProbabilities(probabilityOfActual, weight.length, weight);
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * ReturnMeasures.logLoss(probabilityOfActual[i], true);
        }
        return perCustomer(sum, weight);
    }

    /** The counts as doubles. */
    static double[] doubles(int[] counts) {
        double[] doubles = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            doubles[i] = counts[i];
        }
        return doubles;
    }

    private static void requireBoth(double[] expected, double[] actual, double[] weight) {
        Columns.require(expected, actual.length, weight);
        Columns.require(actual, expected.length, weight);
    }

    private static OptionalDouble perCustomer(double sum, double[] weight) {
        double total = 0;
        for (double w : weight) {
            total += w;
        }
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }
}
