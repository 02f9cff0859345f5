package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.Cells;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.FittedModel;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.jspecify.annotations.Nullable;

/**
 * The fitted model of a store as JSON; where fleets were fitted apart, their model stands under the key {@code fleets} in the
 * same shape. Numbers keep every bit, so a model that was written and read again scores like the one that was fitted.
 */
public final class FittedModelFile {

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "model",
            "k",
            "parameters",
            "logLikelihood",
            "customers",
            "timeUnit",
            "asOf",
            "converged",
            "status",
            "iterations",
            "gradientNorm",
            "standardErrors",
            "covariates"));
    private static final String COVARIATES = "covariates";
    private static final String FLEETS = "fleets";
    private static final String SEASON = "season";
    private static final Set<String> STORE_KEYS = new LinkedHashSet<>(KEYS);

    static {
        STORE_KEYS.add(SEASON);
        STORE_KEYS.add(FLEETS);
    }

    private FittedModelFile() {}

    /**
     * Writes a model.
     *
     * @param target the file, replaced if it is there; not null
     * @param family the model that was asked for, which is more than k = 1 tells; not null
     * @param fit the models and how they were found, not null
     * @param season the clock that the models run on; not null, empty if it runs evenly
     * @param asOf the day of a table of statistics, which does not know it; null if it was not said
     */
    public static void write(
            Path target,
            ModelFamily family,
            StoreFit<LifetimeModel> fit,
            Optional<SeasonalClock> season,
            @Nullable LocalDate asOf) {
        Map<String, Object> map = asMap(family, fit.privateCustomers(), asOf);
        season.ifPresent(clock -> map.put(SEASON, clock.weights()));
        fit.fleets().ifPresent(fleets -> map.put(FLEETS, asMap(family, fleets, asOf)));
        JsonDocument.write(target, map);
    }

    private static Map<String, Object> asMap(ModelFamily family, Fit<LifetimeModel> fit, @Nullable LocalDate asOf) {
        FittedModel plain = FittedModel.of(family, fit);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", plain.model());
        map.put("k", plain.k());
        map.put("parameters", plain.parameters());
        if (!plain.covariates().isEmpty()) {
            map.put(COVARIATES, plain.covariates());
        }
        map.put("logLikelihood", plain.logLikelihood());
        map.put("customers", plain.customers());
        map.put("timeUnit", plain.timeUnit().toLowerCase(Locale.ROOT));
        map.put(
                "asOf",
                fit.asOf()
                        .or(() -> Optional.ofNullable(asOf))
                        .map(LocalDate::toString)
                        .orElse(null));
        map.put("converged", fit.converged());
        map.put("status", plain.status());
        map.put("iterations", plain.iterations());
        map.put("gradientNorm", plain.gradientNorm());
        map.put("standardErrors", plain.standardErrors());
        return map;
    }

    /**
     * What a file holds.
     *
     * @param fit the models and how they were found, never null
     * @param season the clock that they run on, empty if it runs evenly
     */
    public record Stored(StoreFit<LifetimeModel> fit, Optional<SeasonalClock> season) {}

    /**
     * Reads a model.
     *
     * @param path the file, not null
     * @param clock the unit of the clock that it is wanted in: parameters with a time in them are scaled if the file has another;
     *     a model of whole periods (bg-bb) stays in its own; not null
     * @return the models, never null
     * @throws UnusableInput if a key is missing, unknown or out of range
     */
    public static Stored read(Path path, ClockUnit clock) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(STORE_KEYS);
        Fit<LifetimeModel> privateCustomers = fit(json, path, clock);
        if (!json.has(FLEETS)) {
            return new Stored(StoreFit.together(privateCustomers), season(json));
        }
        JsonDocument fleets = json.object(FLEETS);
        fleets.checkKeys(KEYS);
        return new Stored(new StoreFit<>(privateCustomers, Optional.of(fit(fleets, path, clock))), season(json));
    }

    private static Optional<SeasonalClock> season(JsonDocument json) {
        if (!json.has(SEASON)) {
            return Optional.empty();
        }
        String expected = "12 positive numbers, none below a hundredth of their mean";
        try {
            return Optional.of(SeasonalClock.of(json.numbers(SEASON, expected)));
        } catch (IllegalArgumentException none) {
            throw json.unfit(SEASON, expected);
        }
    }

    private static Fit<LifetimeModel> fit(JsonDocument json, Path path, ClockUnit clock) {
        if (json.truth("converged") != (status(json) == FitStatus.CONVERGED)) {
            throw json.unfit("converged", "what status says: true for CONVERGED, false for any other");
        }
        FittedModel plain = plain(json, path);
        try {
            return (plain.family().inWholePeriods() ? plain : plain.inUnit(clock)).toFit();
        } catch (IllegalArgumentException outOfRange) {
            throw new UnusableInput(path.getFileName() + ": holds no fitted model. " + outOfRange.getMessage() + ".");
        }
    }

    private static FittedModel plain(JsonDocument json, Path path) {
        ModelFamily family = family(json);
        int customers = json.wholeNumber("customers", "a number of customers");
        Map<String, Double> covariates = covariates(json);
        return new FittedModel(
                family.code(),
                k(json, family),
                parameters(json, family),
                covariates,
                List.of(),
                unit(json).name(),
                json.number("logLikelihood", "a number"),
                customers,
                customers,
                status(json).name(),
                json.wholeNumber("iterations", "a number of iterations"),
                json.number("gradientNorm", "a number"),
                standardErrors(json, family, covariates),
                Map.of(),
                "read from " + path.getFileName(),
                asOf(json),
                "");
    }

    private static ModelFamily family(JsonDocument json) {
        String expected =
                Arrays.stream(ModelFamily.values()).map(ModelFamily::code).collect(Collectors.joining(", "));
        return ModelFamily.ofCode(json.string("model", expected)).orElseThrow(() -> json.unfit("model", expected));
    }

    private static int k(JsonDocument json, ModelFamily family) {
        boolean regular = family == ModelFamily.BG_CNBD_K || family == ModelFamily.MBG_CNBD_K;
        int k = json.wholeNumber("k", "a whole number from 1 on");
        if (k < 1 || (k > 1 && !regular)) {
            throw json.unfit("k", regular ? "a whole number from 1 on" : "1 for " + family.code());
        }
        return k;
    }

    private static Map<String, Double> parameters(JsonDocument json, ModelFamily family) {
        JsonDocument object = json.object("parameters");
        List<String> names = FittedModel.parameterNames(family);
        object.checkKeys(new LinkedHashSet<>(names));
        Map<String, Double> parameters = new LinkedHashMap<>();
        names.forEach(name -> parameters.put(name, positive(object, name)));
        return parameters;
    }

    /** Effects and centres by name, none if the model knows no covariates. */
    private static Map<String, Double> covariates(JsonDocument json) {
        Map<String, Double> effects = new LinkedHashMap<>();
        if (json.has(COVARIATES)) {
            JsonDocument object = json.object(COVARIATES);
            object.keys().forEach(name -> effects.put(name, object.number(name, "a number")));
        }
        return effects;
    }

    /** A model of an earlier version has none. */
    private static Map<String, Double> standardErrors(
            JsonDocument json, ModelFamily family, Map<String, Double> covariates) {
        Map<String, Double> errors = new LinkedHashMap<>();
        if (json.has("standardErrors")) {
            JsonDocument object = json.object("standardErrors");
            List<String> names = new ArrayList<>(FittedModel.parameterNames(family));
            names.addAll(covariates.keySet());
            object.checkKeys(new LinkedHashSet<>(names));
            names.stream().filter(object::has).forEach(name -> errors.put(name, positive(object, name)));
        }
        return errors;
    }

    private static double positive(JsonDocument json, String key) {
        double number = json.number(key, "a positive number");
        if (number <= 0) {
            throw json.unfit(key, "a positive number");
        }
        return number;
    }

    private static ClockUnit unit(JsonDocument json) {
        String expected = "day, week, month or year";
        String name = json.string("timeUnit", expected);
        return Arrays.stream(ClockUnit.values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> json.unfit("timeUnit", expected));
    }

    private static FitStatus status(JsonDocument json) {
        String expected = Arrays.stream(FitStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
        String name = json.string("status", expected);
        return Arrays.stream(FitStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> json.unfit("status", expected));
    }

    private static String asOf(JsonDocument json) {
        if (!json.has("asOf")) {
            return "";
        }
        String expected = "a date such as 2026-11-23 or null";
        String text = json.string("asOf", expected);
        long day = Cells.day(text);
        if (day == Cells.NO_DAY) {
            throw json.unfit("asOf", expected);
        }
        return LocalDate.ofEpochDay(day).toString();
    }
}
