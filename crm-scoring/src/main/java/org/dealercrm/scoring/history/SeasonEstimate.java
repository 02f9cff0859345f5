package org.dealercrm.scoring.history;

import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The season of a log, and how sure it is that there is one.
 *
 * <p>A customer's visits between the start of his clock and his last visit lie, given how many there are, independently of one another
 * over that span with a density in proportion to the season (an inhomogeneous Poisson process; Cox, Isham 1980, section 3.1). That
 * holds whatever his rate is and whenever he leaves, so neither how often customers come, nor that they leave, nor that the store
 * grows, nor that years are begun, is taken for a season. The weights maximise this conditional likelihood with a normal prior of mean 0
 * and standard deviation 1 on each logarithm, which decides only where hardly a visit was seen.
 *
 * <p>Where visits are more regular than a Poisson process the likelihood is only nearly right, and the p-value errs towards 1.
 *
 * @param clock the clock by the estimated weights, not null
 * @param visits the visits used of each month, by weight, January first; twelve, not null
 * @param logLikelihoodGain by how much the season makes these visits more likely, not negative
 */
public record SeasonEstimate(SeasonalClock clock, List<Double> visits, double logLikelihoodGain) {

    /** Eleven weights are free beside their mean. */
    private static final double FREE = 11;

    /** Copies the counts. */
    public SeasonEstimate {
        Objects.requireNonNull(clock, "clock");
        visits = List.copyOf(visits);
    }

    /**
     * The probability that a store without a season shows at least as much of one (likelihood ratio, Wilks 1938).
     *
     * @return 0 to 1
     */
    public double pValue() {
        return ChiSquaredDistribution.of(FREE).survivalProbability(2 * logLikelihoodGain);
    }
}
