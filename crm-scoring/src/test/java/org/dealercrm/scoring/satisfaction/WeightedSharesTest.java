package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

/** Shares of weighted answers, beside NumPy and SciPy: the interval knows how the heavy answers vary (Korn and Graubard 1998). */
class WeightedSharesTest {

    private static final double[] ANSWERS = {10, 9, 8, 7, 3, 6, 8, 2};
    private static final double[] WEIGHTS = {1, 2, .5, 1, 4, 1, 3, 2};
    private static final SatisfactionPolicy POLICY =
            SatisfactionPolicy.standard().withMinimum(1);

    @Test
    void satisfiedShare() {
        SatisfactionScore score = SatisfactionScore.of(responses(1), POLICY);

        assertThat(score.share().figure().orElseThrow()).isCloseTo(0.4482758620689655, within(1e-15));
        assertRange(score.share(), 0.14052766834058694, 0.8014903958169673);
    }

    @Test
    void netPromoters() {
        NetPromoterScore score = NetPromoterScore.of(responses(1), POLICY);

        assertThat(score.score().figure().orElseThrow()).isCloseTo(-27.586206896551722, within(1e-12));
        assertRange(score.score(), -69.80282856085779, 34.47514717606633);
    }

    @Test
    void unitOfTheWeightsDoesNotMatter() {
        Interval one =
                SatisfactionScore.of(responses(1), POLICY).share().range().orElseThrow();
        Interval other =
                SatisfactionScore.of(responses(128), POLICY).share().range().orElseThrow();

        assertThat(other).isEqualTo(one);
    }

    private static void assertRange(Estimation figure, double low, double high) {
        assertThat(figure.range().orElseThrow().low()).isCloseTo(low, within(1e-12));
        assertThat(figure.range().orElseThrow().high()).isCloseTo(high, within(1e-12));
    }

    private static Responses responses(double times) {
        SurveyText text = SurveyText.english("text");
        ResponsesBuilder builder = Responses.of(new SurveyForm(
                text,
                List.of(),
                List.of(),
                List.of(
                        new SurveyQuestion(
                                "S", Aspect.OVERALL_SATISFACTION, Optional.empty(), Scale.rating(1, 10), text),
                        new SurveyQuestion(
                                "R", Aspect.RECOMMENDATION, Optional.empty(), Scale.recommendation(), text))));
        for (int i = 0; i < ANSWERS.length; i++) {
            builder.response(SurveyChannel.ONLINE)
                    .weight(times * WEIGHTS[i])
                    .answer("S", ANSWERS[i])
                    .answer("R", ANSWERS[i]);
        }
        return builder.build();
    }
}
