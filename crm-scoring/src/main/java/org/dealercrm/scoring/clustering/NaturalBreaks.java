package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The natural breaks of a measure: the parting of its values into k groups with the least sum of squared distances from
 * the groups' means. It is the true least (one-dimensional k-means solved exactly), not the end of a search from a random
 * start. For example, yearly contributions 90, 110, 120, 900, 1000 fall into two groups, with the break between 120 and
 * 900.
 *
 * <p>Equal values are never parted. Where fewer distinct values exist than groups are asked for, each distinct value is a
 * group, and {@link #isShort()} says so. Of several partings that are equally good, the one with the lower breaks is
 * taken, the highest break first. The result does not depend on the order of the values.
 *
 * <p>Reference: Fisher, W. D. "On grouping for maximum homogeneity", Journal of the American Statistical Association,
 * 1958, 53, 789-798; Wang, H. &amp; Song, M. "Ckmeans.1d.dp: Optimal k-means clustering in one dimension by dynamic
 * programming", The R Journal, 2011, 3(2), 29-33.
 */
public final class NaturalBreaks {

    private static final double MAX_MAGNITUDE = 1e140;

    private final int requestedGroups;
    private final List<ValueGroup> groups;
    private final int[] assignments;
    private final double totalSumOfSquares;

    private NaturalBreaks(int requestedGroups, List<ValueGroup> groups, int[] assignments, double totalSumOfSquares) {
        this.requestedGroups = requestedGroups;
        this.groups = groups;
        this.assignments = assignments;
        this.totalSumOfSquares = totalSumOfSquares;
    }

    /**
     * Parts values into groups, each value counting once.
     *
     * @param values finite, at most 1e140 in magnitude; not null, may be empty
     * @param k the number of groups, at least 1
     * @return the parting, never null; without any group if there are no values
     * @throws IllegalArgumentException if a value or k is out of range
     */
    public static NaturalBreaks of(double[] values, int k) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return of(values, weights, k);
    }

    /**
     * Parts weighted values into groups.
     *
     * @param values finite, at most 1e140 in magnitude; not null, may be empty
     * @param weights one for each value, above 0 and at most 1e15; not null
     * @param k the number of groups, at least 1
     * @return the parting, never null; without any group if there are no values
     * @throws IllegalArgumentException if a value, a weight or k is out of range, or the lengths differ
     */
    public static NaturalBreaks of(double[] values, double[] weights, int k) {
        requireInput(values, weights, k);
        DistinctValues distinct = DistinctValues.of(values, weights);
        int[] starts = new LeastSquaresPartition(distinct).starts(Math.min(k, distinct.size()));
        ValueGroup[] groups = new ValueGroup[starts.length];
        for (int g = 0; g < starts.length; g++) {
            groups[g] = distinct.group(starts[g], g + 1 < starts.length ? starts[g + 1] : distinct.size());
        }
        double total =
                distinct.size() == 0 ? 0 : distinct.group(0, distinct.size()).withinSumOfSquares();
        List<ValueGroup> list = List.of(groups);
        return new NaturalBreaks(k, list, assign(values, list), total);
    }

    /**
     * The groups, from the lowest to the highest.
     *
     * @return an unmodifiable list, never null
     */
    public List<ValueGroup> groups() {
        return groups;
    }

    /**
     * The number of groups asked for.
     *
     * @return at least 1
     */
    public int requestedGroups() {
        return requestedGroups;
    }

    /**
     * Whether there are fewer groups than asked for, because there are fewer distinct values.
     *
     * @return true if so
     */
    public boolean isShort() {
        return groups.size() < requestedGroups;
    }

    /**
     * The breaks between the groups, from the lowest to the highest: one less than groups.
     *
     * @return an unmodifiable list, never null; empty if there is at most one group
     */
    public List<Break> breaks() {
        Break[] breaks = new Break[Math.max(0, groups.size() - 1)];
        for (int i = 0; i < breaks.length; i++) {
            breaks[i] = new Break(groups.get(i).highest(), groups.get(i + 1).lowest());
        }
        return List.of(breaks);
    }

    /**
     * The group of each value, in the order in which the values were given.
     *
     * @return a new array of numbers from 0 (the lowest group) up, never null
     */
    public int[] assignments() {
        return assignments.clone();
    }

    /**
     * The sum of squared distances of the values from their groups' means, which no other parting into as many groups
     * undercuts.
     *
     * @return not negative
     */
    public double withinSumOfSquares() {
        double sum = 0;
        for (ValueGroup group : groups) {
            sum += group.withinSumOfSquares();
        }
        return sum;
    }

    /**
     * The goodness of variance fit: the share of the values' sum of squares that the groups explain, 1 - within / total.
     *
     * @return 0 to 1; empty if all values are equal or there is none
     */
    public OptionalDouble goodnessOfFit() {
        return totalSumOfSquares > 0
                ? OptionalDouble.of(Math.max(0, 1 - withinSumOfSquares() / totalSumOfSquares))
                : OptionalDouble.empty();
    }

    private static void requireInput(double[] values, double[] weights, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("Values are parted into at least one group, found " + k);
        }
        if (values.length != weights.length) {
            throw new IllegalArgumentException(
                    "Each value has one weight, found " + values.length + " values and " + weights.length + " weights");
        }
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= MAX_MAGNITUDE)) {
                throw new IllegalArgumentException(
                        "A value is a number of at most 1e140 in magnitude, found " + values[i] + " at index " + i);
            }
            if (!(weights[i] > 0 && weights[i] <= 1e15)) {
                throw new IllegalArgumentException(
                        "A weight is above 0 and at most 1e15, found " + weights[i] + " at index " + i);
            }
        }
    }

    private static int[] assign(double[] values, List<ValueGroup> groups) {
        double[] highest = groups.stream().mapToDouble(ValueGroup::highest).toArray();
        int[] result = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = Arrays.binarySearch(highest, values[i] + 0.0);
            result[i] = at >= 0 ? at : -at - 1;
        }
        return result;
    }
}
