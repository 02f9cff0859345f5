package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.jspecify.annotations.Nullable;

/** A figure with all that belongs to it as a JSON mapper takes it, its keys in a fixed order. */
final class FigureKeys {

    private FigureKeys() {}

    static Map<String, @Nullable Object> of(Estimation estimation) {
        return new LinkedHashMap<>(EstimationKeys.asMap(estimation));
    }

    static void putSample(Map<String, @Nullable Object> map, Sample sample) {
        map.put("n", sample.size());
        map.put("effectiveN", sample.effectiveSize());
        map.put("leftOut", EstimationKeys.leftOut(sample.leftOut()));
    }

    static Map<String, @Nullable Object> provenance(EstimateProvenance provenance) {
        return new LinkedHashMap<>(EstimationKeys.provenance(provenance));
    }

    static void putLabel(Map<String, @Nullable Object> map, Label label) {
        map.putAll(EstimationKeys.label(label));
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
