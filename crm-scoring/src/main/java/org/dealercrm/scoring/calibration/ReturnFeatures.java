package org.dealercrm.scoring.calibration;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * What the chance of a visit within a window is read from, beside the model's own probability p of it:
 *
 * <pre>ln p, -ln(1 - p); 1; for each half-year of the relationship that has passed, 1; for each that had passed at the last visit, 1
 * (and a little more of each beyond the last one that was seen);
 * ln(1 + v) and min(v, c) for c = 1/2, 1, 3/2, 2, 3, 4, where v is the silence in windows;
 * u and u^2 for u = ln(1 + silence x rate), the silence in the customer's own gaps; ln(1 + x);
 * 1 in a window that follows another one without a visit;
 * f, and f min(v, c) for c = 1, 2, 4, where f = max(0, 1 - x): nobody comes for the second time as for the first</pre>
 *
 * <p>The rate is (x + 2) / (age + 2 m), with the store's mean gap m as two visits of prior knowledge. Nothing here has a unit.
 */
final class ReturnFeatures {

    static final double LEAST_HAZARD = -Math.log1p(-Logarithms.SURE);
    static final double MOST_HAZARD = -Math.log(Logarithms.SURE);

    static final double DAYS_OF_HALF_YEAR = 365.2425 / 2;

    private static final double[] SILENCE_KNOTS = {.5, 1, 1.5, 2, 3, 4};
    private static final double[] FIRST_KNOTS = {1, 2, 4};
    private static final int PROBABILITY = 2;
    private static final int AFTER_HALF_YEARS = 6 + SILENCE_KNOTS.length + FIRST_KNOTS.length;
    private static final double PRIOR_VISITS = 2;
    private static final double MOST_BEYOND = 2;
    private static final int FEWEST_STEPS = 4;

    private final int halfYears;
    private final double windowDays;
    private final double meanGapDays;

    /**
     * The features.
     *
     * @param halfYears the half-years of a relationship that are told apart, at least 1
     */
    ReturnFeatures(int halfYears, double windowDays, double meanGapDays) {
        this.halfYears = halfYears;
        this.windowDays = windowDays;
        this.meanGapDays = meanGapDays;
    }

    static int count(int halfYears) {
        return PROBABILITY + 2 * halfYears - 1 + AFTER_HALF_YEARS;
    }

    /** At least 1, or 0 if no number of half-years has so many features. */
    static int halfYearsOf(int count) {
        int twice = count + 1 - PROBABILITY - AFTER_HALF_YEARS;
        return twice < 2 || twice % 2 != 0 ? 0 : twice / 2;
    }

    /** Names in the order of the features. */
    static List<String> names(int halfYears) {
        List<String> names = new ArrayList<>(List.of("ln p", "-ln(1-p)", "constant"));
        for (int halfYear = 1; halfYear < halfYears; halfYear++) {
            names.add("half-year " + (halfYear + 1));
        }
        for (int halfYear = 1; halfYear < halfYears; halfYear++) {
            names.add("last visit in half-year " + (halfYear + 1));
        }
        names.add("ln(1+silence)");
        for (double knot : SILENCE_KNOTS) {
            names.add("silence to " + knot);
        }
        names.addAll(
                List.of("ln(1+gaps of silence)", "ln(1+gaps of silence)^2", "ln(1+x)", "later window", "not come yet"));
        for (double knot : FIRST_KNOTS) {
            names.add("not come yet, silence to " + knot);
        }
        return List.copyOf(names);
    }

    /** The coefficients that leave the model's probability as it is: logit p = 1 ln p + 1 (-ln(1 - p)). */
    static double[] identity(int halfYears) {
        double[] coefficients = new double[count(halfYears)];
        coefficients[0] = 1;
        coefficients[1] = 1;
        return coefficients;
    }

    /** The places of ln p and -ln(1-p), whose coefficients are not negative: the calibrated figure grows with the model's. */
    static boolean isOfProbability(int feature) {
        return feature < PROBABILITY;
    }

    /** -ln(1 - p), finite. */
    static double hazard(double p) {
        return -Math.log1p(-Math.min(1 - Logarithms.SURE, p));
    }

    void fill(WindowRow row, double[] target, int offset) {
        double windows = row.silenceDays() / windowDays;
        double rate = (row.x() + PRIOR_VISITS) / (row.ageDays() + PRIOR_VISITS * meanGapDays);
        double ownGaps = Math.log1p(row.silenceDays() * rate);
        double lastVisitDays = row.ageDays() - row.silenceDays();
        double held = Logarithms.held(row.p());
        int i = offset;
        target[i++] = Math.log(held);
        target[i++] = -Math.log1p(-held);
        target[i++] = 1;
        i = fillSteps(row.ageDays(), target, i);
        i = fillSteps(lastVisitDays, target, i);
        target[i++] = Math.log1p(windows);
        for (double knot : SILENCE_KNOTS) {
            target[i++] = Math.min(windows, knot);
        }
        target[i++] = ownGaps;
        target[i++] = ownGaps * ownGaps;
        target[i++] = Math.log1p(row.x());
        target[i++] = row.later() ? 1 : 0;
        double notYet = Math.max(0, 1 - row.x());
        target[i++] = notYet;
        for (double knot : FIRST_KNOTS) {
            target[i++] = notYet * Math.min(windows, knot);
        }
    }

    /**
     * 1 for each half-year that has passed. Beyond the last one that was seen each of them goes on a little, so that a further half-year
     * changes what a half-year changed on average: for a year at most, and not before the average is one of two years.
     */
    private int fillSteps(double days, double[] target, int offset) {
        int steps = halfYears - 1;
        double most = steps < FEWEST_STEPS ? 0 : MOST_BEYOND;
        double beyond = Math.max(0, Math.min(most, days / DAYS_OF_HALF_YEAR - halfYears));
        for (int step = 1; step <= steps; step++) {
            target[offset + step - 1] = days >= step * DAYS_OF_HALF_YEAR ? 1 + beyond / steps : 0;
        }
        return offset + steps;
    }
}
