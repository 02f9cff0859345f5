package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.Label;

/** Laws of the analytic hierarchy process, for any judgements. */
class PrioritiesProperties {

    private static final double ULPS = 4e-16;

    /** One judgement for each pair on Saaty's scale. */
    private static double[][] judgements(int n, Random random) {
        double[][] times = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double v = 1 + random.nextInt(9);
                times[i][j] = random.nextBoolean() ? v : 1 / v;
            }
        }
        return times;
    }

    /** The judgements about criteria named by a permutation, taken down in a random order, either way round. */
    private static Priorities priorities(double[][] times, List<Integer> names, Random random) {
        int n = times.length;
        List<Label> criteria = new ArrayList<>();
        names.forEach(name -> criteria.add(OfferCases.label(JudgementCases.letter(name))));
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        Collections.shuffle(pairs, random);
        Collections.shuffle(criteria, random);
        PairwiseJudgements judgements = PairwiseJudgements.about(criteria);
        for (int[] pair : pairs) {
            String first = JudgementCases.letter(names.get(pair[0]));
            String second = JudgementCases.letter(names.get(pair[1]));
            double v = times[pair[0]][pair[1]];
            if (random.nextBoolean()) {
                judgements.judge(first, second, v);
            } else {
                judgements.judge(second, first, v < 1 ? Math.rint(1 / v) : 1 / v);
            }
        }
        return ((PairwiseMatrix) judgements.read()).priorities(ConsistencyPolicy.saaty());
    }

    private static List<Integer> inOrder(int n) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(i);
        }
        return names;
    }

    @Property
    void consistentJudgementsGiveTheirWeightsBackAndARatioOf0(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 1000) Integer> parts) {
        int n = parts.size();
        double sum = parts.stream().mapToInt(Integer::intValue).sum();
        double[][] upper = new double[n - 1][];
        for (int i = 0; i < n - 1; i++) {
            upper[i] = new double[n - 1 - i];
            for (int j = i + 1; j < n; j++) {
                upper[i][j - i - 1] = parts.get(i) / (double) parts.get(j);
            }
        }
        Priorities priorities = JudgementCases.matrix(upper).priorities(ConsistencyPolicy.saaty());
        for (int i = 0; i < n; i++) {
            double share = priorities.weights().of(JudgementCases.letter(i)).orElseThrow();
            assertThat(share).isCloseTo(parts.get(i) / sum, within(ULPS * parts.get(i) / sum));
        }
        // the quotients are rounded to doubles, which is all that is left; consistency falls with its square
        assertThat(priorities.consistencyIndex()).isBetween(0.0, 1e-30);
        assertThat(priorities.acceptable()).isTrue();
    }

    @Property
    void theVectorIsTheEigenvectorAndTheEigenvalueAtLeastN(
            @ForAll @IntRange(min = 1, max = 9) int n, @ForAll Random random) {
        double[][] times = judgements(n, random);
        Priorities priorities = priorities(times, inOrder(n), random);
        double[] w = priorities.weights().weights().stream()
                .mapToDouble(Weight::share)
                .toArray();
        double lambda = priorities.principalEigenvalue();
        assertThat(lambda).isGreaterThanOrEqualTo(n);
        assertThat(Arrays.stream(w).sum()).isCloseTo(1, within(1e-15));
        for (int i = 0; i < n; i++) {
            double row = 0;
            for (int j = 0; j < n; j++) {
                row += (i == j ? 1 : i < j ? times[i][j] : 1 / times[j][i]) * w[j];
            }
            assertThat(row).isCloseTo(lambda * w[i], within(4e-15 * row));
        }
    }

    /** Other names and another order of the judgements: the same to the last digit. */
    @Property
    void namesAndOrderDoNotMatter(@ForAll @IntRange(min = 1, max = 8) int n, @ForAll Random random) {
        double[][] times = judgements(n, random);
        List<Integer> names = inOrder(n);
        Priorities one = priorities(times, names, random);
        assertThat(priorities(times, names, random)).isEqualTo(one);
        Collections.shuffle(names, random);
        Priorities other = priorities(times, names, random);
        for (int i = 0; i < n; i++) {
            assertThat(other.weights().of(JudgementCases.letter(names.get(i))))
                    .isEqualTo(one.weights().of(JudgementCases.letter(i)));
        }
        assertThat(other.principalEigenvalue()).isEqualTo(one.principalEigenvalue());
        assertThat(other.consistencyIndex()).isEqualTo(one.consistencyIndex());
        assertThat(other.worst().isPresent()).isEqualTo(one.worst().isPresent());
    }

    /** All judgements turned round: the weights are not the reciprocals (Johnson, Beine, Wang 1979), the eigenvalue is the same. */
    @Property
    void turningAllJudgementsRoundKeepsTheConsistency(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Random random) {
        double[][] times = judgements(n, random);
        double[][] turned = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                turned[i][j] = times[i][j] < 1 ? Math.rint(1 / times[i][j]) : 1 / times[i][j];
            }
        }
        assertThat(priorities(turned, inOrder(n), random).consistencyIndex())
                .isEqualTo(priorities(times, inOrder(n), random).consistencyIndex());
    }

    /** Whoever is judged more important by somebody gets a greater weight (Perron vectors of positive matrices are monotone). */
    @Property
    void aGreaterJudgementGivesAGreaterWeight(
            @ForAll @IntRange(min = 2, max = 7) int n,
            @ForAll Random random,
            @ForAll @DoubleRange(min = 1.01, max = 3) double factor) {
        double[][] times = judgements(n, random);
        Priorities before = priorities(times, inOrder(n), random);
        double[][] more = Arrays.stream(times).map(double[]::clone).toArray(double[][]::new);
        // a whole number on either side, so that either way round it is the same judgement
        more[0][1] =
                times[0][1] >= 1 ? Math.ceil(times[0][1] * factor) : 1 / Math.floor(1 / times[0][1] / factor + 1e-9);
        if (!(more[0][1] > times[0][1]) || Double.isInfinite(more[0][1])) {
            more[0][1] = 10;
        }
        Priorities after = priorities(more, inOrder(n), random);
        assertThat(after.weights().of("A").orElseThrow())
                .isGreaterThan(before.weights().of("A").orElseThrow());
    }

    @Property
    void theWorstJudgementIsTheFarthestFromItsRatio(@ForAll @IntRange(min = 3, max = 7) int n, @ForAll Random random) {
        double[][] times = judgements(n, random);
        Priorities priorities = priorities(times, inOrder(n), random);
        if (priorities.worst().isEmpty()) {
            assertThat(priorities.consistencyIndex()).isZero();
            return;
        }
        double[] w = priorities.weights().weights().stream()
                .mapToDouble(Weight::share)
                .toArray();
        double farthest = 1;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double off = times[i][j] * w[j] / w[i];
                farthest = Math.max(farthest, Math.max(off, 1 / off));
            }
        }
        WorstJudgement worst = priorities.worst().get();
        assertThat(worst.deviation()).isCloseTo(farthest, within(1e-13 * farthest));
        assertThat(worst.judged()).isGreaterThanOrEqualTo(1);
        double off = worst.judged() / worst.consistent();
        assertThat(Math.max(off, 1 / off)).isCloseTo(worst.deviation(), within(1e-13 * farthest));
        assertThat(worst.consistent())
                .isCloseTo(
                        priorities.weights().of(worst.first().code()).orElseThrow()
                                / priorities.weights().of(worst.second().code()).orElseThrow(),
                        within(1e-14 * worst.consistent()));
    }
}
