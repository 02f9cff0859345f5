package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.calibration.ReturnCalibration;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * By what a result was made: enough to make it again, and to know what it may be compared with.
 *
 * @param libraryVersion the version of this library, not null
 * @param family the model, of private customers if there are fleets, not null
 * @param parameters the model's parameters by name, in the order of the literature, not null
 * @param regularity the store's regularity k, at least 1
 * @param unit the unit of the model's clock and of all times in the scores, not null
 * @param season the season by which the clock runs; empty if it runs evenly
 * @param calibration by what the probability to return was calibrated; empty if it is the model's own
 * @param satisfaction what the answers of customers were found to mean for return, or why they are not used; empty if none were given
 * @param fitStatus how the fit of the model ended, not null
 * @param spendFitStatus how the fit of the Gamma-Gamma model of amounts ended; empty if the history tells no amounts
 * @param spendModel that model, if amounts were expected by it; empty if the history tells no amounts, or if the fit did not
 *     converge and each customer's own mean was taken instead
 * @param asOf the last day of the history; empty if the history is a table of sufficient statistics
 * @param horizon the policy's horizon in the unit, positive
 * @param policy the store's decisions, not null
 * @param customers customers scored, not negative
 * @param valueBasis in what the value axis is counted, not null
 * @param marginBasis from where the margin is known, not null
 * @param currency the currency code of all money in the result; empty if the history names none
 * @param valueCut the lowest high value; empty if it is to be found and no customer has a value
 * @param stabilityThreshold the lowest probability to return of a stable customer, 0 to 1
 * @param baseline the baseline customer of the reasons of private customers, not null
 * @param fleets by what the fleets were judged; empty if there are none
 */
public record Provenance(
        String libraryVersion,
        ModelFamily family,
        Map<String, Double> parameters,
        int regularity,
        ClockUnit unit,
        Optional<SeasonalClock> season,
        Optional<ReturnCalibration> calibration,
        Optional<SatisfactionOutcome> satisfaction,
        FitStatus fitStatus,
        Optional<FitStatus> spendFitStatus,
        Optional<GammaGamma> spendModel,
        Optional<LocalDate> asOf,
        double horizon,
        RetentionPolicy policy,
        int customers,
        ValueBasis valueBasis,
        MarginBasis marginBasis,
        Optional<String> currency,
        OptionalDouble valueCut,
        double stabilityThreshold,
        StoreBaseline baseline,
        Optional<FleetProvenance> fleets) {

    /** Copies the parameters in their order. */
    public Provenance {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(fleets, "fleets");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
