package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

class CustomerAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static SurveyForm form(Scale scale) {
        return new SurveyForm(
                SurveyText.english("one question"),
                List.of(),
                List.of(),
                List.of(TestSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", scale)));
    }

    private static ResponsesBuilder ten() {
        return Responses.of(form(Scale.rating(1, 10)));
    }

    private static ResponseRow add(ResponsesBuilder builder, double answer) {
        return builder.response(SurveyChannel.MAIL).answer("S", answer);
    }

    @Test
    void answersGoWithTheirCustomersAndDays() {
        ResponsesBuilder builder = ten();
        add(builder, 8).customer("C1").day(DAY);
        add(builder, 3).customer("C1").day(DAY.minusDays(1));
        add(builder, 10).customer("C2").day(DAY);

        assertThat(CustomerAnswers.of(builder.build(), "S").orElseThrow().byCustomer())
                .isEqualTo(Map.of(
                        "C1",
                        List.of(new SatisfactionAnswer(DAY.minusDays(1), 3, 2), new SatisfactionAnswer(DAY, 8, 7)),
                        "C2",
                        List.of(new SatisfactionAnswer(DAY, 10, 9))));
    }

    @Test
    void whatTellsNoCustomerNoDayOrNoAnswerOrDoesNotCountIsNotAmongThem() {
        ResponsesBuilder builder = ten();
        add(builder, 8).day(DAY);
        add(builder, 8).customer("C1");
        builder.response(SurveyChannel.MAIL).customer("C2").day(DAY);
        add(builder, 8).customer("C3").day(DAY).takenOut(ExclusionReason.TAKEN_OUT);
        add(builder, 11).customer("C4").day(DAY);

        SatisfactionScores scores = CustomerAnswers.of(builder.build(), "S").orElseThrow();
        assertThat(scores.byCustomer()).isEmpty();
        assertThat(scores.outsideScale()).as("it was no answer already").isZero();
    }

    @Test
    void aQuestionThatIsNotAskedHasNoAnswers() {
        assertThat(CustomerAnswers.of(ten().build(), "T")).isEmpty();
        assertThat(CustomerAnswers.of(ten().build(), "S")).isPresent();
    }

    @Test
    void cutsPartTheScale() {
        ResponsesBuilder builder = ten();
        add(builder, 6).customer("C1").day(DAY);
        add(builder, 7).customer("C2").day(DAY);
        SatisfactionScores scores =
                CustomerAnswers.of(builder.build(), "S", 6.5, 8.5).orElseThrow();

        assertThat(scores.steps().stream().map(Label::english)).containsExactly("1 to 6", "7 to 8", "9 to 10");
        assertThat(scores.latest("C1", DAY, 1).orElseThrow().step()).isZero();
        assertThat(scores.latest("C2", DAY, 1).orElseThrow().step()).isEqualTo(1);

        Responses hundred = Responses.of(form(Scale.rating(0, 100))).build();
        assertThatThrownBy(() -> CustomerAnswers.of(hundred, "S"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 101");
        assertThat(CustomerAnswers.of(hundred, "S", 49.5)).isPresent();
    }

    /** Each customer answers on a day of his own: all answers come back as they were given, whatever their order. */
    @Property
    void noAnswerIsLostAndNoneIsMadeUp(@ForAll @Size(max = 30) List<@IntRange(min = 1, max = 10) Integer> answers) {
        ResponsesBuilder rising = ten();
        ResponsesBuilder falling = ten();
        for (int i = 0; i < answers.size(); i++) {
            add(rising, answers.get(i)).customer("C" + i % 7).day(DAY.plusDays(i));
            int last = answers.size() - 1 - i;
            add(falling, answers.get(last)).customer("C" + last % 7).day(DAY.plusDays(last));
        }
        SatisfactionScores scores = CustomerAnswers.of(rising.build(), "S").orElseThrow();
        for (int i = 0; i < answers.size(); i++) {
            Optional<SatisfactionAnswer> found = scores.latest("C" + i % 7, DAY.plusDays(i), 0);
            assertThat(found).contains(new SatisfactionAnswer(DAY.plusDays(i), answers.get(i), answers.get(i) - 1));
        }
        assertThat(scores.byCustomer().values().stream().mapToInt(List::size).sum())
                .isEqualTo(answers.size());
        assertThat(CustomerAnswers.of(falling.build(), "S").orElseThrow().byCustomer())
                .isEqualTo(scores.byCustomer());
    }
}
