package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.junit.jupiter.api.Test;

class SatisfactionScoresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void eachPointIsAStepFromTheWorstOn() {
        SatisfactionScores scores = SatisfactionScores.of(Scale.rating(1, 5))
                .add("C-1", DAY, 1)
                .add("C-2", DAY, 5)
                .add("C-2", DAY, 6)
                .add("C-2", DAY, Double.NaN)
                .build();
        assertThat(scores.stepCount()).isEqualTo(5);
        assertThat(scores.steps()).extracting(Label::english).containsExactly("1", "2", "3", "4", "5");
        assertThat(scores.latest("C-1", DAY, 0)).contains(new SatisfactionAnswer(DAY, 1, 0));
        assertThat(scores.latest("C-2", DAY, 0)).contains(new SatisfactionAnswer(DAY, 5, 4));
        assertThat(scores.outsideScale()).isEqualTo(2);
        assertThat(scores.toString()).doesNotContain("C-1").contains("2 customers");
    }

    /** School marks: 1 is the best. */
    @Test
    void whereLowerIsBetterTheStepsTurnAround() {
        Scale marks = new Scale(1, 6, 1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING);
        SatisfactionScores scores = SatisfactionScores.of(marks)
                .add("C-1", DAY, 6)
                .add("C-1", DAY, 1)
                .build();
        assertThat(scores.steps().get(0).english()).isEqualTo("6");
        assertThat(scores.latest("C-1", DAY, 0)).contains(new SatisfactionAnswer(DAY, 6, 0));
        SatisfactionScores parted =
                SatisfactionScores.of(marks, 2.5).add("C-1", DAY, 2).build();
        assertThat(parted.steps()).extracting(Label::english).containsExactly("3 to 6", "1 to 2");
        assertThat(parted.latest("C-1", DAY, 0)).contains(new SatisfactionAnswer(DAY, 2, 1));
    }

    @Test
    void theLatestAnswerIsTheOneKnownOnTheDayAndNotTooOld() {
        SatisfactionScores scores = SatisfactionScores.of(Scale.recommendation(), 6.5, 8.5)
                .add("C-1", DAY.plusDays(10), 9)
                .add("C-1", DAY, 7)
                .build();
        assertThat(scores.steps()).extracting(Label::chinese).containsExactly("0 至 6", "7 至 8", "9 至 10");
        assertThat(scores.latest("C-1", DAY.minusDays(1), 30)).isEmpty();
        assertThat(scores.latest("C-1", DAY.plusDays(9), 30)).contains(new SatisfactionAnswer(DAY, 7, 1));
        assertThat(scores.latest("C-1", DAY.plusDays(9), 8)).isEmpty();
        assertThat(scores.latest("C-1", DAY.plusDays(10), 0).orElseThrow().step())
                .isEqualTo(2);
        assertThat(scores.latest("C-2", DAY, 30)).isEmpty();
    }

    @Test
    void stepsAreNeverGuessed() {
        assertThatThrownBy(() -> SatisfactionScores.of(Scale.rating(1, 100))).hasMessageContaining("found 100 points");
        assertThatThrownBy(() -> SatisfactionScores.of(Scale.rating(1, 10), 5)).hasMessageContaining("[5.0]");
        assertThatThrownBy(() -> SatisfactionScores.of(Scale.rating(1, 10), 5.5, 5.6))
                .hasMessageContaining("[5.5, 5.6]");
        assertThatThrownBy(() -> SatisfactionScores.of(Scale.rating(1, 10), 11.5))
                .hasMessageContaining("[11.5]");
        assertThatThrownBy(() -> SatisfactionScores.of(Scale.rating(1, 10)).add(" ", DAY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
