package org.dealercrm.scoring.retention;

import java.util.Optional;
import org.dealercrm.scoring.calibration.CalibratedModel;
import org.dealercrm.scoring.calibration.ReturnCalibration;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.CovariateModel;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * The covariates of the baseline customer of a kind, private or fleet: the means over the customers of the kind.
 *
 * @param calibration by which the kind's model is calibrated, if it is
 * @param model the model with covariates
 * @param values the means, in the order of the model's names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared and never changed
record TypicalCovariates(Optional<ReturnCalibration> calibration, CovariateModel model, double[] values) {

    /** Empty if the model knows no covariates. */
    static Optional<TypicalCovariates> of(LifetimeModel model, VisitHistory history, boolean fleet) {
        LifetimeModel fitted = model instanceof CalibratedModel calibrated ? calibrated.uncalibrated() : model;
        return fitted instanceof CovariateModel with
                ? Optional.of(
                        new TypicalCovariates(CalibratedModel.calibrationOf(model), with, means(with, history, fleet)))
                : Optional.empty();
    }

    private static double[] means(CovariateModel with, VisitHistory history, boolean fleet) {
        CompensatedSum[] sums = CompensatedSum.several(with.names().size());
        CompensatedSum weights = new CompensatedSum();
        for (int row = 0; row < history.size(); row++) {
            if (history.isFleet(row) == fleet) {
                double[] own = with.covariatesOf(history, row);
                for (int i = 0; i < own.length; i++) {
                    sums[i].add(history.weight(row) * own[i]);
                }
                weights.add(history.weight(row));
            }
        }
        double[] means = new double[sums.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = weights.value() > 0
                    ? sums[i].value() / weights.value()
                    : with.centres().get(i);
        }
        return means;
    }

    /** The model of the baseline customer. */
    LifetimeModel typical() {
        LifetimeModel typical = model.given(values);
        return calibration
                .<LifetimeModel>map(learned -> learned.applyTo(typical))
                .orElse(typical);
    }

    /** How many times as often a customer comes as the baseline customer by his covariates. */
    double visits(VisitHistory history, int row) {
        return model.visits(model.covariatesOf(history, row)) / model.visits(values);
    }

    /** How many times as ready to leave he is. */
    double leaving(VisitHistory history, int row) {
        return model.leaving(model.covariatesOf(history, row)) / model.leaving(values);
    }
}
