package org.dealercrm.scoring.retention;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The classes of a store's customers on one day.
 *
 * @param scores one for each customer, in the order of the history's rows (by customer id), not null
 * @param provenance by what they were made, not null
 */
public record RetentionResult(CustomerScores scores, Provenance provenance) {

    /** Checks that both are there. */
    public RetentionResult {
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * A result of scores that a host kept.
     *
     * @param scores one for each customer, not null; copied
     * @param provenance by what they were made, not null
     */
    public RetentionResult(List<CustomerScore> scores, Provenance provenance) {
        this(CustomerScores.of(scores), provenance);
    }

    /**
     * How many customers are in a class.
     *
     * @param retentionClass the class, not null
     * @return the number, not negative
     */
    public long count(RetentionClass retentionClass) {
        return members(retentionClass).count();
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

    /** The rows of a class. */
    private IntStream members(RetentionClass retentionClass) {
        return IntStream.range(0, scores.size()).filter(row -> scores.retentionClass(row) == retentionClass);
    }

    private ClassTotal total(RetentionClass retentionClass) {
        double value = members(retentionClass)
                .mapToDouble(row -> scores.expectedValue(row).orElse(0))
                .sum();
        return new ClassTotal(
                retentionClass,
                count(retentionClass),
                members(retentionClass).mapToDouble(scores::expectedVisits).sum(),
                provenance.valueBasis() == ValueBasis.MONEY ? OptionalDouble.of(value) : OptionalDouble.empty(),
                members(retentionClass).mapToDouble(scores::valueWhileStaying).sum());
    }
}
