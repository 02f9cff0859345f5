package org.dealercrm.scoring.lifetime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.history.ClockUnit;

/** What the parameters of each family are called, and the model that they make. */
final class FamilyParameters {

    private FamilyParameters() {}

    /** In the order of the literature. */
    static List<String> names(ModelFamily family) {
        return switch (family) {
            case NBD -> List.of("r", "alpha");
            case PARETO_NBD -> List.of("r", "alpha", "s", "beta");
            case BG_NBD, MBG_NBD, BG_CNBD_K, MBG_CNBD_K -> List.of("r", "alpha", "a", "b");
            case BG_BB -> List.of("alpha", "beta", "gamma", "delta");
        };
    }

    /** The parameters by their names, in the order of the literature; unmodifiable. */
    static Map<String, Double> named(ModelFamily family, double... parameters) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (double parameter : parameters) {
            named.put(names(family).get(named.size()), parameter);
        }
        return Collections.unmodifiableMap(named);
    }

    /** Those that are times, in the unit of the clock. */
    static List<String> times(ModelFamily family) {
        return switch (family) {
            case NBD, BG_NBD, MBG_NBD, BG_CNBD_K, MBG_CNBD_K -> List.of("alpha");
            case PARETO_NBD -> List.of("alpha", "beta");
            case BG_BB -> List.of();
        };
    }

    /**
     * The model of a family with its parameters.
     *
     * @throws IllegalArgumentException if k does not fit the family, or a parameter is missing, unknown or out of range
     */
    static LifetimeModel model(ModelFamily family, int k, Map<String, Double> parameters, ClockUnit unit) {
        Named p = new Named(family, parameters);
        boolean regular = family == ModelFamily.BG_CNBD_K || family == ModelFamily.MBG_CNBD_K;
        if (k < 1 || (k > 1 && !regular)) {
            throw new IllegalArgumentException(
                    "The regularity of " + family.code() + " is " + (regular ? "1 or more" : "1") + ", found " + k);
        }
        return switch (family) {
            case NBD -> new Nbd(p.of("r"), p.of("alpha"), unit);
            case PARETO_NBD -> new ParetoNbd(p.of("r"), p.of("alpha"), p.of("s"), p.of("beta"), unit);
            case BG_NBD, BG_CNBD_K ->
                new BetaGeometricModel(false, k, p.of("r"), p.of("alpha"), p.of("a"), p.of("b"), unit);
            case MBG_NBD, MBG_CNBD_K ->
                new BetaGeometricModel(true, k, p.of("r"), p.of("alpha"), p.of("a"), p.of("b"), unit);
            case BG_BB ->
                new BetaGeometricBetaBernoulli(p.of("alpha"), p.of("beta"), p.of("gamma"), p.of("delta"), unit);
        };
    }

    /** Parameters of a family by name, all of them and no other. */
    private record Named(Map<String, Double> values) {

        Named(ModelFamily family, Map<String, Double> values) {
            this(values);
            List<String> names = names(family);
            if (values.size() != names.size() || !values.keySet().containsAll(names)) {
                throw new IllegalArgumentException("The parameters of " + family.code() + " are "
                        + String.join(", ", names) + "; found " + String.join(", ", values.keySet()));
            }
        }

        double of(String name) {
            return Objects.requireNonNull(values.get(name), name);
        }
    }
}
