package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

class ResponsesTest {

    private static final Scale TENTHS = new Scale(0, 1, .1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING);
    private static final Scale SLIDER = new Scale(0, 1000, 1, ScaleDirection.HIGHER_IS_BETTER, ScaleKind.RATING);
    private static final SurveyForm FORM = new SurveyForm(
            SurveyText.english("three scales"),
            List.of(),
            List.of(),
            List.of(
                    TestSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", Scale.rating(1, 5)),
                    TestSurvey.question("M", Aspect.MET_EXPECTATIONS, "", TENTHS),
                    TestSurvey.question("I", Aspect.NEAR_IDEAL, "", SLIDER)));

    @Test
    void answersComeBackAsTheyWere() {
        ResponsesBuilder builder = Responses.of(FORM);
        LocalDate day = LocalDate.of(2025, 3, 1);
        builder.response(SurveyChannel.MAIL).answer("S", 4).answer("M", .3).answer("I", 777);
        builder.response(SurveyChannel.ONLINE)
                .weight(2.5)
                .day(day)
                .customer("C7")
                .id("R9")
                .answer("S", 1);
        Responses responses = builder.build();
        assertThat(responses.size()).isEqualTo(2);
        assertThat(responses.channel(0)).isEqualTo(SurveyChannel.MAIL);
        assertThat(responses.weight(0)).isEqualTo(1);
        assertThat(responses.weight(1)).isEqualTo(2.5);
        assertThat(responses.day(0)).isEmpty();
        assertThat(responses.day(1)).contains(day);
        assertThat(responses.customerId(0)).isEmpty();
        assertThat(responses.customerId(1)).contains("C7");
        assertThat(responses.responseId(1)).contains("R9");
        AnswerColumn column = responses.column("M").orElseThrow();
        assertThat(column.answer(0)).isEqualTo(OptionalDouble.of(0 + 3 * .1));
        assertThat(column.answer(1)).isEmpty();
        assertThat(column.answered()).containsExactly(true, false);
        assertThat(responses.column("I").orElseThrow().answers()).containsExactly(777, 0);
        assertThat(responses.column("S").orElseThrow().point(0)).isEqualTo(3);
        assertThat(responses.column("X")).isEmpty();
    }

    @Test
    void whatCannotBeAnAnswerIsAProblemAndNoAnswer() {
        ResponsesBuilder builder = Responses.of(FORM);
        builder.response(SurveyChannel.MAIL).answer("S", 6).answer("M", .25).answer("Q", 1);
        builder.response(SurveyChannel.MAIL).answer("S", 3).answer("S", 3).answer("I", Double.NaN);
        builder.response(SurveyChannel.MAIL).answer("S", Double.POSITIVE_INFINITY);
        Responses responses = builder.build();
        assertThat(responses.problems())
                .extracting(AnswerProblem::row, AnswerProblem::question, AnswerProblem::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "S", AnswerProblem.Kind.OUTSIDE_SCALE),
                        org.assertj.core.groups.Tuple.tuple(0, "M", AnswerProblem.Kind.OUTSIDE_SCALE),
                        org.assertj.core.groups.Tuple.tuple(0, "Q", AnswerProblem.Kind.UNKNOWN_QUESTION),
                        org.assertj.core.groups.Tuple.tuple(1, "S", AnswerProblem.Kind.ANSWERED_TWICE),
                        org.assertj.core.groups.Tuple.tuple(1, "I", AnswerProblem.Kind.OUTSIDE_SCALE),
                        org.assertj.core.groups.Tuple.tuple(2, "S", AnswerProblem.Kind.OUTSIDE_SCALE));
        assertThat(responses.column("S").orElseThrow().answered()).containsExactly(false, false, false);
        Estimation score = SatisfactionScore.of(
                        responses, SatisfactionPolicy.standard().withMinimum(1))
                .score();
        assertThat(score.figure()).isEmpty();
        assertThat(score.sample().leftOut())
                .containsExactly(
                        new Exclusion(ExclusionReason.NOT_ANSWERED, 0),
                        new Exclusion(ExclusionReason.OUTSIDE_SCALE, 2),
                        new Exclusion(Tally.ANSWERED_TWICE, 1));
    }

    @Test
    void aStoreThatWantsEveryAnswerRightIsToldAllProblems() {
        ResponsesBuilder builder = Responses.of(FORM);
        builder.response(SurveyChannel.MAIL).answer("S", 5);
        assertThat(builder.buildIfClean()).isInstanceOf(ResponseIntake.Accepted.class);
        builder.response(SurveyChannel.MAIL).answer("S", 0);
        assertThat(builder.buildIfClean()).isEqualTo(new ResponseIntake.Refused(builder.problems()));
        AnswerProblem problem = builder.problems().get(0);
        assertThat(problem.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "response 2, question S: the answer is not on the scale, found 0.0, expected 1.0 to 5.0 by 1.0");
        assertThat(problem.sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("第 2 份答卷，题 S：答案不在量表上，现为 0.0，应为 1.0 至 5.0，间隔 1.0");
        assertThat(new AnswerProblem(0, "Q", AnswerProblem.Kind.UNKNOWN_QUESTION, 1, Optional.empty())
                        .sentence(Locale.ENGLISH))
                .isEqualTo("response 1, question Q: the questionnaire has no such question, found 1.0");
    }

    @Test
    void columnsAreTheSameAsRows() {
        ResponseColumns columns = Responses.ofColumns(
                        FORM, SurveyChannel.MAIL, SurveyChannel.ONLINE, SurveyChannel.MAIL)
                .points("S", (byte) 3, (byte) -1, (byte) 9)
                .answers("I", 777, Double.NaN, 1000.5)
                .weights(1, 2, 3);
        Responses responses = columns.build();
        assertThat(responses.column("S").orElseThrow().answers()).containsExactly(4, 0, 0);
        assertThat(responses.column("I").orElseThrow().answered()).containsExactly(true, false, false);
        assertThat(responses.column("M").orElseThrow().answered()).containsExactly(false, false, false);
        assertThat(responses.weight(2)).isEqualTo(3);
        assertThat(responses.problems())
                .hasSize(2)
                .extracting(AnswerProblem::found)
                .containsExactly(10.0, 1000.5);
        assertThat(columns.buildIfClean()).isInstanceOf(ResponseIntake.Refused.class);
        assertThatThrownBy(() -> columns.points("S", (byte) 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> columns.answers("Q", 1, 2, 3)).isInstanceOf(NoSuchElementException.class);
        // a column that is set again loses its problems
        assertThat(columns.answers("I", 1, 2, 3).build().problems()).hasSize(1);
    }

    @Test
    void whatIsBuiltDoesNotChangeWithTheBuilder() {
        ResponsesBuilder builder = Responses.of(FORM);
        ResponseRow row = builder.response(SurveyChannel.MAIL).answer("S", 2);
        Responses before = builder.build();
        row.answer("M", .5).weight(2).takenOut(ExclusionReason.TAKEN_OUT);
        for (int i = 0; i < 200; i++) {
            builder.response(SurveyChannel.TELEPHONE).answer("S", 5);
        }
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.column("M").orElseThrow().isAnswered(0)).isFalse();
        assertThat(before.isWeighted()).isFalse();
        assertThat(before.takenOut(0)).isEmpty();
        Responses after = builder.build();
        assertThat(after.size()).isEqualTo(201);
        assertThat(after.weight(0)).isEqualTo(2);
        assertThat(after.withoutTakenOut().size()).isEqualTo(200);
        assertThat(after.withoutTakenOut().leftOut()).containsExactly(new Exclusion(ExclusionReason.TAKEN_OUT, 2));
        assertThat(after.ofChannel(SurveyChannel.MAIL).size()).isEqualTo(1);
    }

    @Test
    void nobodyIsNamed() {
        ResponsesBuilder builder = Responses.of(FORM);
        builder.response(SurveyChannel.MAIL)
                .customer("ZhangWei-13800138000")
                .id("R-secret")
                .answer("S", 99);
        Responses responses = builder.build();
        String said = responses + " " + responses.problems() + " " + responses.column("S")
                + responses.problems().get(0).sentence(Locale.ENGLISH);
        assertThat(said).doesNotContain("Zhang").doesNotContain("13800138000").doesNotContain("secret");
    }

    @Test
    void aWeightOutOfItsRangeIsRefused() {
        ResponseRow row = Responses.of(FORM).response(SurveyChannel.MAIL);
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e10}) {
            assertThatThrownBy(() -> row.weight(weight))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found " + weight);
        }
        Responses one = Responses.ofColumns(FORM, SurveyChannel.MAIL).build();
        assertThatThrownBy(() -> one.withWeights(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratesOfTheFieldwork() {
        RateWindow window = new RateWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        Invitations asked = new Invitations(SurveyChannel.TELEPHONE, window, LocalDate.of(2025, 2, 28), 400, 320);
        assertThat(asked.contactRate().value()).hasValue(.8);
        assertThat(asked.responseRate(100).orElseThrow().value()).hasValue(.25);
        assertThat(asked.cooperationRate(80).orElseThrow().value()).hasValue(.25);
        assertThat(asked.responseRate(401)).isEmpty();
        assertThat(new Invitations(SurveyChannel.MAIL, window, window.to(), 0, 0)
                        .responseRate(0)
                        .orElseThrow()
                        .value())
                .isEmpty();
        assertThatThrownBy(() -> new Invitations(SurveyChannel.MAIL, window, window.to(), 10, 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 11 of 10");
    }
}
