package org.dealercrm.scoring.retention;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The classes of a store's customers on one day.
 *
 * @param scores one for each customer, in the order of the history's rows (by customer id), not null
 * @param provenance by what they were made, not null
 */
public record RetentionResult(List<CustomerScore> scores, Provenance provenance) {

    /** Copies the scores. */
    public RetentionResult {
        scores = List.copyOf(scores);
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * How many customers are in a class.
     *
     * @param retentionClass the class, not null
     * @return the number, not negative
     */
    public long count(RetentionClass retentionClass) {
        return members(retentionClass).size();
    }

    /**
     * Sizes and sums of all five classes.
     *
     * @return an unmodifiable map with an entry for every class, in the order of the classes, never null
     */
    public Map<RetentionClass, ClassTotal> totals() {
        Map<RetentionClass, ClassTotal> totals = new EnumMap<>(RetentionClass.class);
        for (RetentionClass each : RetentionClass.values()) {
            totals.put(each, total(each));
        }
        return Collections.unmodifiableMap(totals);
    }

    private List<CustomerScore> members(RetentionClass retentionClass) {
        return scores.stream()
                .filter(score -> score.retentionClass() == retentionClass)
                .toList();
    }

    private ClassTotal total(RetentionClass retentionClass) {
        List<CustomerScore> members = members(retentionClass);
        double value = members.stream()
                .mapToDouble(score -> score.expectedValue().orElse(0))
                .sum();
        return new ClassTotal(
                retentionClass,
                members.size(),
                members.stream().mapToDouble(CustomerScore::expectedVisits).sum(),
                provenance.valueBasis() == ValueBasis.MONEY ? OptionalDouble.of(value) : OptionalDouble.empty(),
                members.stream().mapToDouble(CustomerScore::valueWhileStaying).sum());
    }
}
