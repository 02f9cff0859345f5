package org.dealercrm.scoring.delivered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;

/**
 * The priorities of pairwise judgements by the analytic hierarchy process, with how consistent the judgements are.
 *
 * <pre>
 *   A w = lambda_max w, sum w = 1      CI = (lambda_max - n) / (n - 1)      CR = CI / RI(n)
 * </pre>
 *
 * <p>One and two criteria are always consistent: CI and CR are 0. Judgements that are consistent to the last digit give exactly 0.
 *
 * <p>References: Saaty, T. L. "The Analytic Hierarchy Process", 1980; "How to make a decision: the analytic hierarchy process", European
 * Journal of Operational Research 48, 1990, 9-26.
 *
 * @param weights the priorities, not null
 * @param principalEigenvalue lambda_max, at least n
 * @param consistencyIndex CI, not negative
 * @param consistencyRatio CR, not null; none (out of range) if the table of the policy does not reach to n
 * @param worst the judgement that agrees least with the others, empty if all agree
 * @param policy by which the ratio is judged, not null
 */
public record Priorities(
        Weights weights,
        double principalEigenvalue,
        double consistencyIndex,
        Estimation consistencyRatio,
        Optional<WorstJudgement> worst,
        ConsistencyPolicy policy) {

    private static final Label WEIGHTS = new Label("AHP_PRIORITIES", "priorities of pairwise judgements", "层次分析法权重");
    private static final Label RATIO = new Label("CONSISTENCY_RATIO", "consistency ratio", "一致性比率");
    private static final String SOURCE = "Saaty 1980, The Analytic Hierarchy Process; Saaty 1990, European Journal of"
            + " Operational Research 48, 9-26";

    /** Checks that everything is there. */
    public Priorities {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(consistencyRatio, "consistencyRatio");
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(policy, "policy");
    }

    static Priorities of(PairwiseMatrix matrix, ConsistencyPolicy policy) {
        PerronVector perron = PerronVector.of(matrix);
        double index = index(matrix, perron);
        Weights weights =
                new Weights(WEIGHTS, shares(matrix, perron), sample(matrix), provenance(WEIGHTS, matrix, policy));
        return new Priorities(
                weights,
                perron.eigenvalue(),
                index,
                ratio(matrix, index, policy),
                index == 0 ? Optional.empty() : worst(matrix, perron, policy),
                policy);
    }

    /** Each to its last digit; dividing them by their sum once more would take it away. */
    private static List<Weight> shares(PairwiseMatrix matrix, PerronVector perron) {
        double[] shares = perron.shares();
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new Weight(matrix.criteria().get(i), shares[i]))
                .toList();
    }

    private static double index(PairwiseMatrix matrix, PerronVector perron) {
        return matrix.size() < 3 ? 0 : perron.excess() / (matrix.size() - 1);
    }

    private static Estimation ratio(PairwiseMatrix matrix, double index, ConsistencyPolicy policy) {
        EstimateProvenance provenance = provenance(RATIO, matrix, policy);
        OptionalDouble random = policy.randomIndex().of(matrix.size());
        if (matrix.size() >= 3 && random.isEmpty()) {
            return new NoEstimate(RATIO, WhyNone.OUT_OF_RANGE, sample(matrix), provenance);
        }
        double ratio = matrix.size() < 3 ? 0 : index / random.getAsDouble();
        return new Estimate(RATIO, ratio, Optional.empty(), sample(matrix), Breakdown.leaf(RATIO, ratio), provenance);
    }

    private static Optional<WorstJudgement> worst(
            PairwiseMatrix matrix, PerronVector perron, ConsistencyPolicy policy) {
        int first = 0;
        int second = 1;
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = i + 1; j < matrix.size(); j++) {
                if (perron.deviation(i, j) > perron.deviation(first, second)) {
                    first = i;
                    second = j;
                }
            }
        }
        boolean asIs = matrix.times(first, second) >= 1;
        int more = asIs ? first : second;
        int less = asIs ? second : first;
        double consistent = perron.ratio(more, less);
        PairwiseMatrix replaced = matrix.with(more, less, consistent);
        return Optional.of(new WorstJudgement(
                matrix.criteria().get(more),
                matrix.criteria().get(less),
                matrix.times(more, less),
                consistent,
                perron.deviation(more, less),
                ratio(replaced, index(replaced, PerronVector.of(replaced)), policy)));
    }

    private static Sample sample(PairwiseMatrix matrix) {
        return Sample.of((long) matrix.size() * (matrix.size() - 1) / 2, List.of());
    }

    private static EstimateProvenance provenance(Label label, PairwiseMatrix matrix, ConsistencyPolicy policy) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("criteria", String.valueOf(matrix.size()));
        parameters.put("randomIndex", policy.randomIndex().described());
        parameters.put("limit", String.valueOf(policy.limit()));
        return EstimateProvenance.of(label, SOURCE, parameters);
    }

    /**
     * Whether the judgements are consistent enough for the policy.
     *
     * @return false also if there is no ratio
     */
    public boolean acceptable() {
        return consistencyRatio.figure().isPresent()
                && consistencyRatio.figure().getAsDouble() <= policy.limit();
    }
}
