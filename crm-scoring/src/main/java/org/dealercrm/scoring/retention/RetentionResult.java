package org.dealercrm.scoring.retention;

import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.numeric.Finite;

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
        return IntStream.range(0, scores.size())
                .filter(row -> scores.retentionClass(row) == retentionClass)
                .count();
    }

    /**
     * Sizes and sums of all five classes.
     *
     * @return an unmodifiable map with an entry for every class, in the order of the classes, never null
     */
    public Map<RetentionClass, ClassTotal> totals() {
        Map<RetentionClass, Sums> sums = new EnumMap<>(RetentionClass.class);
        for (RetentionClass each : RetentionClass.values()) {
            sums.put(each, new Sums());
        }
        for (int row = 0; row < scores.size(); row++) {
            Objects.requireNonNull(sums.get(scores.retentionClass(row))).add(scores, row);
        }
        Map<RetentionClass, ClassTotal> totals = new EnumMap<>(RetentionClass.class);
        sums.forEach((each, sum) -> totals.put(each, sum.total(each, provenance.valueBasis())));
        return Collections.unmodifiableMap(totals);
    }

    /** The sums of a class. */
    private static final class Sums {

        private final DoubleSummaryStatistics visits = new DoubleSummaryStatistics();
        private final DoubleSummaryStatistics value = new DoubleSummaryStatistics();
        private final DoubleSummaryStatistics valueWhileStaying = new DoubleSummaryStatistics();

        void add(CustomerScores scores, int row) {
            visits.accept(scores.expectedVisits(row));
            value.accept(scores.expectedValue(row).orElse(0));
            valueWhileStaying.accept(scores.valueWhileStaying(row));
        }

        ClassTotal total(RetentionClass of, ValueBasis basis) {
            return new ClassTotal(
                    of,
                    visits.getCount(),
                    finite(visits),
                    basis == ValueBasis.MONEY ? OptionalDouble.of(finite(value)) : OptionalDouble.empty(),
                    finite(valueWhileStaying));
        }

        private static double finite(DoubleSummaryStatistics terms) {
            return Finite.within(terms.getSum());
        }
    }
}
