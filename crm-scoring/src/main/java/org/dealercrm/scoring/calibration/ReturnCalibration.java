package org.dealercrm.scoring.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.wording.Language;

/**
 * What a model's probability of return has meant in this store, learned from its past only. The horizon is walked in windows of half
 * its length. On each of the last four splits, a window apart, the model said of every customer then known how likely a visit within
 * the window was, and who came is known by now. A logistic regression reads the chance q of a visit within a window from the model's p
 * and from what the model does not know:
 *
 * <pre>logit q = a ln p - b ln(1 - p) + c + half-year of the relationship, now and at the last visit
 *           + silence + silence in own gaps + number of visits,   a, b &gt;= 0
 *
 * p_return(horizon) = g(1 - product over the windows of (1 - q of a customer who has not come until then))</pre>
 *
 * <p>If q were p, the product would give the model's own p_return again. a and b are not negative, so of two customers who are alike in
 * the rest the model's order stays. The silence is read piecewise linearly, so a service that falls due shows. The half-years are what
 * makes the difference in a workshop: customers leave when the warranty ends, those who came after that stay, and none of the models
 * knows it. Half-years later than all that were seen go on as those did on average, for a year, if at least two years were seen;
 * otherwise the last one stays. A customer who did not come is looked at in the next window too, as whoever is known to have sold his
 * car by then is part of a forecast. The curve g is learned last, from those of the splits after which a whole horizon has passed, if
 * the past holds all four. Coefficients are held to those that leave p as it is by a penalty that a hundred customers outweigh.
 *
 * <p>Reference: Kull, M.; Silva Filho, T.; Flach, P. "Beta calibration", AISTATS 2017, for ln p and ln(1 - p); Cox, D. R. "Regression models
 * and life-tables", JRSS B 34, 1972, section 8, for the logistic chances of discrete windows; van Houwelingen, H. C. "Dynamic prediction by
 * landmarking in event history analysis", Scandinavian Journal of Statistics 34, 2007, for learning from several splits together.
 *
 * @param asOf the last day that was known, not null
 * @param horizonDays the horizon for which it was made, at least 1
 * @param windowDays half the horizon, rounded up
 * @param windows the windows that it learned from, the latest first; at least one, unmodifiable
 * @param meanGapDays the store's mean time between visits, at least a day
 * @param coefficients the coefficients in the order of {@link #features()}, all finite, unmodifiable
 * @param ofHorizon the curve g; the one that leaves everything as it is where the past does not hold all four splits; not null
 */
public record ReturnCalibration(
        LocalDate asOf,
        int horizonDays,
        int windowDays,
        List<CalibrationWindow> windows,
        double meanGapDays,
        List<Double> coefficients,
        LogitCurve ofHorizon)
        implements CalibrationOutcome {

    /** So many customers must be in the windows together; one counts in every window in which he was known. */
    public static final int FEWEST_CUSTOMERS = 200;

    /** So many must have returned, and so many not. */
    public static final int FEWEST_OF_A_KIND = 20;

    /** Checks the components and copies the lists. */
    public ReturnCalibration {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(ofHorizon, "ofHorizon");
        windows = List.copyOf(windows);
        coefficients = List.copyOf(coefficients);
        if (horizonDays < 1 || windowDays != (horizonDays + 1) / 2) {
            throw new IllegalArgumentException(
                    "A horizon has days and a window half of them, found " + horizonDays + " and " + windowDays);
        }
        if (windows.isEmpty() || !(meanGapDays >= 1 && meanGapDays < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A calibration has windows and a mean gap of at least a day, found "
                    + windows.size() + " and " + meanGapDays);
        }
        if (ReturnFeatures.halfYearsOf(coefficients.size()) < 1
                || !coefficients.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Coefficients are finite, and at least " + ReturnFeatures.count(1)
                    + "; found " + coefficients.size());
        }
        if (coefficients.get(0) < 0 || coefficients.get(1) < 0) {
            throw new IllegalArgumentException("The coefficients of the model's probability are not negative, found "
                    + coefficients.get(0) + " and " + coefficients.get(1));
        }
    }

    /**
     * Learns from a log up to a day how a model's probabilities turned out. With more than 50,000 customers in a window every n-th in
     * the order of their keys is looked at.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param horizonDays the horizon of the probability of return, at least 1
     * @param model the model as fitted on that day, not null
     * @return the calibration, or the reason why there is none; never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static CalibrationOutcome learn(VisitLog log, LocalDate asOf, int horizonDays, LifetimeModel model) {
        return learn(log, asOf, horizonDays, model, (history, row) -> true);
    }

    static CalibrationOutcome learn(
            VisitLog log, LocalDate asOf, int horizonDays, LifetimeModel model, CalibrationLearning.Judged judged) {
        Objects.requireNonNull(asOf, "asOf");
        if (horizonDays < 1) {
            throw new IllegalArgumentException("The horizon of a calibration is at least a day, found " + horizonDays);
        }
        return model.family().inWholePeriods()
                ? NoCalibration.WHOLE_PERIODS
                : new CalibrationLearning(log, asOf, horizonDays, model, judged).learn();
    }

    ReturnCalibration withHorizon(LogitCurve curve) {
        return new ReturnCalibration(asOf, horizonDays, windowDays, windows, meanGapDays, coefficients, curve);
    }

    /**
     * What the coefficients belong to.
     *
     * @return names in the order of the coefficients, unmodifiable, never null
     */
    public List<String> features() {
        return ReturnFeatures.names(halfYears());
    }

    /**
     * The half-years of a relationship that are told apart.
     *
     * @return at least 1
     */
    public int halfYears() {
        return ReturnFeatures.halfYearsOf(coefficients.size());
    }

    /**
     * The customers looked at; one counts in every window in which he was known.
     *
     * @return at least 1
     */
    public int customers() {
        return windows.stream().mapToInt(CalibrationWindow::customers).sum();
    }

    /**
     * The model with its probability of return, and what depends on it, calibrated.
     *
     * @param model the model, not null
     * @return the calibrated one, never null; it still knows what the model said
     */
    public CalibratedModel applyTo(LifetimeModel model) {
        return new CalibratedModel(model, this);
    }

    /**
     * The chance of a visit within a window.
     *
     * @param p the model's probability of it, 0 to 1
     * @param x repeat visits, not negative
     * @param silenceDays days since the last visit, not negative
     * @param ageDays days observed, not negative
     * @return 0 to 1, growing with p; 0 if p is
     */
    public double ofWindow(double p, double x, double silenceDays, double ageDays) {
        return 0.0 - Math.expm1(logOfNoVisit(new WindowRow(p, x, silenceDays, ageDays, false)));
    }

    /** The logarithm of the chance that there is no visit within a window: 0 if p is 0, finite. */
    double logOfNoVisit(WindowRow row) {
        if (!(row.p() > 0)) {
            return 0;
        }
        double[] features = new double[coefficients.size()];
        new ReturnFeatures(halfYears(), windowDays, meanGapDays).fill(row, features, 0);
        double logit = 0;
        for (int j = 0; j < features.length; j++) {
            logit += coefficients.get(j) * features[j];
        }
        return -Logarithms.softPlus(logit);
    }

    @Override
    public String sentence(Locale locale) {
        CalibrationWindow oldest = windows.get(windows.size() - 1);
        return Language.isChinese(locale)
                ? "返回概率已按 " + oldest.split() + " 至 " + asOf + " 的 " + windows.size() + " 个时间窗（每窗 " + windowDays
                        + " 天，共 " + customers() + " 客户次）中的实际返回情况校准。"
                : "The probability of return is calibrated by who came in " + windows.size() + " window"
                        + (windows.size() == 1 ? "" : "s") + " of " + windowDays + (windowDays == 1 ? " day" : " days")
                        + " from " + oldest.split()
                        + " to " + asOf + ", " + customers() + " customers counted in each window they were known in.";
    }
}
