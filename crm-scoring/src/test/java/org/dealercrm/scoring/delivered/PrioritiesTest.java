package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dealercrm.scoring.delivered.JudgementCases.matrix;

import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;

/**
 * Published cases of the analytic hierarchy process. The expected numbers are the principal eigenvectors to 50 digits (mpmath: repeated
 * squaring), rounded to doubles; what is printed elsewhere stands in the comments.
 */
class PrioritiesTest {

    private static double[] shares(Priorities priorities) {
        return priorities.weights().weights().stream()
                .mapToDouble(Weight::share)
                .toArray();
    }

    private static double ratio(Priorities priorities) {
        return priorities.consistencyRatio().figure().orElseThrow();
    }

    /** Saaty 1990, page 14: the choice of a house; printed .173 .054 .188 .018 .031 .036 .167 .333, lambda 9.669, CR .17. */
    @Test
    void theHouse() {
        PairwiseMatrix house = matrix(new double[][] {
            {5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0},
            {1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0},
            {6, 3, 4, 6, 1 / 5.0},
            {1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0},
            {1 / 2.0, 1 / 5.0, 1 / 6.0},
            {1 / 5.0, 1 / 6.0},
            {1 / 2.0}
        });
        Priorities priorities = house.priorities(ConsistencyPolicy.saaty());
        assertThat(shares(priorities))
                .containsExactly(
                        0.173017474648347649,
                        0.0539757229990393056,
                        0.188110298857440785,
                        0.0175079113081956905,
                        0.0310437364039022946,
                        0.0363222021546560944,
                        0.166833673626347883,
                        0.333188980002070299);
        assertThat(priorities.principalEigenvalue()).isEqualTo(9.66888731711815347);
        assertThat(priorities.consistencyIndex()).isEqualTo(0.238412473874021924);
        assertThat(ratio(priorities)).isCloseTo(0.169086860903561649, within(1e-16));
        assertThat(priorities.acceptable()).isFalse();
        WorstJudgement worst = priorities.worst().orElseThrow();
        assertThat(worst.first().code()).isEqualTo("C");
        assertThat(worst.second().code()).isEqualTo("G");
        assertThat(worst.judged()).isEqualTo(6);
        assertThat(worst.consistent()).isEqualTo(1.12753195903811055);
        assertThat(worst.deviation()).isCloseTo(6 / 1.12753195903811055, within(1e-15));
        assertThat(worst.ratioIfReplaced().figure().orElseThrow()).isCloseTo(0.0900102956761367269, within(1e-15));
        assertThat(worst.sentence(Locale.ENGLISH))
                .isEqualTo("C was judged 6.00 times as important as G, the other judgements say 1.13 times; then the"
                        + " consistency ratio would be 0.090");
        assertThat(worst.sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("C被判断为G的 6.00 倍，其余判断表明应为 1.13 倍；若采用该值，一致性比率为 0.090");
    }

    /** A source prints .53 .22 .19 .06 for these judgements, which is no eigenvector of theirs. */
    @Test
    void fourCriteria() {
        Priorities priorities = matrix(new double[][] {{3, 3, 7}, {1, 3}, {3}}).priorities(ConsistencyPolicy.saaty());
        assertThat(shares(priorities))
                .containsExactly(
                        0.545075139996838595, 0.193117456911008159, 0.193117456911008159, 0.0686899461811450857);
        assertThat(ratio(priorities)).isCloseTo(0.00292786323108200255, within(1e-17));
        assertThat(priorities.acceptable()).isTrue();
        assertThat(priorities.worst().orElseThrow().consistent()).isEqualTo(7.93529723490244842);
        assertThat(priorities.worst().orElseThrow().ratioIfReplaced().figure().orElseThrow())
                .isCloseTo(0.000734119902627765051, within(1e-17));
    }

    /** Saaty 2004, the choice of a city; he prints a consistency ratio of .05. */
    @Test
    void theCity() {
        PairwiseMatrix city = JudgementCases.city("5,-3,2,-5,-7,-1,-7,4,-3,-7");
        Priorities priorities = city.priorities(ConsistencyPolicy.saaty());
        assertThat(shares(priorities))
                .containsExactly(
                        0.152167083204483331,
                        0.433454368081247945,
                        0.0715564760056754714,
                        0.305006432389860314,
                        0.037815640318732938);
        assertThat(priorities.principalEigenvalue()).isEqualTo(5.22523522093067051);
        assertThat(ratio(priorities)).isCloseTo(0.0502757189577389526, within(1e-16));
        assertThat(priorities.acceptable()).isTrue();
        Priorities bySimulation = city.priorities(ConsistencyPolicy.saaty().with(RandomIndex.SIMULATED));
        assertThat(ratio(bySimulation)).isCloseTo(0.0508155708788632764, within(1e-16));
        assertThat(bySimulation.consistencyRatio().provenance().parameters().get("randomIndex"))
                .startsWith("SIMULATED 3:0.5251686 4:0.8836651 5:1.1081014");
        WorstJudgement worst = priorities.worst().orElseThrow();
        assertThat(worst.first().code()).isEqualTo("fam");
        assertThat(worst.second().code()).isEqualTo("cult");
        assertThat(worst.judged()).isEqualTo(5);
        assertThat(worst.consistent()).isCloseTo(1 / 0.351056753397305, within(1e-13));
        assertThat(worst.ratioIfReplaced().figure().orElseThrow()).isCloseTo(0.0282609884554803160, within(1e-15));
    }

    @Test
    void oneAndTwoCriteriaAreAlwaysConsistent() {
        Priorities two = matrix(new double[][] {{4}}).priorities(ConsistencyPolicy.saaty());
        assertThat(shares(two)).containsExactly(.8, .2);
        assertThat(two.principalEigenvalue()).isEqualTo(2);
        assertThat(two.consistencyIndex()).isZero();
        assertThat(ratio(two)).isZero();
        assertThat(two.acceptable()).isTrue();
        assertThat(two.worst()).isEmpty();
        Priorities one = matrix(new double[][] {}).priorities(ConsistencyPolicy.saaty());
        assertThat(shares(one)).containsExactly(1);
        assertThat(one.acceptable()).isTrue();
    }

    @Test
    void consistentJudgementsGiveExactly0() {
        // 1 : 3 : 21 in thirds and sevenths, none of which is a double
        Priorities priorities =
                matrix(new double[][] {{1 / 3.0, 1 / 21.0}, {1 / 7.0}}).priorities(ConsistencyPolicy.saaty());
        assertThat(shares(priorities)).containsExactly(.04, .12, .84);
        assertThat(priorities.consistencyIndex()).isZero();
        assertThat(priorities.worst()).isEmpty();
    }

    /** Three criteria each a million times as important as the next in a circle: all weigh the same, and nothing is consistent. */
    @Test
    void aCircleIsAsInconsistentAsCanBe() {
        Priorities circle = matrix(new double[][] {{1e6, 1e-6}, {1e6}}).priorities(ConsistencyPolicy.saaty());
        assertThat(shares(circle)).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThat(circle.principalEigenvalue()).isEqualTo(1 + 1e6 + 1e-6);
    }

    @Test
    void beyondTheTableThereIsAVectorAndNoRatio() {
        RandomIndex onlyThree = new RandomIndex(OfferCases.label("MINE"), "mine", List.of(.5));
        Priorities priorities = matrix(new double[][] {{3, 3, 7}, {1, 3}, {3}})
                .priorities(ConsistencyPolicy.saaty().with(onlyThree));
        assertThat(priorities.consistencyRatio()).isInstanceOf(NoEstimate.class);
        assertThat(((NoEstimate) priorities.consistencyRatio()).reason()).isEqualTo(WhyNone.OUT_OF_RANGE);
        assertThat(priorities.acceptable()).isFalse();
        assertThat(priorities.consistencyIndex()).isPositive();
    }
}
