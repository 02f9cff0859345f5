package org.dealercrm.desk.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.WordSplitter;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.Visit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.loyalty.ReturnBySatisfaction;
import org.dealercrm.scoring.satisfaction.ResponseRow;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.ResponsesBuilder;
import org.dealercrm.scoring.satisfaction.SelectionRule;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

class SurveyFindingsTest {

    private static final SurveyText TEXT = SurveyText.english("text");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final TradeDictionary WORDS = TradeDictionary.builtIn();
    private static final Map<String, List<String>> TOPICS = Map.of("wait", List.of("WAITING"));

    private static SurveyItem item(String code) {
        return new SurveyItem(code, TEXT, Optional.empty(), Optional.of(Criterion.SERVICE_CONTENT));
    }

    private static SurveyForm form(Scale overall) {
        return new SurveyForm(
                TEXT,
                List.of(),
                List.of(item("wait"), item("parts")),
                List.of(
                        new SurveyQuestion("S", Aspect.OVERALL_SATISFACTION, Optional.empty(), overall, TEXT),
                        new SurveyQuestion("P", Aspect.PERCEIVED, Optional.of("wait"), Scale.rating(1, 10), TEXT),
                        new SurveyQuestion("Q", Aspect.PERCEIVED, Optional.of("parts"), Scale.rating(1, 10), TEXT)));
    }

    /** Responses of 1, 2, 3, … to each question, the last one taken out; a comment of each where there is one. */
    private static ReceivedSurvey survey(Scale overall, String... comments) {
        ResponsesBuilder builder = Responses.of(form(overall));
        List<Comment> written = new ArrayList<>();
        for (int row = 0; row < comments.length; row++) {
            ResponseRow response = builder.response(SurveyChannel.ONLINE)
                    .customer("C" + row)
                    .day(DAY.plusDays(row))
                    .answer("S", row + 1.0)
                    .answer("P", row + 1.0)
                    .answer("Q", 10.0 - row);
            if (row == comments.length - 1) {
                response.takenOut(ExclusionReason.TAKEN_OUT);
            }
            if (!comments[row].isEmpty()) {
                written.add(new Comment(row, comments[row]));
            }
        }
        return new ReceivedSurvey(
                builder.build(), written, Optional.of(DAY), Optional.of(DAY.plusDays(comments.length)));
    }

    private static SurveyFindings of(String... comments) {
        return SurveyFindings.of(
                survey(Scale.rating(1, 10), comments),
                TOPICS,
                SurveyRules.standard(),
                WORDS,
                WordSplitter.byCharacter());
    }

    @Test
    void ifNobodyWroteAllItemsCount() {
        SurveyFindings found = of("", "", "");
        assertThat(found.voices()).isEmpty();
        assertThat(found.topics()).isEmpty();
        assertThat(found.selection()).isEmpty();
        assertThat(found.analysis().pooled().responses()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenChoosesTheItems() {
        SurveyFindings found = of("等了很久", "价格太贵", "");
        assertThat(found.voices().orElseThrow().texts()).isEqualTo(2);
        assertThat(found.selection().orElseThrow().isChosen("wait")).isTrue();
        assertThat(found.selection().orElseThrow().isChosen("parts")).isFalse();
        assertThat(found.selection().orElseThrow().rule())
                .isEqualTo(new SelectionRule.VitalFew(TopicPareto.EIGHTY_PERCENT));
        assertThat(found.mendFirst().first().items().stream()
                        .map(each -> each.item().code()))
                .contains("wait", "parts", "PRICE");
        assertThat(found.topics().orElseThrow().texts()).isEqualTo(2);
    }

    /** Comments on what is no item of the questionnaire choose none: then all count, not nothing. */
    @Test
    void ifNobodyNamesAnItemAllCount() {
        SurveyFindings found = of("价格太贵", "今天天气", "");
        assertThat(found.voices()).isPresent();
        assertThat(found.selection()).isEmpty();
    }

    @Test
    void whatWasWrittenBesideAResponseTakenOutDoesNotCount() {
        SurveyFindings found = of("", "价格太贵", "等了很久");
        assertThat(found.voices().orElseThrow().texts()).isEqualTo(1);
        assertThat(found.selection()).isEmpty();
        assertThat(of("", "", "等了很久").voices()).isEmpty();
    }

    @Test
    void commentsAreInNoToString() {
        SurveyFindings found = of("等了很久 王先生", "", "");
        assertThat(found.toString()).doesNotContain("王先生", "等了很久", "C0", "C1");
        assertThatThrownBy(() -> new Comment(0, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<ReturnBySatisfaction> returns(ReceivedSurvey survey) {
        VisitLog log = VisitLog.of(List.of(
                Visit.of("C0", DAY.minusDays(1)),
                Visit.of("C1", DAY.minusDays(1)),
                Visit.of("C2", DAY.minusDays(1)),
                Visit.of("C1", DAY.plusDays(50)),
                Visit.of("C2", DAY.plusDays(60))));
        return StoreLoyalty.of(survey, log, DAY.plusDays(400), 365);
    }

    @Test
    void theReturnIsThatOfTheAnswersThatCount() {
        ReturnBySatisfaction found =
                returns(survey(Scale.rating(1, 10), "", "", "")).orElseThrow();
        assertThat(found.steps()).hasSize(10);
        assertThat(found.steps().get(0).rate().numerator()).isZero();
        assertThat(found.steps().get(0).rate().denominator()).isEqualTo(1);
        assertThat(found.steps().get(1).rate().numerator()).isEqualTo(1);
        assertThat(found.steps().get(2).rate().denominator()).as("taken out").isZero();
    }

    @Test
    void withoutDaysOrWithoutTheQuestionThereIsNoReturn() {
        ReceivedSurvey known = survey(Scale.rating(1, 10), "", "");
        assertThat(returns(new ReceivedSurvey(known.responses(), List.of(), Optional.empty(), Optional.empty())))
                .isEmpty();
        SurveyForm other = new SurveyForm(
                TEXT,
                List.of(),
                List.of(),
                List.of(new SurveyQuestion(
                        "R", Aspect.RECOMMENDATION, Optional.empty(), Scale.recommendation(), TEXT)));
        ReceivedSurvey unasked =
                new ReceivedSurvey(Responses.of(other).build(), List.of(), Optional.of(DAY), Optional.of(DAY));
        assertThat(returns(unasked)).isEmpty();
        assertThat(StoreLoyalty.scores(unasked)).isEmpty();
    }

    /** Up to eleven points each is a step; of more, five steps of as many points each, as nearly as can be. */
    @Test
    void aScaleOfManyPointsIsPartedIntoFive() {
        for (int points = 2; points <= 120; points++) {
            SatisfactionScores scores =
                    StoreLoyalty.scores(survey(Scale.rating(1, points), "", "")).orElseThrow();
            assertThat(scores.stepCount()).isEqualTo(points <= 11 ? points : 5);
        }
        assertThat(StoreLoyalty.scores(survey(Scale.rating(1, 12), "", ""))
                        .orElseThrow()
                        .steps())
                .extracting(step -> step.english())
                .containsExactly("1 to 2", "3 to 5", "6 to 7", "8 to 10", "11 to 12");
    }
}
