package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * The judgements of several persons as one, each counting alike.
 *
 * <p>References: Aczél, J.; Saaty, T. L. "Procedures for synthesizing ratio judgements", Journal of Mathematical Psychology 27, 1983,
 * 93-102; Forman, E.; Peniwati, K. "Aggregating individual judgments and priorities with the analytic hierarchy process", European
 * Journal of Operational Research 108, 1998, 165-169.
 */
public final class GroupPriorities {

    /** Whose judgements are not consistent enough. */
    public static final ExclusionReason INCONSISTENT =
            new ExclusionReason("INCONSISTENT", "whose judgements are not consistent enough", "判断一致性不足");

    /** Which mean of the persons' priorities is taken. */
    public enum Mean {
        /** The geometric mean, which keeps ratios: what each says in ratios is averaged in ratios. */
        GEOMETRIC,
        /** The arithmetic mean of the shares. */
        ARITHMETIC
    }

    private static final String SOURCE =
            "Forman and Peniwati 1998, European Journal of Operational Research 108, 165-169";
    private static final Label LABEL =
            new Label("AGGREGATED_INDIVIDUAL_PRIORITIES", "aggregated individual priorities", "个体权重汇总（AIP）");

    private static final MathContext DIGITS = new MathContext(40);

    private GroupPriorities() {}

    /**
     * Aggregated individual judgements (AIJ), for a group that decides as one: the geometric mean of the judgements of each pair, the
     * only mean that keeps them reciprocal.
     *
     * @param persons the judgements of each, all about the same criteria, not null
     * @return the judgements of the group, empty if there is nobody
     * @throws IllegalArgumentException if the criteria differ
     */
    public static Optional<PairwiseMatrix> judgements(List<PairwiseMatrix> persons) {
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        List<Label> criteria = commonCriteria(persons);
        double[][] times = new double[criteria.size()][criteria.size()];
        for (int i = 0; i < times.length; i++) {
            times[i][i] = 1;
            for (int j = i + 1; j < times.length; j++) {
                int first = i;
                int second = j;
                PairwiseMatrix.set(times, i, j, geometricMean(sorted(persons, person -> person.times(first, second))));
            }
        }
        return Optional.of(new PairwiseMatrix(criteria, times));
    }

    /**
     * Aggregated individual priorities (AIP), for persons who decide each for himself: a mean of their priorities, normalised.
     *
     * @param persons the judgements of each, all about the same criteria, not null
     * @param mean which mean, not null
     * @return the weights; none if there is nobody
     * @throws IllegalArgumentException if the criteria differ
     */
    public static WeightsResult priorities(List<PairwiseMatrix> persons, Mean mean) {
        return weights(persons, mean, List.of(), Map.of("mean", mean.name()));
    }

    /**
     * The same of those only whose judgements are consistent enough; who is not is counted among those left out.
     *
     * @param persons the judgements of each, all about the same criteria, not null
     * @param mean which mean, not null
     * @param policy when judgements are consistent enough, not null
     * @return the weights; none if nobody remains
     * @throws IllegalArgumentException if the criteria differ
     */
    public static WeightsResult consistentPriorities(
            List<PairwiseMatrix> persons, Mean mean, ConsistencyPolicy policy) {
        commonCriteria(persons);
        List<PairwiseMatrix> kept = persons.stream()
                .filter(person -> person.priorities(policy).acceptable())
                .toList();
        List<Exclusion> leftOut = List.of(new Exclusion(INCONSISTENT, persons.size() - kept.size()));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mean", mean.name());
        parameters.put("randomIndex", policy.randomIndex().described());
        parameters.put("limit", String.valueOf(policy.limit()));
        return weights(kept, mean, leftOut, parameters);
    }

    private static WeightsResult weights(
            List<PairwiseMatrix> persons, Mean mean, List<Exclusion> leftOut, Map<String, String> parameters) {
        EstimateProvenance method = EstimateProvenance.of(LABEL, SOURCE, parameters);
        Sample sample = Sample.of(persons.size(), leftOut);
        if (persons.isEmpty()) {
            return new NoWeights(WhyNone.NO_ANSWERS, sample, method);
        }
        List<Label> criteria = commonCriteria(persons);
        List<double[]> shares = new ArrayList<>();
        persons.forEach(person -> shares.add(PerronVector.of(person).shares()));
        double[] means = new double[criteria.size()];
        for (int i = 0; i < means.length; i++) {
            int place = i;
            means[i] = mean == Mean.ARITHMETIC
                    ? arithmeticMean(sorted(shares, share -> share[place]))
                    : geometricMean(sorted(shares, share -> share[place]));
        }
        return Weights.normalised(LABEL, criteria, means, sample, method);
    }

    /** Sorted, so that the means are the same in whatever order the persons come. */
    private static <T> double[] sorted(List<T> all, ToDoubleFunction<T> number) {
        return all.stream().mapToDouble(number).sorted().toArray();
    }

    private static double arithmeticMean(double[] numbers) {
        CompensatedSum sum = new CompensatedSum();
        Arrays.stream(numbers).forEach(sum::add);
        return sum.value() / numbers.length;
    }

    /**
     * exp of the mean logarithm, which is off by some of its last digits, and one step of Newton for g^n = product x, whose
     * remainder comes from exact decimals: g (1 + (product (x / g) - 1) / n).
     */
    private static double geometricMean(double[] numbers) {
        CompensatedSum logarithms = new CompensatedSum();
        Arrays.stream(numbers).forEach(x -> logarithms.add(Math.log(x)));
        double guess = Math.exp(logarithms.value() / numbers.length);
        BigDecimal exact = new BigDecimal(guess);
        BigDecimal product = BigDecimal.ONE;
        for (double x : numbers) {
            product = product.multiply(new BigDecimal(x).divide(exact, DIGITS), DIGITS);
        }
        double off = product.subtract(BigDecimal.ONE).doubleValue();
        return guess + guess * (off / numbers.length);
    }

    private static List<Label> commonCriteria(List<PairwiseMatrix> persons) {
        List<Label> criteria = persons.isEmpty() ? List.of() : persons.get(0).criteria();
        for (PairwiseMatrix person : persons) {
            if (!person.criteria().equals(criteria)) {
                throw new IllegalArgumentException("A group judges the same criteria, found " + codes(criteria)
                        + " and " + codes(person.criteria()));
            }
        }
        return criteria;
    }

    private static List<String> codes(List<Label> criteria) {
        return criteria.stream().map(Label::code).toList();
    }
}
