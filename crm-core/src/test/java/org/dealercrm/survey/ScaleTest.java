package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest(name = "{0} to {1} by {2}, {3}, {4}")
    @CsvSource({
        "5, 1, 1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, 1, 1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, 5, 0, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, 5, -1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "NaN, 5, 1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, NaN, 1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, 5, NaN, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "-Infinity, 5, 1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, Infinity, 1, HIGHER_IS_BETTER, RATING, runs from a lower to a higher end",
        "1, 5, 3, HIGHER_IS_BETTER, RATING, A whole number of steps",
        "1, 5, 8, HIGHER_IS_BETTER, RATING, A whole number of steps",
        "1, 5, Infinity, HIGHER_IS_BETTER, RATING, A whole number of steps",
        "0, 1, 1e-7, HIGHER_IS_BETTER, RATING, A whole number of steps",
        "-1.7e308, 1.7e308, 1e304, HIGHER_IS_BETTER, RATING, A whole number of steps",
        "-1e300, 1e300, 1e300, HIGHER_IS_BETTER, RATING, The ends of a scale lie within 1e50",
        "0, 1.1e50, 1.1e50, HIGHER_IS_BETTER, RATING, The ends of a scale lie within 1e50",
        "1e-300, 5e-300, 1e-300, HIGHER_IS_BETTER, RATING, its step is at least 1e-50",
        "1, 10, 1, HIGHER_IS_BETTER, RECOMMENDATION, The kind RECOMMENDATION",
        "0, 10, 2, HIGHER_IS_BETTER, RECOMMENDATION, The kind RECOMMENDATION",
        "0, 10, 1, LOWER_IS_BETTER, RECOMMENDATION, The kind RECOMMENDATION",
        "1, 7, 1, HIGHER_IS_BETTER, KANO, The kind KANO",
        "1, 5, 1, LOWER_IS_BETTER, KANO, The kind KANO",
        "1, 2, 1, HIGHER_IS_BETTER, YES_NO, The kind YES_NO"
    })
    void badScaleIsRefusedWithWhatWasFound(
            double min, double max, double step, ScaleDirection direction, ScaleKind kind, String sentence) {
        assertThatThrownBy(() -> new Scale(min, max, step, direction, kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("found " + min + " to " + max + " by " + step);
    }

    @Test
    void theWidestAndTheFinestScale() {
        assertThat(new Scale(-1e50, 1e50, 1e50, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING).points())
                .isEqualTo(3);
        assertThat(new Scale(0, 1e-50, 1e-50, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING).goodness(0))
                .isEqualTo(1);
    }

    @Test
    void scalesOfTheTradeHaveTheirPoints() {
        assertThat(Scale.rating(1, 10).points()).isEqualTo(10);
        assertThat(Scale.recommendation().points()).isEqualTo(11);
        assertThat(Scale.effort().points()).isEqualTo(7);
        assertThat(Scale.kano().points()).isEqualTo(5);
        assertThat(Scale.yesNo().points()).isEqualTo(2);
        assertThat(new Scale(0, 1, 0.1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING).points())
                .isEqualTo(11);
        assertThat(new Scale(0, 1, 1e-6, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING).points())
                .isEqualTo(1_000_001);
    }

    @Test
    void whatLiesBetweenOrBeyondThePointsIsNoAnswer() {
        Scale scale = Scale.rating(1, 5);
        for (double answer : new double[] {0, 0.999, 1.5, 5.001, 6, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(scale.allows(answer)).as("%s", answer).isFalse();
            assertThatThrownBy(() -> scale.goodness(answer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found " + answer);
        }
    }

    /** A school mark of 1 is the best of 1 to 6: (1 - 1) / 5 = 0, mirrored to 1; a 3 is 1 - 2 / 5. */
    @Test
    void schoolMarksAreMirrored() {
        Scale marks = new Scale(1, 6, 1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING);
        assertThat(marks.goodness(1)).isEqualTo(1);
        assertThat(marks.goodness(3)).isEqualTo(1 - 2.0 / 5);
        assertThat(marks.goodness(6)).isZero();
    }

    @Test
    void negativeZeroIsZero() {
        Scale scale = new Scale(-0.0, 10, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RECOMMENDATION);
        assertThat(scale).isEqualTo(Scale.recommendation());
        assertThat(scale.allows(-0.0)).isTrue();
        assertThat(new Scale(-5, -0.0, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING))
                .isEqualTo(Scale.rating(-5, 0));
    }
}
