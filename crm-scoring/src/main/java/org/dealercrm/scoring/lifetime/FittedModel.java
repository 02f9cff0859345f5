package org.dealercrm.scoring.lifetime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dealercrm.scoring.estimate.LibraryVersion;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;

/**
 * A fitted model as plain values, numbers, texts and maps of them, for the host to keep in whatever form it likes (JSON, a row
 * of its database). Taken back with every bit of its numbers it scores bit for bit the same.
 *
 * <pre>{@code
 * FittedModel plain = FittedModel.of(ModelFamily.MBG_CNBD_K, fit);
 * String json = mapper.writeValueAsString(plain);
 * Fit<LifetimeModel> same = mapper.readValue(json, FittedModel.class).toFit();
 * }</pre>
 *
 * @param model the code of the family that was asked for, for example {@code mbg-cnbd-k}, which is more than k = 1 tells; not null
 * @param k the regularity, 1 for a family without
 * @param parameters the parameters by their names in the literature, all of the family and no other, in its order; not null
 * @param covariates the effects of covariates and their centres by name, such as {@code visits:member}, {@code leaving:member} and {@code
 *     centre:member}; not null, empty if there are none
 * @param season the weights of the months by which the clock runs ({@link SeasonalClock}), January first; not null, empty if it runs evenly
 * @param timeUnit the unit of the clock: {@code DAY}, {@code WEEK}, {@code MONTH} or {@code YEAR}; not null
 * @param logLikelihood the log-likelihood in this unit, finite
 * @param customers the rows that were fitted, not negative
 * @param weight the customers that they stand for, not negative
 * @param status how the fit ended, the name of a {@link FitStatus}; not null
 * @param iterations steps taken by the search, not negative
 * @param gradientNorm see {@link Fit#gradientNorm()}
 * @param standardErrors the standard errors by parameter, of those that have one; not null
 * @param remarks how many customers each remark concerns, by the name of its {@link FitRemark.Kind}; not null
 * @param message one sentence on the fit, not null
 * @param asOf the day on which the history stood, ISO 8601; not null, empty for a table of statistics
 * @param libraryVersion the version of the library that fitted it, not null
 */
public record FittedModel(
        String model,
        int k,
        Map<String, Double> parameters,
        Map<String, Double> covariates,
        List<Double> season,
        String timeUnit,
        double logLikelihood,
        int customers,
        double weight,
        String status,
        int iterations,
        double gradientNorm,
        Map<String, Double> standardErrors,
        Map<String, Integer> remarks,
        String message,
        String asOf,
        String libraryVersion) {

    /** Copies the maps in their order; what the values mean is looked at by {@link #toFit()}. */
    public FittedModel {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(timeUnit, "timeUnit");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        season = List.copyOf(season);
        covariates = Collections.unmodifiableMap(new LinkedHashMap<>(covariates));
        standardErrors = Collections.unmodifiableMap(new LinkedHashMap<>(standardErrors));
        remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
    }

    /**
     * The plain values of a fit.
     *
     * @param asked the family that was asked for, not null; a fitted model with k = 1 calls itself by the one without regularity
     * @param fit the fit, not null
     * @return its values, never null
     * @throws IllegalArgumentException if its model is none that was fitted, but one that was made of such a model, like a calibrated
     *     one; the fit before that and what was made of it (a record of plain values itself) can be kept
     */
    public static FittedModel of(ModelFamily asked, Fit<? extends LifetimeModel> fit) {
        LifetimeModel fitted = fit.model();
        Map<String, Double> effects = fitted instanceof CovariateModel with ? with.effects() : Map.of();
        LifetimeModel same = CovariateModel.of(
                FamilyParameters.model(asked, fitted.regularity(), fitted.parameters(), fitted.unit()), effects);
        if (!same.equals(fitted)) {
            throw new IllegalArgumentException("Plain values hold a model as it was fitted, found a "
                    + fitted.getClass().getSimpleName() + " made of one of "
                    + fitted.family().code());
        }
        Map<String, Double> errors = new LinkedHashMap<>();
        for (ParameterEstimate estimate : fit.estimates()) {
            estimate.standardError().ifPresent(error -> errors.put(estimate.name(), error));
        }
        Map<String, Integer> remarks = new LinkedHashMap<>();
        for (FitRemark remark : fit.remarks()) {
            remarks.put(remark.kind().name(), remark.customers());
        }
        return new FittedModel(
                asked.code(),
                fitted.regularity(),
                fitted.parameters(),
                effects,
                List.of(),
                fitted.unit().name(),
                fit.logLikelihood(),
                fit.customers(),
                fit.weight(),
                fit.status().name(),
                fit.iterations(),
                fit.gradientNorm(),
                errors,
                remarks,
                fit.message(),
                fit.asOf().map(LocalDate::toString).orElse(""),
                LibraryVersion.CURRENT);
    }

    /**
     * The same values with the season of the history that was fitted, without which nobody can score by them.
     *
     * @param clock the clock of the history, {@link org.dealercrm.scoring.history.VisitHistory#season()}; not null
     * @return the values, never null
     */
    public FittedModel withSeason(SeasonalClock clock) {
        return with(parameters, clock.weights(), timeUnit, standardErrors);
    }

    /**
     * The clock that the model runs on: a log is scored by it {@linkplain org.dealercrm.scoring.history.VisitLog#withSeason on the same
     * one}.
     *
     * @return the clock, empty if it runs evenly
     * @throws IllegalArgumentException if the weights are none of a season
     */
    public Optional<SeasonalClock> seasonalClock() {
        return season.isEmpty() ? Optional.empty() : Optional.of(SeasonalClock.of(season));
    }

    /**
     * The names of a family's parameters.
     *
     * @param family the family, not null
     * @return the names in the order of the literature, unmodifiable, never null
     */
    public static List<String> parameterNames(ModelFamily family) {
        return FamilyParameters.names(family);
    }

    /**
     * The fit that these values were taken from.
     *
     * @return the fit, its model on the clock of {@link #timeUnit()}; never null
     * @throws IllegalArgumentException if a value is none of its kind or out of range; the message names it
     */
    public Fit<LifetimeModel> toFit() {
        return new Fit<>(
                CovariateModel.of(FamilyParameters.model(family(), k, parameters, unit()), covariates),
                logLikelihood,
                customers,
                weight,
                oneOf(FitStatus.class, "status", status),
                iterations,
                gradientNorm,
                estimates(),
                remarks.entrySet().stream()
                        .map(e -> new FitRemark(oneOf(FitRemark.Kind.class, "remark", e.getKey()), e.getValue()))
                        .toList(),
                message,
                day());
    }

    /**
     * The same model on a clock of another unit, for scoring: parameters that are times and their errors are scaled. The
     * log-likelihood stays that of the fit's own clock.
     *
     * @param unit the unit, not null
     * @return the values, never null; these themselves if they are in the unit already
     * @throws IllegalArgumentException if the model goes in whole periods (BG/BB), which are what they are, or a value is none of its
     *     kind
     */
    public FittedModel inUnit(ClockUnit unit) {
        ClockUnit own = unit();
        if (own == unit) {
            return this;
        }
        if (family().inWholePeriods()) {
            throw new IllegalArgumentException(
                    "A model of whole periods of a " + own + " cannot be put on a clock of a " + unit);
        }
        double factor = own.days() / unit.days();
        return with(scaled(parameters, factor), season, unit.name(), scaled(standardErrors, factor));
    }

    private FittedModel with(
            Map<String, Double> otherParameters,
            List<Double> otherSeason,
            String otherUnit,
            Map<String, Double> errors) {
        return new FittedModel(
                model,
                k,
                otherParameters,
                covariates,
                otherSeason,
                otherUnit,
                logLikelihood,
                customers,
                weight,
                status,
                iterations,
                gradientNorm,
                errors,
                remarks,
                message,
                asOf,
                libraryVersion);
    }

    /**
     * The family that was asked for.
     *
     * @return the family, never null
     * @throws IllegalArgumentException if {@link #model()} is no code of one
     */
    public ModelFamily family() {
        return ModelFamily.ofCode(model)
                .orElseThrow(() -> new IllegalArgumentException("No model has the code " + model));
    }

    private Map<String, Double> scaled(Map<String, Double> values, double factor) {
        Map<String, Double> scaled = new LinkedHashMap<>(values);
        for (String time : FamilyParameters.times(family())) {
            scaled.computeIfPresent(time, (name, value) -> value * factor);
        }
        return scaled;
    }

    private List<ParameterEstimate> estimates() {
        List<ParameterEstimate> estimates = new ArrayList<>();
        if (oneOf(FitStatus.class, "status", status) == FitStatus.NO_INFORMATION) {
            return estimates;
        }
        for (String name : FamilyParameters.names(family())) {
            double value = Objects.requireNonNull(parameters.get(name), name);
            estimates.add(new ParameterEstimate(name, value, error(name), true));
        }
        covariates.forEach((name, effect) -> {
            if (!name.startsWith(CovariateModel.CENTRE) && varies(name.substring(name.indexOf(':') + 1))) {
                estimates.add(new ParameterEstimate(name, effect, error(name), false));
            }
        });
        return estimates;
    }

    private OptionalDouble error(String name) {
        Double error = standardErrors.get(name);
        return error == null ? OptionalDouble.empty() : OptionalDouble.of(error);
    }

    /** Whether the effects of a covariate were estimated: those of one without variety are 0, of which a remark tells. */
    private boolean varies(String covariate) {
        return !remarks.containsKey(FitRemark.Kind.COVARIATE_WITHOUT_VARIETY.name())
                || Stream.of(CovariateModel.ON_VISITS, CovariateModel.ON_LEAVING)
                        .map(kind -> kind + covariate)
                        .anyMatch(name -> standardErrors.containsKey(name) || covariates.getOrDefault(name, 0.0) != 0);
    }

    private ClockUnit unit() {
        return oneOf(ClockUnit.class, "time unit", timeUnit);
    }

    private Optional<LocalDate> day() {
        try {
            return asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(
                    "An as-of day is a date such as 2026-11-23 or empty, found " + asOf, none);
        }
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String what, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No " + what + " is called " + name);
    }
}
