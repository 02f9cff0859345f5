package org.dealercrm.scoring.estimate;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure with all that belongs to it.
 *
 * @param label what is measured, not null
 * @param value the figure, finite, unrounded
 * @param interval its interval, which holds the figure; empty where the method has none, such as for a single answer
 * @param sample on what it stands, not null
 * @param breakdown what it is made of: its total is the figure, and the leaves add up to it; not null
 * @param provenance by what it was made, not null
 */
public record Estimate(
        Label label,
        double value,
        Optional<Interval> interval,
        Sample sample,
        Breakdown breakdown,
        EstimateProvenance provenance)
        implements Estimation {

    /** Parts are added in another order than the figure; so far rounding may take them apart. */
    private static final double ROUNDING = 1e-9;

    /** Checks that the figure is one, lies in its interval and is what its parts add up to. */
    public Estimate {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(provenance, "provenance");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A figure is finite, found " + value);
        }
        if (interval.isPresent() && !interval.get().contains(value)) {
            throw new IllegalArgumentException("An interval holds its figure, found " + value + " outside "
                    + interval.get().low() + " to " + interval.get().high());
        }
        if (!(Math.abs(breakdown.value() - value) <= ROUNDING * Math.max(1, breakdown.magnitude()))) {
            throw new IllegalArgumentException(
                    "The parts add up to the figure, found " + breakdown.value() + " for " + value);
        }
    }

    @Override
    public OptionalDouble figure() {
        return OptionalDouble.of(value);
    }

    @Override
    public Optional<Interval> range() {
        return interval;
    }
}
