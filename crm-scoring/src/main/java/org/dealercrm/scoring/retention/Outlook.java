package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.Forecast;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.numeric.Finite;
import org.dealercrm.scoring.numeric.Logarithms;

/** What a model says about customers over the policy's horizon. */
final class Outlook {

    /** Spans that differ from a whole number of days by less come from whole days on another clock. */
    private static final double CLOCK_NOISE = 1e-6;

    private static final Forecast GONE = new Forecast(0, 0, 0, 0);

    private final LifetimeModel model;
    private final double horizon;

    /** What the model says over a horizon in its unit; with covariates, the model of a customer who has the typical ones. */
    Outlook(LifetimeModel model, double horizon) {
        this.model = model;
        this.horizon = horizon;
    }

    double horizon() {
        return horizon;
    }

    ClockUnit unit() {
        return model.unit();
    }

    double pReturn(Standing standing) {
        return shifted(pReturnByVisits(standing), standing.shift());
    }

    /** Without what he answered. */
    double pReturnByVisits(Standing standing) {
        return standing.departure() != null
                ? 0
                : pReturn(standing.model(), standing.x(), standing.tx(), standing.age());
    }

    /** A probability of which the logit does not tell, next to 0 or 1, stays where it is. */
    private static double shifted(double p, double shift) {
        return shift == 0 || Logarithms.held(p) != p ? p : 1 / (1 + Math.exp(-(Logarithms.logit(p) + shift)));
    }

    /** Of a customer whose covariates are the typical ones. */
    double pReturn(double x, double tx, double age) {
        return pReturn(model, x, tx, age);
    }

    double pReturn(LifetimeModel own, double x, double tx, double age) {
        return own.pReturn(horizon, x, tx, age);
    }

    /** Everything at once; nothing is left of a customer who has departed. */
    Forecast forecast(Standing standing) {
        if (standing.departure() != null) {
            return GONE;
        }
        Forecast byVisits = standing.model().forecast(horizon, standing.x(), standing.tx(), standing.age());
        double own = shifted(byVisits.pReturn(), standing.shift());
        return own == byVisits.pReturn() ? byVisits : shifted(byVisits, own);
    }

    /**
     * What an answer says of the return it says of being a customer too, on the logit; so nobody is likelier to return than to be one.
     * How often he comes, given that he comes, and what he brings while he stays is left to the model, as in a calibrated one.
     */
    private static Forecast shifted(Forecast byVisits, double pReturn) {
        double alive = byVisits.pAlive();
        if (alive > 0 && alive < 1) {
            double logit = Logarithms.logit(alive) + Logarithms.logit(pReturn) - Logarithms.logit(byVisits.pReturn());
            alive = Math.max(pReturn, 1 / (1 + Math.exp(-logit)));
        }
        return new Forecast(
                alive,
                byVisits.expectedVisits() / byVisits.pReturn() * pReturn,
                byVisits.expectedVisitsWhileStaying(),
                pReturn);
    }

    /** The value axis: expected visits while staying times the contribution of a visit, kept within the finite numbers. */
    double value(Standing standing) {
        if (standing.departure() != null) {
            return 0;
        }
        double visits =
                standing.model().expectedVisitsWhileStaying(horizon, standing.x(), standing.tx(), standing.age());
        return Finite.product(visits, standing.contribution());
    }

    double silenceDays(Standing standing) {
        return days(standing.age() - standing.tx());
    }

    /** A span of the model's clock in days. */
    double days(double span) {
        double days = span * model.unit().days();
        double whole = Math.rint(days);
        return Math.abs(days - whole) < CLOCK_NOISE ? whole : days;
    }
}
