package org.dealercrm.scoring.delivered;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Label;

/**
 * The mean consistency index of random judgements, by which a consistency index is divided. Several tables are in use, and the ratio
 * depends on the one that is taken, so it is a named parameter.
 *
 * @param label what the table is called, not null
 * @param source who made it, not blank
 * @param fromThree the indices of 3, 4, 5, … criteria, above 0, not empty, not null
 */
public record RandomIndex(Label label, String source, List<Double> fromThree) {

    private static final int SMALLEST = 3;

    /** Saaty's table as his early books print it, 3 to 10 criteria. */
    public static final RandomIndex SAATY = new RandomIndex(
            new Label("SAATY", "Saaty's random index", "Saaty 随机一致性指标"),
            "Saaty 1980, The Analytic Hierarchy Process, page 21",
            List.of(.58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49));

    /** Means of 500,000 random matrices on Saaty's scale, 3 to 15 criteria. */
    public static final RandomIndex SIMULATED = new RandomIndex(
            new Label("SIMULATED", "random index of 500,000 simulated matrices", "50 万次模拟的随机一致性指标"),
            "Cho 2019, R package ahpsurvey, 500,000 simulations",
            List.of(
                    .5251686, .8836651, 1.1081014, 1.2492774, 1.3415514, 1.4048466, 1.4507197, 1.4857266, 1.5141022,
                    1.5356638, 1.5545925, 1.5703498, 1.5839958));

    /** Checks and copies the table. */
    public RandomIndex {
        Objects.requireNonNull(label, "label");
        if (source.isBlank()) {
            throw new IllegalArgumentException("A table names its source, found none for " + label.code());
        }
        fromThree = List.copyOf(fromThree);
        if (fromThree.isEmpty() || fromThree.stream().anyMatch(index -> !(index > 0 && index <= Double.MAX_VALUE))) {
            throw new IllegalArgumentException("A random index is above 0, found " + fromThree);
        }
    }

    /**
     * The index of a number of criteria.
     *
     * @param criteria how many
     * @return above 0; empty for 1 and 2 criteria, which are never inconsistent, and beyond the table
     */
    public OptionalDouble of(int criteria) {
        return criteria < SMALLEST || criteria >= SMALLEST + fromThree.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(fromThree.get(criteria - SMALLEST));
    }

    /** The table as a parameter of a provenance: the name and all numbers. */
    String described() {
        return label.code() + " "
                + IntStream.range(0, fromThree.size())
                        .mapToObj(i -> SMALLEST + i + ":" + fromThree.get(i))
                        .collect(Collectors.joining(" "));
    }
}
