package org.dealercrm.scoring.lifetime;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A parameter at the maximum of the likelihood and how well the data tell it.
 *
 * <p>The standard error is the square root of the diagonal of the inverse of the observed information, the negative matrix of
 * second derivatives at the maximum (Fisher 1925; Efron, Hinkley, "Assessing the accuracy of the maximum likelihood estimator",
 * Biometrika 65, 1978). There is none where the likelihood has no curved maximum: at a bound, on a flat ridge, without data.
 *
 * @param name the name in the literature, for example {@code alpha}, or of a covariate with what it acts on; not null
 * @param value the estimate, finite
 * @param standardError above 0 and finite, empty if the data do not tell it
 * @param positive whether the parameter cannot be 0 or below; then its interval is taken on the logarithm
 */
public record ParameterEstimate(String name, double value, OptionalDouble standardError, boolean positive) {

    /** Checks the figures. */
    public ParameterEstimate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standardError, "standardError");
        if (!Double.isFinite(value) || (positive && !(value > 0))) {
            throw new IllegalArgumentException("An estimate is finite, and above 0 if positive; found " + value);
        }
    }

    /**
     * Wald's confidence interval: value +- z se, for a positive parameter exp(ln value +- z se / value).
     *
     * @param level the probability that such intervals cover the true value, above 0 and below 1
     * @return the interval, empty if there is no standard error or a limit would not be finite
     * @throws IllegalArgumentException if the level is out of range
     */
    public Optional<ConfidenceInterval> interval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, found " + level);
        }
        if (standardError.isEmpty()) {
            return Optional.empty();
        }
        double reach =
                NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * standardError.getAsDouble();
        double low = positive ? value * Math.exp(-reach / value) : value - reach;
        double high = positive ? value * Math.exp(reach / value) : value + reach;
        return Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(new ConfidenceInterval(low, high, level))
                : Optional.empty();
    }
}
