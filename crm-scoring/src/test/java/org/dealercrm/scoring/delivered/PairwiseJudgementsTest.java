package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PairwiseJudgementsTest {

    private static PairwiseJudgements three() {
        return PairwiseJudgements.about(JudgementCases.letters(3)).judge("A", "B", 2);
    }

    private static List<String> problems(PairwiseJudgements judgements) {
        return ((FaultyJudgements) judgements.read())
                .problems().stream()
                        .map(problem ->
                                problem.kind() + " " + problem.first() + " " + problem.second() + " " + problem.found())
                        .toList();
    }

    @Test
    void aPairMayBeJudgedEitherWayRoundAndBothWaysIfTheyAgree() {
        PairwiseReading one = three().judge("A", "C", 6).judge("B", "C", 3).read();
        PairwiseReading other = PairwiseJudgements.about(JudgementCases.letters(3))
                .judge("C", "B", 1 / 3.0)
                .judge("B", "A", 1 / 2.0)
                .judge("C", "A", 1 / 6.0)
                .judge("A", "C", 6)
                .read();
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(((PairwiseMatrix) one).times("C", "A")).isEqualTo(1 / 6.0);
        assertThat(((PairwiseMatrix) other)
                        .priorities(ConsistencyPolicy.saaty())
                        .weights()
                        .of("A"))
                .hasValue(.6);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problems(three().judge("C", "A", 2))).containsExactly("MISSING B C []");
        assertThat(problems(PairwiseJudgements.about(JudgementCases.letters(3))))
                .containsExactly("MISSING A B []", "MISSING A C []", "MISSING B C []");
    }

    @Test
    void whatContradictsIsNamed() {
        assertThat(problems(three().judge("A", "C", 3).judge("C", "A", 2).judge("B", "C", 3)))
                .containsExactly("CONTRADICTORY A C [0.5, 3.0]");
        // .333 is not the reciprocal of 3
        assertThat(problems(three().judge("A", "C", 3).judge("C", "A", .333).judge("B", "C", 3)))
                .hasSize(1);
        assertThat(problems(three().judge("A", "B", 2.5).judge("A", "C", 3).judge("B", "C", 3)))
                .containsExactly("CONTRADICTORY A B [2.0, 2.5]");
    }

    @Test
    void whatIsNoJudgementIsNamedOnce() {
        assertThat(problems(three().judge("A", "C", -3).judge("B", "C", Double.NaN)))
                .containsExactly("OUT_OF_RANGE A C [-3.0]", "OUT_OF_RANGE B C [NaN]");
        assertThat(problems(three().judge("A", "C", 3)
                        .judge("B", "C", 3)
                        .judge("A", "A", 1)
                        .judge("A", "X", 2)))
                .containsExactly("WITH_ITSELF A A [1.0]", "UNKNOWN_CRITERION A X [2.0]");
    }

    @Test
    void theProblemsAreSaidInBothLanguages() {
        JudgementProblem contradictory =
                new JudgementProblem(JudgementProblem.Kind.CONTRADICTORY, "price", "comfort", List.of(.5, 3.0));
        assertThat(contradictory.sentence(Locale.ENGLISH))
                .isEqualTo("price and comfort were judged in two ways that contradict each other: price 0.5 and 3.0"
                        + " times as important");
        assertThat(contradictory.sentence(Locale.CHINESE)).isEqualTo("price与comfort两次判断互相矛盾：price的重要性为 0.5 和 3.0 倍");
        assertThat(new JudgementProblem(JudgementProblem.Kind.MISSING, "a", "b", List.of()).sentence(Locale.ENGLISH))
                .isEqualTo("a and b were not compared");
    }

    @Test
    void brokenContractsAreNamed() {
        assertThatThrownBy(() -> PairwiseJudgements.about(List.of())).hasMessageContaining("found 0");
        assertThatThrownBy(() -> PairwiseJudgements.about(Collections.nCopies(2, OfferCases.label("A"))))
                .hasMessageContaining("found two A");
        PairwiseMatrix matrix = JudgementCases.matrix(new double[][] {{2}});
        assertThatThrownBy(() -> matrix.times("A", "X")).hasMessageContaining("none of X");
    }
}
