package org.dealercrm.scoring.delivered;

import java.util.Objects;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;

/**
 * Weights that were asked for and cannot be given.
 *
 * @param reason why, not null
 * @param sample what there was, not null
 * @param provenance by what they would have been made, not null
 */
public record NoWeights(WhyNone reason, Sample sample, EstimateProvenance provenance) implements WeightsResult {

    /** Checks that everything is said. */
    public NoWeights {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(provenance, "provenance");
    }
}
