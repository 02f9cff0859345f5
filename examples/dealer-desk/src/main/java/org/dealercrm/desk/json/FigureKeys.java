package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** A figure with all that belongs to it as a JSON mapper takes it, its keys in a fixed order. */
final class FigureKeys {

    private FigureKeys() {}

    static Map<String, @Nullable Object> of(Estimation estimation) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putLabel(map, estimation.label());
        Optional<Interval> range = estimation.range();
        map.put("value", estimation instanceof Estimate estimate ? estimate.value() : null);
        map.put("low", range.map(Interval::low).orElse(null));
        map.put("high", range.map(Interval::high).orElse(null));
        map.put("interval", range.map(FigureKeys::method).orElse(null));
        if (estimation instanceof NoEstimate none) {
            map.put("why", none.reason().name());
            map.put("sentence", inBothLanguages(locale -> none.reason().sentence(locale)));
        }
        putSample(map, estimation.sample());
        if (estimation instanceof Estimate estimate) {
            map.put("breakdown", breakdown(estimate.breakdown()));
        }
        map.put("provenance", provenance(estimation.provenance()));
        return map;
    }

    private static Map<String, @Nullable Object> method(Interval interval) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putLabel(map, interval.method().label());
        map.put("level", interval.level().isPresent() ? interval.level().getAsDouble() : null);
        map.put("source", interval.method().source());
        return map;
    }

    static void putSample(Map<String, @Nullable Object> map, Sample sample) {
        map.put("n", sample.size());
        map.put("effectiveN", sample.effectiveSize());
        map.put("leftOut", sample.leftOut().stream().map(FigureKeys::exclusion).toList());
    }

    private static Map<String, @Nullable Object> exclusion(Exclusion exclusion) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", exclusion.reason().code());
        map.put("en", exclusion.reason().english());
        map.put("zh", exclusion.reason().chinese());
        map.put("count", exclusion.count());
        return map;
    }

    private static Map<String, @Nullable Object> breakdown(Breakdown breakdown) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putLabel(map, breakdown.label());
        map.put("value", breakdown.value());
        if (!breakdown.parts().isEmpty()) {
            map.put(
                    "parts",
                    breakdown.parts().stream().map(FigureKeys::breakdown).toList());
        }
        return map;
    }

    static Map<String, @Nullable Object> provenance(EstimateProvenance provenance) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putLabel(map, provenance.method());
        map.put("source", provenance.source());
        map.put("parameters", provenance.parameters());
        map.put("version", provenance.libraryVersion());
        return map;
    }

    static void putLabel(Map<String, @Nullable Object> map, Label label) {
        map.put("code", label.code());
        map.put("en", label.english());
        map.put("zh", label.chinese());
    }

    static Map<String, @Nullable Object> label(Label label) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putLabel(map, label);
        return map;
    }

    static Map<String, @Nullable Object> inBothLanguages(Function<Locale, Object> said) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("en", said.apply(Locale.ENGLISH));
        map.put("zh", said.apply(Locale.SIMPLIFIED_CHINESE));
        return map;
    }

    static <T> List<Map<String, @Nullable Object>> each(List<T> all, Function<T, Map<String, @Nullable Object>> keys) {
        return all.stream().map(keys).toList();
    }
}
