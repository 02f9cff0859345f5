package org.dealercrm.scoring.estimate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was found of a figure: an {@link Estimate}, or {@link NoEstimate} with the reason why there is none. No caller meets a
 * NaN, an infinity or a bare number.
 */
public sealed interface Estimation permits Estimate, NoEstimate {

    /**
     * What is measured.
     *
     * @return never null
     */
    Label label();

    /**
     * On what it stands.
     *
     * @return never null
     */
    Sample sample();

    /**
     * By what it was made.
     *
     * @return never null
     */
    EstimateProvenance provenance();

    /**
     * The figure.
     *
     * @return finite and unrounded; empty if there is none
     */
    OptionalDouble figure();

    /**
     * Its interval.
     *
     * @return the interval, empty if there is none
     */
    Optional<Interval> range();
}
