package org.dealercrm.scoring.calibration;

import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * A curve that reads one probability from another and keeps their order: a broken line on the scale of the logit.
 *
 * <pre>logit g(p) = constant + sum over j of slope_j length_j,   slope_j &gt;= 0
 *
 * length_j: how much of the way from 0 to logit p lies between the knots j - 1 and j, negative below 0</pre>
 *
 * <p>Reference: Van Calster, B. et al. "A calibration hierarchy for risk models was defined: from utopia to empirical data", Journal of
 * Clinical Epidemiology 74, 2016, for flexible curves on the logit.
 *
 * @param constant the logit that is read from a probability of a half, finite
 * @param slopes one for the part below each of {@link #KNOTS} and one for the part above the last; finite, not negative, unmodifiable
 */
public record LogitCurve(double constant, List<Double> slopes) {

    /** Where the line may break, as logits: probabilities of about .02, .12, .38, .62 and .88. */
    public static final List<Double> KNOTS = List.of(-4.0, -2.0, -.5, .5, 2.0);

    static final int FEATURES = 1 + KNOTS.size() + 1;

    /** The curve that leaves every probability as it is. */
    public static final LogitCurve IDENTITY =
            of(Arrays.stream(identity()).boxed().toList());

    /** Checks the components and copies the list. */
    public LogitCurve {
        slopes = List.copyOf(slopes);
        if (slopes.size() != KNOTS.size() + 1
                || !slopes.stream().allMatch(slope -> slope >= 0 && slope <= Double.MAX_VALUE)
                || !Double.isFinite(constant)) {
            throw new IllegalArgumentException("A curve has a finite constant and " + (KNOTS.size() + 1)
                    + " finite slopes that are not negative, found " + constant + " and " + slopes);
        }
    }

    /**
     * The probability that is read from another.
     *
     * @param p 0 to 1
     * @return 0 to 1, growing with p; 0 if p is
     * @throws IllegalArgumentException if p is no probability
     */
    public double of(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A probability lies in [0, 1], found " + p);
        }
        double hazard = ReturnFeatures.hazard(p);
        return 0.0 - Math.expm1(-hazard * ratio(hazard));
    }

    /**
     * By how much the curve multiplies a hazard, the -ln(1 - p) of a probability. Below and above the probabilities that are told apart
     * it stays what it is at their ends, so a hazard of 0 stays 0.
     */
    double ratio(double hazard) {
        double bounded = Math.max(ReturnFeatures.LEAST_HAZARD, Math.min(ReturnFeatures.MOST_HAZARD, hazard));
        double[] lengths = new double[FEATURES];
        fill(Math.log(-Math.expm1(-bounded)) + bounded, lengths, 0);
        double logit = constant;
        for (int j = 1; j < FEATURES; j++) {
            logit += slopes.get(j - 1) * lengths[j];
        }
        return Logarithms.softPlus(logit) / bounded;
    }

    /** 1, then the lengths. */
    static void fill(double logit, double[] target, int offset) {
        target[offset] = 1;
        for (int j = 1; j < FEATURES; j++) {
            double low = j == 1 ? Double.NEGATIVE_INFINITY : KNOTS.get(j - 2);
            double high = j == FEATURES - 1 ? Double.POSITIVE_INFINITY : KNOTS.get(j - 1);
            target[offset + j] = within(logit, low, high) - within(0, low, high);
        }
    }

    private static double within(double logit, double low, double high) {
        return Math.max(low, Math.min(high, logit)) - (Double.isInfinite(low) ? high : low);
    }

    /** Whether a coefficient, by its place, is a slope: those are not negative. */
    static boolean isSlope(int place) {
        return place > 0;
    }

    /** The curve whose constant and slopes these are. */
    static LogitCurve of(List<Double> coefficients) {
        return new LogitCurve(coefficients.get(0), coefficients.subList(1, FEATURES));
    }

    /** Constant and slopes of {@link #IDENTITY}. */
    static double[] identity() {
        double[] coefficients = new double[FEATURES];
        Arrays.fill(coefficients, 1, FEATURES, 1);
        return coefficients;
    }
}
