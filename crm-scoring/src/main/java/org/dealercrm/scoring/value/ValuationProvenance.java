package org.dealercrm.scoring.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * By what values were made: enough to make them again.
 *
 * @param family the model of private customers, not null
 * @param parameters its parameters by name, in the order of the literature, not null
 * @param regularity its regularity k, at least 1
 * @param unit the unit of the models' clock, not null
 * @param fitStatus how the fit of the model ended, not null
 * @param fleetParameters the parameters of the fleets' model; empty if fleets are valued by the model of private customers
 * @param spendFitStatus how the fit of the Gamma-Gamma model of amounts ended, not null
 * @param spendModel that model; empty if its fit did not converge and means were taken instead
 * @param asOf the day from which is looked ahead, not null
 * @param terms the store's decisions, not null
 * @param currency the currency code of all money; empty if the history names none
 */
public record ValuationProvenance(
        ModelFamily family,
        Map<String, Double> parameters,
        int regularity,
        ClockUnit unit,
        FitStatus fitStatus,
        Optional<Map<String, Double>> fleetParameters,
        FitStatus spendFitStatus,
        Optional<GammaGamma> spendModel,
        LocalDate asOf,
        ValuationTerms terms,
        Optional<String> currency) {

    /** Copies the parameters in their order. */
    public ValuationProvenance {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(fitStatus, "fitStatus");
        Objects.requireNonNull(spendFitStatus, "spendFitStatus");
        Objects.requireNonNull(spendModel, "spendModel");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(currency, "currency");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        fleetParameters = fleetParameters.map(named -> Collections.unmodifiableMap(new LinkedHashMap<>(named)));
    }
}
