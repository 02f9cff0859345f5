package org.dealercrm.scoring.lifetime;

import java.util.OptionalDouble;

/**
 * How many renewals a contract still has ahead on average, which may be more than any number (Fader, P. S.; Hardie, B. G. S. "Customer-base
 * valuation in a contractual setting: the perils of ignoring heterogeneity", Marketing Science 29, 2010).
 */
public sealed interface ResidualLifetime {

    /**
     * A finite mean.
     *
     * @param renewals the renewals ahead, discounted where a discount was asked for; not negative, finite
     */
    record Finite(double renewals) implements ResidualLifetime {}

    /**
     * No finite mean: so many contracts (alpha at most 1) have so small a probability to end that the mean grows with every
     * further period counted. Discounted, or counted up to a horizon, it is finite.
     *
     * @param alpha the first parameter of the probability to end, above 0 and at most 1
     */
    record Infinite(double alpha) implements ResidualLifetime {}

    /**
     * The mean as a number.
     *
     * @return the renewals, empty if there is no finite mean
     */
    default OptionalDouble renewalsIfFinite() {
        return this instanceof Finite finite ? OptionalDouble.of(finite.renewals()) : OptionalDouble.empty();
    }
}
