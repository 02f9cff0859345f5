package org.dealercrm.scoring.retention;

import java.util.Objects;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;

/**
 * What is known of a store's customers' rhythms before a customer's own is seen: the gaps between the visits of one customer
 * are Erlang-k with a rate of his own, and the rates are Gamma(r, alpha) over customers. It is the part of a lifetime model that
 * speaks of coming, without that which speaks of leaving. For example, k = 2, r = 5, alpha = 460 days: customers come every 184
 * days or so.
 *
 * @param k regularity of the gaps, 1 to 24; 1 is irregular (Poisson)
 * @param r shape of the rates over customers, above 0, at most 1e9
 * @param alpha rate parameter of the rates over customers, in the unit of time, above 0, at most 1e15
 * @param unit the unit of time, not null
 */
public record RhythmPrior(int k, double r, double alpha, ClockUnit unit) {

    private static final int MOST_REGULAR = 24;

    /** Checks the parameters. */
    public RhythmPrior {
        Objects.requireNonNull(unit, "unit");
        if (k < 1 || k > MOST_REGULAR) {
            throw new IllegalArgumentException("The regularity k lies from 1 to " + MOST_REGULAR + ", found " + k);
        }
        if (!(r > 0 && r <= 1e9)) {
            throw new IllegalArgumentException("Parameter r lies above 0 and up to 1e9, found " + r);
        }
        if (!(alpha > 0 && alpha <= 1e15)) {
            throw new IllegalArgumentException("Parameter alpha lies above 0 and up to 1e15, found " + alpha);
        }
    }

    /**
     * The rhythm in a fitted model of the (M)BG/CNBD-k family.
     *
     * @param model the model, not null
     * @return its k, r, alpha and unit, never null
     */
    public static RhythmPrior of(BetaGeometricModel model) {
        return new RhythmPrior(model.k(), model.r(), model.alpha(), model.unit());
    }
}
