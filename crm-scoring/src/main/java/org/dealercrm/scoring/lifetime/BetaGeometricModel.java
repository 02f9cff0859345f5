package org.dealercrm.scoring.lifetime;

import java.util.Map;
import org.dealercrm.scoring.history.ClockUnit;

/** (M)BG/CNBD-k.
 * @param dropoutAtStart MBG
 * @param k regularity
 * @param r shape
 * @param alpha rate
 * @param a dropout
 * @param b staying
 * @param unit clock
 */
public record BetaGeometricModel(
        boolean dropoutAtStart, int k, double r, double alpha, double a, double b, ClockUnit unit)
        implements LifetimeModel {

    @Override
    public ModelFamily family() {
        if (k == 1) {
            return dropoutAtStart ? ModelFamily.MBG_NBD : ModelFamily.BG_NBD;
        }
        return dropoutAtStart ? ModelFamily.MBG_CNBD_K : ModelFamily.BG_CNBD_K;
    }

    @Override
    public Map<String, Double> parameters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int regularity() {
        return k;
    }

    @Override
    public double pAlive(double x, double tx, double age) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double expectedVisits(double horizon, double x, double tx, double age) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double expectedVisitsWhileStaying(double horizon, double x, double tx, double age) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double pReturn(double horizon, double x, double tx, double age) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double expectedVisitsOfNewCustomer(double horizon) {
        throw new UnsupportedOperationException();
    }
}
