package org.dealercrm.scoring.retention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.calibration.ReturnCalibration;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * By what the fleets of a store were judged.
 *
 * @param customers the fleets among the customers scored, positive
 * @param fittedApart whether they have a model of their own; false if they were judged by that of the private customers,
 *     because there are too few of them or because a single model was handed in
 * @param family the model, not null
 * @param parameters the model's parameters by name, in the order of the literature, not null
 * @param regularity their regularity k, at least 1
 * @param calibration by what their probability to return was calibrated; empty if it is the model's own
 * @param fitStatus how the fit of the model ended, not null
 * @param baseline the baseline fleet of their reasons, not null
 */
public record FleetProvenance(
        int customers,
        boolean fittedApart,
        ModelFamily family,
        Map<String, Double> parameters,
        int regularity,
        Optional<ReturnCalibration> calibration,
        FitStatus fitStatus,
        StoreBaseline baseline) {

    /** Copies the parameters in their order. */
    public FleetProvenance {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(fitStatus, "fitStatus");
        Objects.requireNonNull(baseline, "baseline");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
