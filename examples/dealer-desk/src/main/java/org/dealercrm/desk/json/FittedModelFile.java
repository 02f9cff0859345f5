package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitStatus;
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
            "gradientNorm"));
    private static final String FLEETS = "fleets";
    private static final Set<String> STORE_KEYS = new LinkedHashSet<>(KEYS);

    static {
        STORE_KEYS.add(FLEETS);
    }

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("r", "alpha", "a", "b"));

    private FittedModelFile() {}

    /**
     * Writes a model.
     *
     * @param target the file, replaced if it is there; not null
     * @param family the model that was asked for, which is more than k = 1 tells; not null
     * @param fit the models and how they were found, not null
     * @param asOf the day of a table of statistics, which does not know it; null if it was not said
     */
    public static void write(Path target, ModelFamily family, StoreFit<LifetimeModel> fit, @Nullable LocalDate asOf) {
        Map<String, Object> map = asMap(family, fit.privateCustomers(), asOf);
        fit.fleets().ifPresent(fleets -> map.put(FLEETS, asMap(family, fleets, asOf)));
        JsonDocument.write(target, map);
    }

    private static Map<String, Object> asMap(ModelFamily family, Fit<LifetimeModel> fit, @Nullable LocalDate asOf) {
        LifetimeModel model = fit.model();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", family.code());
        map.put("k", model.regularity());
        map.put("parameters", model.parameters());
        map.put("logLikelihood", fit.logLikelihood());
        map.put("customers", fit.customers());
        map.put("timeUnit", model.unit().name().toLowerCase(Locale.ROOT));
        map.put(
                "asOf",
                fit.asOf()
                        .or(() -> Optional.ofNullable(asOf))
                        .map(LocalDate::toString)
                        .orElse(null));
        map.put("converged", fit.converged());
        map.put("status", fit.status().name());
        map.put("iterations", fit.iterations());
        map.put("gradientNorm", fit.gradientNorm());
        return map;
    }

    /**
     * Reads a model.
     *
     * @param path the file, not null
     * @param clock the unit of the clock that it is wanted in: alpha, the only parameter with a time in it, is scaled
     *     if the file has another; not null
     * @return the models and how they were found, never null
     * @throws UnusableInput if a key is missing, unknown or out of range
     */
    public static StoreFit<LifetimeModel> read(Path path, ClockUnit clock) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(STORE_KEYS);
        Fit<LifetimeModel> privateCustomers = fit(json, path, clock);
        if (!json.has(FLEETS)) {
            return StoreFit.together(privateCustomers);
        }
        JsonDocument fleets = json.object(FLEETS);
        fleets.checkKeys(KEYS);
        return new StoreFit<>(privateCustomers, Optional.of(fit(fleets, path, clock)));
    }

    private static Fit<LifetimeModel> fit(JsonDocument json, Path path, ClockUnit clock) {
        if (json.truth("converged") != (status(json) == FitStatus.CONVERGED)) {
            throw json.unfit("converged", "what status says: true for CONVERGED, false for any other");
        }
        try {
            return new Fit<>(
                    inUnit(model(json), clock),
                    json.number("logLikelihood", "a number"),
                    json.wholeNumber("customers", "a number of customers"),
                    json.wholeNumber("customers", "a number of customers"),
                    status(json),
                    json.wholeNumber("iterations", "a number of iterations"),
                    json.number("gradientNorm", "a number"),
                    List.of(),
                    List.of(),
                    "read from " + path.getFileName(),
                    asOf(json));
        } catch (IllegalArgumentException outOfRange) {
            throw new UnusableInput(path.getFileName() + ": holds no fitted model. " + outOfRange.getMessage() + ".");
        }
    }

    private static BetaGeometricModel model(JsonDocument json) {
        String expected =
                Arrays.stream(ModelFamily.values()).map(ModelFamily::code).collect(Collectors.joining(", "));
        ModelFamily family =
                ModelFamily.ofCode(json.string("model", expected)).orElseThrow(() -> json.unfit("model", expected));
        boolean regular = family == ModelFamily.BG_CNBD_K || family == ModelFamily.MBG_CNBD_K;
        boolean dropoutAtStart = family == ModelFamily.MBG_NBD || family == ModelFamily.MBG_CNBD_K;
        int k = json.wholeNumber("k", "a whole number from 1 on");
        if (k < 1 || (k > 1 && !regular)) {
            throw json.unfit("k", regular ? "a whole number from 1 on" : "1 for " + family.code());
        }
        JsonDocument parameters = json.object("parameters");
        parameters.checkKeys(PARAMETERS);
        return new BetaGeometricModel(
                dropoutAtStart,
                k,
                positive(parameters, "r"),
                positive(parameters, "alpha"),
                positive(parameters, "a"),
                positive(parameters, "b"),
                unit(json));
    }

    private static BetaGeometricModel inUnit(BetaGeometricModel model, ClockUnit clock) {
        if (model.unit() == clock) {
            return model;
        }
        double alpha = model.alpha() * model.unit().days() / clock.days();
        return new BetaGeometricModel(model.dropoutAtStart(), model.k(), model.r(), alpha, model.a(), model.b(), clock);
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

    private static Optional<LocalDate> asOf(JsonDocument json) {
        if (!json.has("asOf")) {
            return Optional.empty();
        }
        String expected = "a date such as 2026-11-23 or null";
        long day = Cells.day(json.string("asOf", expected));
        if (day == Cells.NO_DAY) {
            throw json.unfit("asOf", expected);
        }
        return Optional.of(LocalDate.ofEpochDay(day));
    }
}
