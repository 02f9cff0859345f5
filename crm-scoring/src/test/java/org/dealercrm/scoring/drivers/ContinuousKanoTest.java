package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuousKanoTest {

    private static final Label FEATURE = SomeAnswers.label("PICK_UP");

    /** DuMouchel 1993: the numbers of the answers, and the prototypes at the corners of the plane. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, 4, 4, ONE_DIMENSIONAL",
        "1, 3, 4, 0, ATTRACTIVE",
        "3, 5, 0, 4, MUST_BE",
        "3, 3, 0, 0, INDIFFERENT",
        "2, 4, 2, 2, ONE_DIMENSIONAL",
        "4, 2, -1, -1, INDIFFERENT",
        "5, 1, -2, -2, INDIFFERENT"
    })
    void answersAsNumbers(int functional, int dysfunctional, double x, double y, KanoCategory category) {
        ContinuousKano kano = ContinuousKano.of(
                KanoAnswers.builder(FEATURE).add(functional, dysfunctional).build(), .95);
        assertThat(kano.functional().figure()).hasValue(x);
        assertThat(kano.dysfunctional().figure()).hasValue(y);
        assertThat(kano.category()).contains(category);
        assertThat(kano.certain()).as("one answer is no certainty").isFalse();
        assertThat(kano.functionalDeviation()).isEmpty();
        assertThat(kano.importance()).isInstanceOf(NoEstimate.class);
    }

    /** Functional 4 4 2, dysfunctional 0 4 2 by importance 1 2 3: 18 / 6 and 14 / 6. */
    @Test
    void importanceWeighs() {
        KanoAnswers answers = KanoAnswers.builder(FEATURE)
                .addWeighted(1, OptionalDouble.of(1), OptionalDouble.of(3), OptionalDouble.of(1))
                .addWeighted(1, OptionalDouble.of(1), OptionalDouble.of(5), OptionalDouble.of(2))
                .addWeighted(1, OptionalDouble.of(2), OptionalDouble.of(4), OptionalDouble.of(3))
                .add(5, 1)
                .build();
        ContinuousKano kano = ContinuousKano.weightedByImportance(answers, .95);
        assertThat(kano.functional().figure().orElseThrow()).isCloseTo(3, within(1e-15));
        assertThat(kano.dysfunctional().figure().orElseThrow()).isCloseTo(14 / 6.0, within(1e-15));
        assertThat(kano.importance().figure()).hasValue(2);
        assertThat(kano.sample().size()).as("who stated none is left out").isEqualTo(3);
        assertThat(kano.sample().leftOut().get(0).count()).isEqualTo(1);
        assertThat(ContinuousKano.of(answers, .95).functional().figure()).hasValue(2);
    }

    @Test
    void nobodyHasNoPlace() {
        ContinuousKano kano = ContinuousKano.of(KanoAnswers.builder(FEATURE).build(), .95);
        assertThat(kano.category()).isEmpty();
        assertThat(((NoEstimate) kano.functional()).reason()).isEqualTo(WhyNone.NO_ANSWERS);
    }

    @Test
    void aPlaceIsCertainIfBothIntervalsKeepToOneSide() {
        KanoAnswersBuilder many = KanoAnswers.builder(FEATURE);
        KanoAnswersBuilder few = KanoAnswers.builder(FEATURE);
        for (int i = 0; i < 200; i++) {
            (i < 4 ? few : many).add(i % 4 == 0 ? 2 : 1, i % 4 == 1 ? 4 : 5);
            many.add(1, 5);
        }
        assertThat(ContinuousKano.of(many.build(), .95).certain()).isTrue();
        assertThat(ContinuousKano.of(few.build(), .95).certain())
                .as("3.5 -+ 1.6 at n = 4")
                .isFalse();
    }
}
