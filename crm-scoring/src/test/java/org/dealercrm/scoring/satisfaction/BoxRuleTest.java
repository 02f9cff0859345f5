package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxRuleTest {

    @ParameterizedTest
    @CsvSource({"2,0", "3,1", "4,2", "5,2", "6,2", "7,2", "8,0", "9,0", "10,3", "11,0"})
    void bestPointsByTheNumberOfPoints(int points, int best) {
        OptionalInt expected = best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
        assertThat(BoxRule.byScale().of(Scale.rating(1, points))).isEqualTo(expected);
    }

    @Test
    void theCallerChoosesFewerThanAll() {
        assertThat(BoxRule.top(2).of(Scale.rating(0, 10))).hasValue(2);
        assertThat(BoxRule.top(5).of(Scale.rating(1, 5))).isEmpty();
        assertThatThrownBy(() -> BoxRule.top(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBestPointsAreAtTheGoodEnd() {
        Scale marks = new Scale(1, 6, 1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING);
        assertThat(PointValues.best(marks, 2)).containsExactly(true, true, false, false, false, false);
        assertThat(PointValues.best(Scale.rating(1, 3), 1)).containsExactly(false, false, true);
    }
}
