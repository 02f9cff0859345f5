package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.dealercrm.scoring.clustering.NaturalBreaks;

/** Finds where high value begins by the policy. */
final class ValueCutPoint {

    /** Values that agree to nine digits are one value; the rest is the clock's and the computer's rounding. */
    private static final double SAME = 1e-9;

    private static final double MAX_WEIGHT = 1e15;

    private ValueCutPoint() {}

    /**
     * The cut point: values at or above it are high.
     *
     * @param values the values of customers to whom no rule of no value applies; those that are not positive are left out
     * @param weights one for each value
     */
    static OptionalDouble of(ValueCut cut, double[] values, double[] weights) {
        return cut instanceof ValueCut.Fixed fixed ? OptionalDouble.of(fixed.amount()) : naturalBreak(values, weights);
    }

    private static OptionalDouble naturalBreak(double[] values, double[] weights) {
        double[] logs = new double[values.length];
        double[] counted = new double[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                logs[n] = Math.log(values[i]);
                counted[n++] = Math.min(weights[i], MAX_WEIGHT);
            }
        }
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double[] found = Arrays.copyOf(logs, n);
        double lowest = Arrays.stream(found).min().orElseThrow();
        double highest = Arrays.stream(found).max().orElseThrow();
        if (highest - lowest <= SAME) {
            return OptionalDouble.of(
                    Arrays.stream(values).filter(v -> v > 0).min().orElseThrow());
        }
        double middle = NaturalBreaks.of(found, Arrays.copyOf(counted, n), 2)
                .breaks()
                .get(0)
                .midpoint();
        return OptionalDouble.of(between(middle, values));
    }

    /** The middle of the gap, brought back from the logarithm; the value above it if the gap is too narrow for that. */
    private static double between(double middle, double[] values) {
        double below = 0;
        double above = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (value > 0 && Math.log(value) < middle) {
                below = Math.max(below, value);
            } else if (value > 0) {
                above = Math.min(above, value);
            }
        }
        double cut = Math.exp(middle);
        return cut > below && cut <= above ? cut : above;
    }
}
