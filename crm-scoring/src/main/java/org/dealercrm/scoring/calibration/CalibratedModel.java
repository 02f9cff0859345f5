package org.dealercrm.scoring.calibration;

import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * A model whose probability of return is calibrated by the past of the store. Parameters, likelihood, P(alive) and the visits of a
 * customer who stays are the model's own. How often a customer comes, given that he comes at all, is left to the model:
 *
 * <pre>P(X = 0) = 1 - p_return;  P(X = n) = p_return P_model(X = n) / p_model  (n &gt; 0);  E = p_return E_model / p_model</pre>
 *
 * <p>Within a window, and in a last window that the horizon cuts short, the chance grows as the model's own: with L(t) = -ln(1 -
 * p_model(t)), q(t) = 1 - (1 - q)^(L(t) / L(window)). So p_return is 0 for a horizon of nothing and grows with the horizon without a
 * jump. Beyond {@value #MOST_WINDOWS} windows nothing was ever learned and the model's own chances go on.
 *
 * @param uncalibrated the model as it was fitted, not null
 * @param calibration what was learned about it, not null
 */
public record CalibratedModel(LifetimeModel uncalibrated, ReturnCalibration calibration) implements LifetimeModel {

    private static final int MOST_WINDOWS = 40;

    /** Checks the components. */
    public CalibratedModel {
        Objects.requireNonNull(uncalibrated, "uncalibrated");
        Objects.requireNonNull(calibration, "calibration");
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
        return uncalibrated.pAlive(x, tx, age);
    }

    @Override
    public double pAliveAhead(double ahead, double x, double tx, double age) {
        return uncalibrated.pAliveAhead(ahead, x, tx, age);
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
        double window = unit().fromDays(calibration.windowDays());
        double stays = 1;
        double done = 0;
        for (int i = 0; i < MOST_WINDOWS && done < horizon; i++) {
            stays *= 1 - chance(Math.min(window, horizon - done), window, x, tx, age + done);
            done = (i + 1) * window;
        }
        if (done < horizon) {
            stays *= 1 - uncalibrated.pReturn(horizon - done, x, tx, age + done);
        }
        return 1 - stays;
    }

    /** The chance of a visit within a window or the first part of it, of a customer who has not come until then. */
    private double chance(double part, double window, double x, double tx, double age) {
        double p = uncalibrated.pReturn(window, x, tx, age);
        double q = calibration.ofWindow(p, x, (age - tx) * unit().days(), age * unit().days());
        if (part >= window || q == 0) {
            return q;
        }
        double ofPart = uncalibrated.pReturn(part, x, tx, age);
        double share = p < 1 ? Math.log1p(-ofPart) / Math.log1p(-p) : ofPart;
        return -Math.expm1(Math.min(1, share) * Math.log1p(-q));
    }

    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        return uncalibrated.expectedVisits(horizon, x, tx, age) * correction(horizon, x, tx, age);
    }

    @Override
    public double[] expectedVisits(double horizon, VisitHistory history) {
        double[] expected = uncalibrated.expectedVisits(horizon, history);
        double[] model = uncalibrated.pReturn(horizon, history);
        double[] own = pReturn(horizon, history);
        for (int row = 0; row < expected.length; row++) {
            expected[row] *= correction(own[row], model[row]);
        }
        return expected;
    }

    @Override
    public double probabilityOfVisits(int visits, double horizon, double x, double tx, double age) {
        double model = uncalibrated.probabilityOfVisits(visits, horizon, x, tx, age);
        return visits == 0 ? 1 - pReturn(horizon, x, tx, age) : Math.min(1, model * correction(horizon, x, tx, age));
    }

    private double correction(double horizon, double x, double tx, double age) {
        return correction(pReturn(horizon, x, tx, age), uncalibrated.pReturn(horizon, x, tx, age));
    }

    /** p_return over the model's; 1 where the model sees no chance, which stays so. */
    private static double correction(double own, double model) {
        return model >= Double.MIN_NORMAL ? own / model : 1;
    }
}
