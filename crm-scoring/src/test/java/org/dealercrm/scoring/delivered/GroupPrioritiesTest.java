package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;

class GroupPrioritiesTest {

    /** Two persons of opposite minds about A and B, of one mind about C. */
    private static final List<PairwiseMatrix> TWO = List.of(
            JudgementCases.matrix(new double[][] {{2, 8}, {4}}), JudgementCases.matrix(new double[][] {{1 / 2.0, 4}, {8}
            }));

    private static double[] shares(WeightsResult result) {
        return ((Weights) result).weights().stream().mapToDouble(Weight::share).toArray();
    }

    private static List<PairwiseMatrix> city200() {
        return PublishedData.lines("ahp-city/city200.csv").stream()
                .skip(1)
                .map(JudgementCases::city)
                .toList();
    }

    @Test
    void judgementsAreAveragedAsRatios() {
        PairwiseMatrix group = GroupPriorities.judgements(TWO).orElseThrow();
        assertThat(group.times("A", "B")).isEqualTo(1);
        assertThat(group.times("A", "C")).isCloseTo(Math.sqrt(32), within(1e-15));
        assertThat(GroupPriorities.judgements(List.of())).isEmpty();
    }

    @Test
    void prioritiesAreAveragedByEitherMean() {
        // 8:4:1 and 4:8:1
        assertThat(shares(GroupPriorities.priorities(TWO, GroupPriorities.Mean.ARITHMETIC)))
                .containsExactly(new double[] {6 / 13.0, 6 / 13.0, 1 / 13.0}, within(1e-16));
        double root = Math.sqrt(32);
        assertThat(shares(GroupPriorities.priorities(TWO, GroupPriorities.Mean.GEOMETRIC)))
                .containsExactly(
                        new double[] {root / (1 + 2 * root), root / (1 + 2 * root), 1 / (1 + 2 * root)}, within(1e-15));
    }

    @Test
    void whoIsInconsistentIsLeftOutAndCounted() {
        PairwiseMatrix circle = JudgementCases.matrix(new double[][] {{5, 1 / 5.0}, {5}});
        Weights weights = (Weights) GroupPriorities.consistentPriorities(
                List.of(circle, TWO.get(0)), GroupPriorities.Mean.GEOMETRIC, ConsistencyPolicy.saaty());
        assertThat(shares(weights)).containsExactly(new double[] {8 / 13.0, 4 / 13.0, 1 / 13.0}, within(1e-15));
        assertThat(weights.sample().size()).isEqualTo(1);
        assertThat(weights.sample().leftOut().get(0).reason()).isEqualTo(GroupPriorities.INCONSISTENT);
        assertThat(weights.sample().leftOut().get(0).count()).isEqualTo(1);
        NoWeights none = (NoWeights) GroupPriorities.consistentPriorities(
                List.of(circle), GroupPriorities.Mean.GEOMETRIC, ConsistencyPolicy.saaty());
        assertThat(none.reason()).isEqualTo(WhyNone.NO_ANSWERS);
    }

    @Test
    void aGroupJudgesTheSameCriteria() {
        PairwiseMatrix other = JudgementCases.matrix(new double[][] {{2}});
        assertThatThrownBy(() -> GroupPriorities.judgements(List.of(TWO.get(0), other)))
                .hasMessageContaining("found [A, B, C] and [A, B]");
    }

    /** The first of the 200: R package ahpsurvey, vignette, with the random index 1.11. */
    @Test
    void theFirstOfTheCityRespondents() {
        RandomIndex vignette = new RandomIndex(OfferCases.label("VIGNETTE"), "ahpsurvey", List.of(.58, .90, 1.11));
        Priorities first = city200().get(0).priorities(ConsistencyPolicy.saaty().with(vignette));
        assertThat(shares(first.weights()))
                .containsExactly(
                        new double[] {
                            0.170946598500966079,
                            0.458718093444333817,
                            0.0854732992504830394,
                            0.250763563643613095,
                            0.0340984451606039699
                        },
                        within(1e-17));
        // printed .06125366
        assertThat(first.consistencyRatio().figure().orElseThrow()).isCloseTo(0.0612536581446145055, within(1e-15));
    }

    /**
     * The package prints .15261018 .44827276 .07052519 .27579123 .03965027 as aggregated individual priorities. Their sum is .98685:
     * they are geometric means that were not normalised. The arithmetic means are others.
     */
    @Test
    void theCityRespondentsTogether() {
        double[] printed = {.15261018, .44827276, .07052519, .27579123, .03965027};
        double sum = Arrays.stream(printed).sum();
        double[] shares = shares(GroupPriorities.priorities(city200(), GroupPriorities.Mean.GEOMETRIC));
        for (int i = 0; i < printed.length; i++) {
            assertThat(shares[i]).isCloseTo(printed[i] / sum, within(5e-7));
        }
        assertThat(shares)
                .containsExactly(
                        new double[] {
                            0.154643736919641058,
                            0.454246432015579841,
                            0.0714649380371529308,
                            0.279466258618942623,
                            0.0401786344086835473
                        },
                        within(1e-15));
        assertThat(shares(GroupPriorities.priorities(city200(), GroupPriorities.Mean.ARITHMETIC))[0])
                .isCloseTo(.1558977436, within(1e-10));
        Priorities together =
                GroupPriorities.judgements(city200()).orElseThrow().priorities(ConsistencyPolicy.saaty());
        assertThat(shares(together.weights())[1]).isCloseTo(0.452908349083750309, within(1e-15));
        assertThat(together.consistencyRatio().figure().orElseThrow()).isCloseTo(0.0452406059526447572, within(1e-14));
    }

    @Test
    void theOrderOfThePersonsChangesNothing() {
        List<PairwiseMatrix> persons = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            persons.add(JudgementCases.matrix(new double[][] {
                {1 + random.nextInt(9), 1.0 / (1 + random.nextInt(9))}, {1 + random.nextInt(9)}
            }));
        }
        List<PairwiseMatrix> shuffled = new ArrayList<>(persons);
        Collections.shuffle(shuffled, random);
        for (GroupPriorities.Mean mean : GroupPriorities.Mean.values()) {
            assertThat(GroupPriorities.priorities(shuffled, mean)).isEqualTo(GroupPriorities.priorities(persons, mean));
        }
        assertThat(GroupPriorities.judgements(shuffled)).isEqualTo(GroupPriorities.judgements(persons));
    }
}
