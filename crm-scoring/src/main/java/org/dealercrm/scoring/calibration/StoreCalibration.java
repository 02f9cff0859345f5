package org.dealercrm.scoring.calibration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;

/**
 * The calibrations of a store's models: each learned from the customers whom its model judges.
 *
 * @param privateCustomers that of the private customers' model, or why there is none; not null
 * @param fleets that of the fleets' model, or why there is none; empty if fleets were not fitted apart
 */
public record StoreCalibration(CalibrationOutcome privateCustomers, Optional<CalibrationOutcome> fleets) {

    /** Checks the components. */
    public StoreCalibration {
        Objects.requireNonNull(privateCustomers, "privateCustomers");
        Objects.requireNonNull(fleets, "fleets");
    }

    /**
     * Learns from a log up to a day.
     *
     * @param log the visits; those after the day are not looked at; not null
     * @param asOf the last day that is known, not null
     * @param horizonDays the horizon of the probability of return, at least 1
     * @param fit the models as fitted on that day, not null
     * @return the calibrations, never null
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static StoreCalibration learn(VisitLog log, LocalDate asOf, int horizonDays, StoreFit<LifetimeModel> fit) {
        boolean apart = fit.fleets().isPresent();
        CalibrationLearning.Judged plain = (history, row) -> !(apart && history.isFleet(row));
        return new StoreCalibration(
                ReturnCalibration.learn(log, asOf, horizonDays, fit.modelFor(false), plain),
                fit.fleets()
                        .map(fleets -> ReturnCalibration.learn(
                                log, asOf, horizonDays, fleets.model(), VisitHistory::isFleet)));
    }

    /**
     * The models, calibrated where a calibration was learned; the figures of the fits stay.
     *
     * @param fit the models, not null
     * @return the same fits, never null
     */
    public StoreFit<LifetimeModel> applyTo(StoreFit<LifetimeModel> fit) {
        return new StoreFit<>(
                calibrated(fit.privateCustomers(), privateCustomers),
                fit.fleets()
                        .map(apart -> fleets.map(outcome -> calibrated(apart, outcome))
                                .orElse(apart)));
    }

    private static Fit<LifetimeModel> calibrated(Fit<LifetimeModel> fit, CalibrationOutcome outcome) {
        return outcome.calibration()
                .map(learned -> new Fit<LifetimeModel>(
                        learned.applyTo(fit.model()),
                        fit.logLikelihood(),
                        fit.customers(),
                        fit.weight(),
                        fit.status(),
                        fit.iterations(),
                        fit.gradientNorm(),
                        fit.estimates(),
                        fit.remarks(),
                        fit.message(),
                        fit.asOf()))
                .orElse(fit);
    }
}
