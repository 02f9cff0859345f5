package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.survey.StoreSurveys.CUSTOMER;
import static org.dealercrm.survey.StoreSurveys.FORM;
import static org.dealercrm.survey.StoreSurveys.ID;
import static org.dealercrm.survey.StoreSurveys.INVITED;
import static org.dealercrm.survey.StoreSurveys.NOW;
import static org.dealercrm.survey.StoreSurveys.STORE;
import static org.dealercrm.survey.StoreSurveys.codeOf;
import static org.dealercrm.survey.StoreSurveys.inUse;
import static org.dealercrm.survey.StoreSurveys.invitation;
import static org.dealercrm.survey.StoreSurveys.questionnaire;
import static org.dealercrm.survey.StoreSurveys.response;
import static org.dealercrm.survey.StoreSurveys.sentenceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.survey.SurveyResponseEvent.SurveyInvited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyResponseTest {

    private static final LocalDate DAY = INVITED.plusDays(1);

    private static Decision<SurveyResponse> answered(SurveyAnswer... answers) {
        return response(SurveyResponseStatus.INVITED).answer(inUse(), List.of(answers), List.of(), DAY, NOW);
    }

    @Test
    void onlyAQuestionnaireInUseAcceptsInvitations() {
        SurveyInvitation invitation = invitation("S-1", INVITED);
        Decision<SurveyResponse> invited = SurveyResponse.invite(inUse(), invitation, NOW);
        assertThat(invited.orElseThrow().status()).isEqualTo(SurveyResponseStatus.INVITED);
        assertThat(((Decision.Accepted<SurveyResponse>) invited).events())
                .containsExactly(new SurveyInvited(invitation.response(), ID, SurveyChannel.TELEPHONE, NOW));
        for (QuestionnaireStatus status : List.of(QuestionnaireStatus.DRAFT, QuestionnaireStatus.RETIRED)) {
            assertThat(codeOf(SurveyResponse.invite(questionnaire(1, status), invitation, NOW)))
                    .isEqualTo("NOT_IN_USE");
        }
    }

    @Test
    void whoeverWasInvitedMayAnswerAfterTheQuestionnaireWasRetired() {
        assertThat(codeOf(response(SurveyResponseStatus.INVITED)
                        .answer(
                                questionnaire(1, QuestionnaireStatus.RETIRED),
                                List.of(SurveyAnswer.of("nps", 10)),
                                List.of(),
                                DAY,
                                NOW)))
                .isEqualTo("accepted");
    }

    @Test
    void someAnswersAreEnoughAndOneMayBeThatAQuestionDoesNotApply() {
        SurveyResponse response = answered(SurveyAnswer.doesNotApply("ready_p"), SurveyAnswer.of("nps", 0))
                .orElseThrow();
        assertThat(response.settledOn()).contains(DAY);
        assertThat(response.answer("ready_p")).contains(SurveyAnswer.doesNotApply("ready_p"));
        assertThat(response.answer("overall")).isEmpty();
        assertThat(codeOf(response(SurveyResponseStatus.INVITED)
                        .answer(inUse(), List.of(), List.of(SurveyComment.of("Thanks")), DAY, NOW)))
                .isEqualTo("accepted");
        assertThat(codeOf(answered())).isEqualTo("NOTHING_ANSWERED");
    }

    @Test
    void badAnswerIsRefusedWithQuestionFoundAndExpected() {
        Decision<SurveyResponse> offScale = answered(SurveyAnswer.of("overall", 4), SurveyAnswer.of("nps", 11));
        assertThat(codeOf(offScale)).isEqualTo("OFF_SCALE");
        assertThat(sentenceOf(offScale)).isEqualTo("Question nps: found 11.0, expected 0.0 to 10.0 by steps of 1.0.");
        assertThat(codeOf(answered(SurveyAnswer.of("ready_p", 7.5)))).isEqualTo("OFF_SCALE");
        Decision<SurveyResponse> unknown = answered(SurveyAnswer.of("q9", 1));
        assertThat(codeOf(unknown)).isEqualTo("UNKNOWN_QUESTION");
        assertThat(sentenceOf(unknown)).contains("q9");
        Decision<SurveyResponse> twice = answered(SurveyAnswer.of("nps", 1), SurveyAnswer.doesNotApply("nps"));
        assertThat(codeOf(twice)).isEqualTo("ANSWERED_TWICE");
        assertThat(sentenceOf(twice)).isEqualTo("Question nps: found a second answer, expected one.");
        SurveyComment stray = new SurveyComment(Optional.of("q9"), "Mr Wang");
        Decision<SurveyResponse> comment =
                response(SurveyResponseStatus.INVITED).answer(inUse(), List.of(), List.of(stray), DAY, NOW);
        assertThat(codeOf(comment)).isEqualTo("UNKNOWN_QUESTION");
    }

    @Test
    void allFaultsAreListedInTheOrderOfTheAnswers() {
        List<SurveyAnswer> answers = List.of(
                SurveyAnswer.of("nps", -1),
                SurveyAnswer.of("overall", 5),
                SurveyAnswer.doesNotApply("what"),
                SurveyAnswer.of("overall", 6));
        assertThat(AnswerFault.of(FORM, answers))
                .containsExactly(
                        new AnswerFault(
                                SurveyResponseRefusal.OFF_SCALE,
                                "nps",
                                OptionalDouble.of(-1),
                                Optional.of(Scale.recommendation())),
                        new AnswerFault(
                                SurveyResponseRefusal.UNKNOWN_QUESTION,
                                "what",
                                OptionalDouble.empty(),
                                Optional.empty()),
                        new AnswerFault(
                                SurveyResponseRefusal.ANSWERED_TWICE,
                                "overall",
                                OptionalDouble.of(6),
                                Optional.of(Scale.rating(1, 5))));
    }

    @Test
    void nothingComesBeforeTheInvitationAndNothingIsTakenOutBeforeItCame() {
        LocalDate before = INVITED.minusDays(1);
        SurveyResponse invited = response(SurveyResponseStatus.INVITED);
        assertThat(codeOf(invited.refuse(before, NOW))).isEqualTo("TOO_EARLY");
        assertThat(codeOf(invited.answer(inUse(), List.of(SurveyAnswer.of("nps", 1)), List.of(), before, NOW)))
                .isEqualTo("TOO_EARLY");
        assertThat(codeOf(invited.refuse(INVITED, NOW))).isEqualTo("accepted");
        SurveyResponse answered = response(SurveyResponseStatus.ANSWERED);
        assertThat(codeOf(answered.takeOut(new TakingOut(TakingOut.Reason.TRIAL, "DCRC", INVITED.plusDays(1)), NOW)))
                .isEqualTo("TOO_EARLY");
    }

    @Test
    void whatIsTakenOutKeepsItsAnswersAndTellsWhy() {
        SurveyResponse answered = response(SurveyResponseStatus.ANSWERED);
        TakingOut why = new TakingOut(TakingOut.Reason.NOT_THE_CUSTOMER, "DCRC manager", INVITED.plusDays(5));
        SurveyResponse out = answered.takeOut(why, NOW).orElseThrow();
        assertThat(out.takenOut()).contains(why);
        assertThat(out.answers()).isEqualTo(answered.answers());
        assertThat(out.settledOn()).isEqualTo(answered.settledOn());
    }

    @Test
    void anonymousResponseNamesNoRepairOrder() {
        SurveyInvitation named = invitation("S-1", INVITED);
        SurveyInvitation anonymous = new SurveyInvitation(
                named.response(), ID, Optional.empty(), Optional.empty(), SurveyChannel.ONLINE, INVITED);
        assertThat(codeOf(SurveyResponse.invite(inUse(), anonymous, NOW))).isEqualTo("accepted");
        SurveyInvitation betrayed = new SurveyInvitation(
                named.response(), ID, Optional.empty(), named.order(), SurveyChannel.ONLINE, INVITED);
        assertThat(codeOf(SurveyResponse.invite(inUse(), betrayed, NOW))).isEqualTo("NOT_ANONYMOUS");
    }

    @Test
    void invitationOfTwoStoresIsABrokenContract() {
        StoreId elsewhere = StoreId.of("4s-8");
        SurveyResponseId id = new SurveyResponseId(STORE, "S-1");
        Optional<CustomerId> stranger = Optional.of(new CustomerId(elsewhere, "C-1"));
        Optional<RepairOrderId> order = Optional.of(new RepairOrderId(elsewhere, "RO-1"));
        QuestionnaireId asked = new QuestionnaireId(elsewhere, "after-service", 1);
        for (Runnable mixed : List.<Runnable>of(
                () -> invitationOf(id, ID, stranger, Optional.empty()),
                () -> invitationOf(id, ID, Optional.of(CUSTOMER), order),
                () -> invitationOf(id, asked, Optional.of(CUSTOMER), Optional.empty()))) {
            assertThatIllegalArgumentException().isThrownBy(mixed::run).withMessageContaining("4s-7/S-1");
        }
    }

    private static void invitationOf(
            SurveyResponseId id, QuestionnaireId asked, Optional<CustomerId> customer, Optional<RepairOrderId> order) {
        assertThat(new SurveyInvitation(id, asked, customer, order, SurveyChannel.MAIL, INVITED))
                .isNull();
    }

    @Test
    void answersToAnotherVersionAreABrokenContract() {
        Questionnaire other = questionnaire(2, QuestionnaireStatus.IN_USE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyResponse.invite(other, invitation("S-1", INVITED), NOW))
                .withMessageContaining("after-service/0002");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response(SurveyResponseStatus.INVITED)
                        .answer(other, List.of(SurveyAnswer.of("nps", 1)), List.of(), DAY, NOW));
    }

    @ParameterizedTest
    @EnumSource(SurveyResponseStatus.class)
    void responseThatCameByItsCommandsBreaksNoRule(SurveyResponseStatus status) {
        assertThat(SurveyResponse.restore(response(status).state()).violations())
                .isEmpty();
    }

    @Test
    void historyIsTakenAndItsFaultsAreTold() {
        SurveyInvitation named = invitation("S-1", INVITED);
        SurveyInvitation betrayed = new SurveyInvitation(
                named.response(), ID, Optional.empty(), named.order(), SurveyChannel.ONLINE, INVITED);
        assertThat(SurveyResponse.restore(SurveyResponseState.builder()
                                .invitation(betrayed)
                                .status(SurveyResponseStatus.REFUSED)
                                .addAnswers(SurveyAnswer.of("nps", 1), SurveyAnswer.of("nps", 2))
                                .takenOut(new TakingOut(TakingOut.Reason.TRIAL, "DCRC", INVITED.minusDays(1)))
                                .build())
                        .violations())
                .containsExactly(
                        "An anonymous response names no repair order; response 4s-7/S-1 does.",
                        "Only what was answered has answers; response 4s-7/S-1 is REFUSED and has some.",
                        "A response has the day on which it came or failed to as soon as it did; response 4s-7/S-1 is REFUSED and has none.",
                        "What was taken out, and nothing else, tells why; response 4s-7/S-1 is REFUSED and does.",
                        "A response is taken out after it came; response 4s-7/S-1 was taken out before.",
                        "A question is answered once; response 4s-7/S-1 answers nps again.");
        assertThat(SurveyResponse.restore(SurveyResponseState.builder()
                                .invitation(named)
                                .status(SurveyResponseStatus.TAKEN_OUT)
                                .settledOn(INVITED.minusDays(1))
                                .build())
                        .violations())
                .containsExactly(
                        "What was answered has an answer or a comment; response 4s-7/S-1 has neither.",
                        "Nobody answers before he is asked; response 4s-7/S-1 was answered or closed before.",
                        "What was taken out, and nothing else, tells why; response 4s-7/S-1 is TAKEN_OUT and does not.");
    }

    @Test
    void nothingPersonalIsPrinted() {
        SurveyResponse response = response(SurveyResponseStatus.ANSWERED);
        assertThat(response.toString()).isEqualTo("SurveyResponse[4s-7/S-1, ANSWERED]");
        assertThat(response.state().toString()).doesNotContain("Wang");
        assertThat(response.comments().toString()).isEqualTo("[SurveyComment[16 characters]]");
    }

    @Test
    void answerIsAFiniteNumber() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SurveyAnswer.of("nps", value))
                    .withMessageContaining("found " + value);
        }
        assertThat(SurveyAnswer.of("nps", -0.0)).isEqualTo(SurveyAnswer.of("nps", 0.0));
    }
}
