package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealercrm.event.Decision;
import org.dealercrm.survey.QuestionnaireEvent.QuestionnaireMoved;
import org.dealercrm.survey.SurveyResponseEvent.SurveyResponseMoved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and every step against tables that were written for this test. */
class SurveyTransitionsTest {

    /** A row for each state, a column for each step; a point is a refusal. */
    private static final String QUESTIONNAIRES = """
            .        PUT_IN_USE  RETIRE
            DRAFT    IN_USE      RETIRED
            IN_USE   .           RETIRED
            RETIRED  .           .
            """;

    private static final String RESPONSES = """
            .          ANSWER    REFUSE   GIVE_UP    EXPIRE   TAKE_OUT
            INVITED    ANSWERED  REFUSED  UNREACHED  EXPIRED  .
            ANSWERED   .         .        .          .        TAKEN_OUT
            REFUSED    .         .        .          .        .
            UNREACHED  .         .        .          .        .
            EXPIRED    .         .        .          .        .
            TAKEN_OUT  .         .        .          .        .
            """;

    private static Stream<Arguments> cells(String table) {
        List<String[]> rows = table.lines().map(line -> line.split(" +")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                cells.add(Arguments.of(row[0], rows.get(0)[column], row[column]));
            }
        }
        return cells.stream();
    }

    static Stream<Arguments> ofQuestionnaires() {
        return cells(QUESTIONNAIRES);
    }

    static Stream<Arguments> ofResponses() {
        return cells(RESPONSES);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("ofQuestionnaires")
    void stepOfAQuestionnaireFollowsTheTable(QuestionnaireStatus from, QuestionnaireStep step, String expected) {
        Questionnaire questionnaire = StoreSurveys.questionnaire(1, from);
        Decision<Questionnaire> decision = questionnaire.take(step, StoreSurveys.NOW);
        if (expected.equals(".")) {
            assertThat(StoreSurveys.codeOf(decision)).isEqualTo("ILLEGAL_TRANSITION");
            return;
        }
        QuestionnaireStatus to = QuestionnaireStatus.valueOf(expected);
        assertThat(decision.orElseThrow().status()).isEqualTo(to);
        assertThat(decision.orElseThrow().form()).isEqualTo(questionnaire.form());
        assertThat(Questionnaire.restore(decision.orElseThrow().state()).violations())
                .isEmpty();
        assertThat(((Decision.Accepted<Questionnaire>) decision).events())
                .containsExactly(new QuestionnaireMoved(questionnaire.id(), step, from, to, StoreSurveys.NOW));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("ofResponses")
    void stepOfAResponseFollowsTheTable(SurveyResponseStatus from, SurveyResponseStep step, String expected) {
        SurveyResponse response = StoreSurveys.response(from);
        Decision<SurveyResponse> decision = taken(response, step);
        if (expected.equals(".")) {
            assertThat(StoreSurveys.codeOf(decision)).isEqualTo("ILLEGAL_TRANSITION");
            return;
        }
        SurveyResponseStatus to = SurveyResponseStatus.valueOf(expected);
        SurveyResponse after = decision.orElseThrow();
        assertThat(after.status()).isEqualTo(to);
        assertThat(after.invitation()).isEqualTo(response.invitation());
        assertThat(SurveyResponse.restore(after.state()).violations()).isEmpty();
        if (from == SurveyResponseStatus.ANSWERED) {
            assertThat(after.answers()).isEqualTo(response.answers());
            assertThat(after.comments()).isEqualTo(response.comments());
        }
        assertThat(((Decision.Accepted<SurveyResponse>) decision).events())
                .containsExactly(new SurveyResponseMoved(response.id(), step, from, to, StoreSurveys.NOW));
    }

    private static Decision<SurveyResponse> taken(SurveyResponse response, SurveyResponseStep step) {
        var day = StoreSurveys.INVITED.plusDays(9);
        return switch (step) {
            case ANSWER ->
                response.answer(
                        StoreSurveys.inUse(), List.of(SurveyAnswer.of("overall", 4)), List.of(), day, StoreSurveys.NOW);
            case REFUSE -> response.refuse(day, StoreSurveys.NOW);
            case GIVE_UP -> response.giveUp(day, StoreSurveys.NOW);
            case EXPIRE -> response.expire(day, StoreSurveys.NOW);
            case TAKE_OUT ->
                response.takeOut(new TakingOut(TakingOut.Reason.DUPLICATE, "DCRC manager", day), StoreSurveys.NOW);
        };
    }

    @Test
    void tablesOfTheTestCoverEveryStateAndStep() {
        assertThat(ofQuestionnaires()).hasSize(QuestionnaireStatus.values().length * QuestionnaireStep.values().length);
        assertThat(ofResponses()).hasSize(SurveyResponseStatus.values().length * SurveyResponseStep.values().length);
    }

    @Test
    void tablesNameEachStateAndStepOnceWithAReason() {
        assertThat(QuestionnaireTransitions.table().stream().map(row -> row.from() + " " + row.step()))
                .doesNotHaveDuplicates();
        assertThat(QuestionnaireTransitions.table())
                .allMatch(row -> row.reason().endsWith("."));
        assertThat(SurveyResponseTransitions.table().stream().map(row -> row.from() + " " + row.step()))
                .doesNotHaveDuplicates();
        assertThat(SurveyResponseTransitions.table())
                .allMatch(row -> row.reason().endsWith("."));
    }

    @Test
    void finalStatesAreThoseThatNothingLeaves() {
        for (QuestionnaireStatus status : QuestionnaireStatus.values()) {
            assertThat(status.isFinal())
                    .as(status.name())
                    .isEqualTo(Arrays.stream(QuestionnaireStep.values())
                            .noneMatch(step ->
                                    QuestionnaireTransitions.from(status, step).isPresent()));
        }
        for (SurveyResponseStatus status : SurveyResponseStatus.values()) {
            assertThat(status.isFinal())
                    .as(status.name())
                    .isEqualTo(Arrays.stream(SurveyResponseStep.values())
                            .noneMatch(step ->
                                    SurveyResponseTransitions.from(status, step).isPresent()));
        }
    }
}
