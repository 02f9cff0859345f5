package org.dealercrm.scoring.drivers;

import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;

/** What is known of a figure before it is computed. */
record Figure(Label label, Sample sample, EstimateProvenance provenance) {

    Figure named(Label other) {
        return new Figure(other, sample, provenance);
    }

    Estimation none(WhyNone reason) {
        return new NoEstimate(label, reason, sample, provenance);
    }

    /** A figure that is not divided further. */
    Estimation of(double value, Optional<Interval> interval) {
        double figure = value == 0 ? 0.0 : value;
        return new Estimate(label, figure, interval, sample, Breakdown.leaf(label, figure), provenance);
    }

    /** A figure that is the sum of its parts. */
    Estimation of(Breakdown parts, Optional<Interval> interval) {
        return new Estimate(label, parts.value(), interval, sample, parts, provenance);
    }

    /** An interval that holds its figure, where a method alone would not promise it; empty if an end is not finite. */
    static Optional<Interval> interval(double low, double value, double high, double level, IntervalMethod method) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return Optional.empty();
        }
        return Optional.of(Interval.of(Math.min(low, value), Math.max(high, value), level, method));
    }
}
