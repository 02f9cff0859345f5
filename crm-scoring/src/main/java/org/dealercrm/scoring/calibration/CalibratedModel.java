package org.dealercrm.scoring.calibration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Forecast;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * A model whose probability of return is calibrated by the past of the store. Parameters, likelihood and the visits of a customer who
 * stays are the model's own. How often a customer comes, given that he comes at all, is left to the model; and what was learned of
 * his return within the {@linkplain ReturnCalibration#horizonDays() horizon H} says as much of his being a customer still:
 *
 * <pre>P(X = 0) = 1 - p_return;  P(X = n) = p_return P_model(X = n) / p_model  (n &gt; 0);  E = p_return E_model / p_model
 *
 * logit P(alive) = logit P_model(alive) + logit p_return(H) - logit p_model(H);  P(alive ahead) = P(alive) P_model(ahead) / P_model(alive)</pre>
 *
 * <p>So nobody is likelier to return than to be a customer: within H as the model's own p_return is not above its P(alive), and beyond
 * H the probability of return stops at P(alive).
 *
 * <p>Within a window, and in a last window that the horizon cuts short, the chance grows as the model's own: with L(t) = -ln(1 -
 * p_model(t)), q(t) = 1 - (1 - q)^(L(t) / L(window)). So p_return is 0 for a horizon of nothing and grows with the horizon without a
 * jump. Beyond {@value #MOST_WINDOWS} windows nothing was ever learned and the model's own chances go on. What {@linkplain
 * ReturnCalibration#ofHorizon() was learned of the whole horizon} multiplies a customer's hazard -ln(1 - p) by the same factor in
 * every window.
 *
 * <p>Reference: that of {@link ReturnCalibration}; how P(alive) follows is ours.
 *
 * @param uncalibrated the model as it was fitted, not null
 * @param calibration what was learned about it, not null
 */
public record CalibratedModel(LifetimeModel uncalibrated, ReturnCalibration calibration) implements LifetimeModel {

    private static final int MOST_WINDOWS = 40;
    private static final double LONGEST_TIME = 1e12;

    /** Checks the components. */
    public CalibratedModel {
        Objects.requireNonNull(uncalibrated, "uncalibrated");
        Objects.requireNonNull(calibration, "calibration");
    }

    /**
     * The calibration of a model, whichever it is.
     *
     * @param model the model, not null
     * @return the calibration, empty if the model is as it was fitted
     */
    public static Optional<ReturnCalibration> calibrationOf(LifetimeModel model) {
        return model instanceof CalibratedModel calibrated ? Optional.of(calibrated.calibration()) : Optional.empty();
    }

    @Override
    public ModelFamily family() {
        return uncalibrated.family();
    }

    @Override
    public ClockUnit unit() {
        return uncalibrated.unit();
    }

    @Override
    public Map<String, Double> parameters() {
        return uncalibrated.parameters();
    }

    @Override
    public int regularity() {
        return uncalibrated.regularity();
    }

    @Override
    public LifetimeModel of(VisitHistory history, int row) {
        LifetimeModel own = uncalibrated.of(history, row);
        return own == uncalibrated ? this : new CalibratedModel(own, calibration);
    }

    @Override
    public double pAlive(double x, double tx, double age) {
        return alive(hazardByWindows(learnedHorizon(), x, tx, age), x, tx, age);
    }

    private double alive(double learnedHazard, double x, double tx, double age) {
        double horizon = learnedHorizon();
        return alive(
                uncalibrated.pAlive(x, tx, age),
                uncalibrated.pReturn(horizon, x, tx, age),
                returnByWindows(horizon, learnedHazard, x, tx, age));
    }

    /** The odds of being a customer, changed by the factor by which those of a return are. */
    private static double alive(double model, double modelReturn, double ownReturn) {
        if (model <= 0 || model >= 1) {
            return model;
        }
        double logit = Logarithms.logit(model) + Logarithms.logit(ownReturn) - Logarithms.logit(modelReturn);
        // of two equal probabilities the rounding might be on the wrong side
        return Math.max(ownReturn, 1 / (1 + Math.exp(-logit)));
    }

    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        double model = uncalibrated.pAlive(x, tx, age);
        double then = uncalibrated.pAliveAhead(ahead, x, tx, age);
        return model > 0 ? Math.min(1, then / model) * pAlive(x, tx, age) : then;
    }

    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        return uncalibrated.expectedVisitsWhileStaying(horizon, x, tx, age);
    }

    @Override
    public double logLikelihood(int x, double tx, double age, double sumLogGaps) {
        return uncalibrated.logLikelihood(x, tx, age, sumLogGaps);
    }

    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        if (!(horizon > 0)) {
            return uncalibrated.pReturn(horizon, x, tx, age);
        }
        double learned = learnedHorizon();
        double learnedHazard = hazardByWindows(learned, x, tx, age);
        double own = returnByWindows(horizon, learnedHazard, x, tx, age);
        return horizon <= learned ? own : Math.min(own, alive(learnedHazard, x, tx, age));
    }

    private double learnedHorizon() {
        return unit().fromDays(calibration.horizonDays());
    }

    /** With what the windows of the horizon that was learned say, which tells by how much the curve multiplies. */
    private double returnByWindows(double horizon, double learnedHazard, double x, double tx, double age) {
        double end = Math.min(horizon, MOST_WINDOWS * unit().fromDays(calibration.windowDays()));
        double hazard = end == learnedHorizon() ? learnedHazard : hazardByWindows(end, x, tx, age);
        double beyond =
                horizon > end ? ReturnFeatures.hazard(uncalibrated.pReturn(horizon - end, x, tx, later(age, end))) : 0;
        return 0.0 - Math.expm1(-hazard * calibration.ofHorizon().ratio(learnedHazard) - beyond);
    }

    /** -ln of the chance that there is no visit, window after window. */
    private double hazardByWindows(double horizon, double x, double tx, double age) {
        double window = unit().fromDays(calibration.windowDays());
        double hazard = 0;
        double done = 0;
        for (int i = 0; done < horizon; i++) {
            hazard -= logOfNoVisit(Math.min(window, horizon - done), window, x, tx, later(age, done), i > 0);
            done = (i + 1) * window;
        }
        return hazard;
    }

    /** An age that the models take. */
    private static double later(double age, double done) {
        return done == 0 ? age : Math.max(age, Math.min(LONGEST_TIME, age + done));
    }

    /** That there is no visit within a window or the first part of it, of a customer who has not come until then. */
    private double logOfNoVisit(double part, double window, double x, double tx, double age, boolean later) {
        double p = uncalibrated.pReturn(window, x, tx, age);
        double ofWindow =
                calibration.logOfNoVisit(new WindowRow(p, x, (age - tx) * unit().days(), age * unit().days(), later));
        if (part >= window || ofWindow == 0) {
            return ofWindow;
        }
        double ofPart = uncalibrated.pReturn(part, x, tx, age);
        return ReturnFeatures.hazard(Math.min(ofPart, p)) / ReturnFeatures.hazard(p) * ofWindow;
    }

    @Override
    public Forecast forecast(double horizon, double x, double tx, double age) {
        Forecast model = uncalibrated.forecast(horizon, x, tx, age);
        double own = pReturn(horizon, x, tx, age);
        return new Forecast(
                horizon == learnedHorizon() ? alive(model.pAlive(), model.pReturn(), own) : pAlive(x, tx, age),
                expected(model.expectedVisits(), model.pReturn(), own),
                model.expectedVisitsWhileStaying(),
                own);
    }

    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        return expected(
                uncalibrated.expectedVisits(horizon, x, tx, age),
                uncalibrated.pReturn(horizon, x, tx, age),
                pReturn(horizon, x, tx, age));
    }

    @Override
    public double[] expectedVisits(double horizon, VisitHistory history) {
        double[] expected = uncalibrated.expectedVisits(horizon, history);
        double[] model = uncalibrated.pReturn(horizon, history);
        double[] own = pReturn(horizon, history);
        for (int row = 0; row < expected.length; row++) {
            expected[row] = expected(expected[row], model[row], own[row]);
        }
        return expected;
    }

    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        double own = pReturn(horizon, x, tx, age);
        if (visits == 0) {
            return 1 - own;
        }
        double model = uncalibrated.probabilityOfVisits(visits, horizon, x, tx, age);
        double ofReturned = uncalibrated.pReturn(horizon, x, tx, age);
        return ofReturned >= Double.MIN_NORMAL ? Math.min(1, model / ofReturned) * own : 0;
    }

    /** E p_return / p_model; one visit of whoever returns where the model all but rules a return out. */
    private static double expected(double model, double pModel, double own) {
        return pModel >= Double.MIN_NORMAL ? model / pModel * own : own;
    }
}
