package org.dealercrm.scoring.estimate;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure that was asked for and cannot be given.
 *
 * @param label what was to be measured, not null
 * @param reason why there is no figure, not null
 * @param sample what there was, not null
 * @param provenance by what it would have been made, not null
 */
public record NoEstimate(Label label, WhyNone reason, Sample sample, EstimateProvenance provenance)
        implements Estimation {

    /** Checks that everything is said. */
    public NoEstimate {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public OptionalDouble figure() {
        return OptionalDouble.empty();
    }

    @Override
    public Optional<Interval> range() {
        return Optional.empty();
    }
}
