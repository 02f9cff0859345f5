package org.dealercrm.scoring.delivered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * How much each criterion of an index counts: shares that add up to 1, and where they come from. By what the customer himself says
 * they are stated, or the priorities of his pairwise judgements.
 *
 * @param label what they are called, such as whose they are and of which year; not null
 * @param weights at least one, each criterion once, adding up to 1; kept in the order of the codes; not null
 * @param sample on how many judgements or alternatives they stand; of stated weights on those of one person; not null
 * @param provenance by what they were found, not null
 */
public record Weights(Label label, List<Weight> weights, Sample sample, EstimateProvenance provenance)
        implements WeightsResult {

    private static final double ROUNDING = 1e-9;
    private static final Label STATED = new Label("STATED_WEIGHTS", "stated weights, normalised", "给定权重（归一化）");

    /** Checks that they add up and puts them in order. */
    public Weights {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(provenance, "provenance");
        Set<String> codes = new HashSet<>();
        CompensatedSum sum = new CompensatedSum();
        for (Weight weight : weights) {
            sum.add(weight.share());
            if (!codes.add(weight.criterion().code())) {
                throw new IllegalArgumentException("Weights have each criterion once, found two of "
                        + weight.criterion().code());
            }
        }
        if (!(Math.abs(sum.value() - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("Weights add up to 1, found " + sum.value());
        }
        weights = weights.stream()
                .sorted(Comparator.comparing(weight -> weight.criterion().code()))
                .toList();
    }

    /**
     * Weights that somebody states, in whatever unit: w_i / sum w.
     *
     * @param label whose they are, not null
     * @param stated what he says of each criterion, each 0 to 1e9 and at least one above 1e-9; not null
     * @return the weights, never null
     * @throws IllegalArgumentException if a number is out of its range, or none is above 0
     */
    public static Weights stated(Label label, Map<Label, Double> stated) {
        for (Map.Entry<Label, Double> entry : stated.entrySet()) {
            if (!(entry.getValue() >= 0 && entry.getValue() <= 1e9)) {
                throw new IllegalArgumentException("A stated weight lies from 0 to 1e9, found " + entry.getValue()
                        + " of " + entry.getKey().code());
            }
        }
        if (stated.values().stream().noneMatch(number -> number > ROUNDING)) {
            throw new IllegalArgumentException("Some stated weight is above 1e-9, found " + stated.values());
        }
        List<Label> criteria = new ArrayList<>(stated.keySet());
        double[] numbers = criteria.stream().mapToDouble(stated::get).toArray();
        EstimateProvenance method = EstimateProvenance.of(STATED, "stated by the caller", Map.of());
        return normalised(label, criteria, numbers, Sample.of(1, List.of()), method);
    }

    /** Shares of numbers of which some is above 0. The sum is that of the sorted numbers, whatever their order. */
    static Weights normalised(
            Label label, List<Label> criteria, double[] numbers, Sample sample, EstimateProvenance method) {
        CompensatedSum sum = new CompensatedSum();
        Arrays.stream(numbers).sorted().forEach(sum::add);
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            weights.add(new Weight(criteria.get(i), Math.min(1, numbers[i] / sum.value())));
        }
        return new Weights(label, weights, sample, method);
    }

    /**
     * The weight of one criterion.
     *
     * @param criterion its code, not null
     * @return 0 to 1, empty if there is no such criterion
     */
    public OptionalDouble of(String criterion) {
        return weights.stream()
                .filter(weight -> weight.criterion().code().equals(criterion))
                .mapToDouble(Weight::share)
                .findFirst();
    }
}
