package org.dealercrm.scoring.retention;

import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands, as far as it decides his class: as he is, or as he would be after a change of one input.
 *
 * @param model the model that holds for him, with covariates his own
 * @param x repeat visits; not whole if he is imagined to come more or less often
 * @param tx time of the last visit in the model's unit
 * @param age time observed in the model's unit
 * @param contribution expected contribution of a visit, 1 if the value basis is visits
 * @param lossLimitDays silence in days beyond which he is lost
 * @param neverPaid whether visits are on record that nobody paid for, and no other
 * @param shift what his answer adds to the logit of the probability to return, 0 if he gave none or satisfaction is not used
 * @param departure how his only vehicle left, null if it is there
 */
record Standing(
        LifetimeModel model,
        double x,
        double tx,
        double age,
        double contribution,
        double lossLimitDays,
        boolean neverPaid,
        double shift,
        @Nullable Departure departure) {

    /** Whether he came again, so that there is a mean gap t_x / x of his own. */
    boolean hasRhythm() {
        return x > 0 && tx > 0;
    }

    Standing withSilence(double silence, double newLossLimitDays) {
        return new Standing(model, x, tx, tx + silence, contribution, newLossLimitDays, neverPaid, shift, departure);
    }

    Standing withRepeatVisits(double visits) {
        return new Standing(model, visits, tx, age, contribution, lossLimitDays, neverPaid, shift, departure);
    }

    Standing withContribution(double newContribution) {
        return new Standing(model, x, tx, age, newContribution, lossLimitDays, neverPaid, shift, departure);
    }
}
