package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.jspecify.annotations.Nullable;

/**
 * A figure as JSON: its value and interval in full precision, or why there is none; the sample, what it is made of and by which
 * formula. All figures of all commands have these keys.
 */
public final class EstimationKeys {

    private EstimationKeys() {}

    /**
     * Everything that belongs to a figure.
     *
     * @param figure the figure, not null
     * @return its keys in their order, never null
     */
    public static Map<String, Object> asMap(Estimation figure) {
        Map<String, Object> map = brief(figure);
        map.put("breakdown", figure instanceof Estimate estimate ? breakdown(estimate.breakdown()) : null);
        map.put("provenance", provenance(figure.provenance()));
        return map;
    }

    /**
     * A figure without what it is made of and by which formula.
     *
     * @param figure the figure, not null
     * @return its keys in their order, never null
     */
    public static Map<String, Object> brief(Estimation figure) {
        Map<String, Object> map = label(figure.label());
        OptionalDouble value = figure.figure();
        map.put("value", value.isPresent() ? value.getAsDouble() : null);
        map.put("why", figure instanceof NoEstimate none ? why(none.reason()) : null);
        map.put("interval", figure.range().map(EstimationKeys::interval).orElse(null));
        putSample(map, figure.sample());
        return map;
    }

    /**
     * Several figures by their codes.
     *
     * @param figures the figures, not null
     * @return everything that belongs to each, in their order; never null
     */
    public static Map<String, Object> ofEach(Map<String, Estimation> figures) {
        Map<String, Object> map = new LinkedHashMap<>();
        figures.forEach((code, figure) -> map.put(code, asMap(figure)));
        return map;
    }

    /**
     * A name for programs and for readers of either language.
     *
     * @param label the name, not null
     * @return its keys in their order, to which others may be added; never null
     */
    public static Map<String, Object> label(Label label) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", label.code());
        map.put("zh", label.chinese());
        map.put("en", label.english());
        return map;
    }

    static void putSample(Map<String, Object> map, Sample sample) {
        map.put("n", sample.size());
        map.put("effectiveN", sample.effectiveSize());
        map.put("leftOut", leftOut(sample.leftOut()));
    }

    static Map<String, Object> inBothLanguages(Function<Locale, Object> said) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("en", said.apply(Locale.ENGLISH));
        map.put("zh", said.apply(Locale.SIMPLIFIED_CHINESE));
        return map;
    }

    static <T> List<Map<String, Object>> each(List<T> all, Function<T, Map<String, Object>> keys) {
        return all.stream().map(keys).toList();
    }

    private static Map<String, Object> why(WhyNone reason) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", reason.name());
        map.put("zh", reason.sentence(Locale.CHINESE));
        map.put("en", reason.sentence(Locale.ENGLISH));
        return map;
    }

    private static Map<String, Object> interval(Interval interval) {
        @Nullable Double level = interval.level().isPresent() ? interval.level().getAsDouble() : null;
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("low", interval.low());
        map.put("high", interval.high());
        map.put("level", level);
        map.put("method", interval.method().label().code());
        map.put("source", interval.method().source());
        return map;
    }

    static List<Map<String, Object>> leftOut(List<Exclusion> exclusions) {
        return exclusions.stream()
                .map(exclusion -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("code", exclusion.reason().code());
                    map.put("zh", exclusion.reason().chinese());
                    map.put("en", exclusion.reason().english());
                    map.put("count", exclusion.count());
                    return map;
                })
                .toList();
    }

    private static Map<String, Object> breakdown(Breakdown breakdown) {
        Map<String, Object> map = label(breakdown.label());
        map.put("value", breakdown.value());
        if (!breakdown.parts().isEmpty()) {
            map.put(
                    "parts",
                    breakdown.parts().stream().map(EstimationKeys::breakdown).toList());
        }
        return map;
    }

    static Map<String, Object> provenance(EstimateProvenance provenance) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("method", provenance.method().code());
        map.put("zh", provenance.method().chinese());
        map.put("en", provenance.method().english());
        map.put("source", provenance.source());
        map.put("parameters", provenance.parameters());
        map.put("libraryVersion", provenance.libraryVersion());
        return map;
    }
}
