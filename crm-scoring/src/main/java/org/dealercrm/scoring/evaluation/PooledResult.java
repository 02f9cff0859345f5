package org.dealercrm.scoring.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one model or rule did over several splits.
 *
 * @param name the name of its results, not null
 * @param kind whether it is a model or a rule, not null
 * @param measures each measure that has a value on at least one split, unmodifiable
 */
public record PooledResult(String name, ResultKind kind, Map<Measure, MeasureSpread> measures) {

    /** Copies the measures in their order. */
    public PooledResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Map<Measure, MeasureSpread> copy = new EnumMap<>(Measure.class);
        copy.putAll(measures);
        measures = Collections.unmodifiableMap(copy);
    }

    /**
     * A measure over the splits.
     *
     * @param measure not null
     * @return empty if it is undefined on all of them
     */
    public Optional<MeasureSpread> measure(Measure measure) {
        return Optional.ofNullable(measures.get(Objects.requireNonNull(measure, "measure")));
    }
}
