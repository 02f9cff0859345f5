package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.Forecast;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.numeric.Finite;

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
        return standing.departure() != null
                ? 0
                : pReturn(standing.model(), standing.x(), standing.tx(), standing.age());
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
        return standing.departure() != null
                ? GONE
                : standing.model().forecast(horizon, standing.x(), standing.tx(), standing.age());
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
