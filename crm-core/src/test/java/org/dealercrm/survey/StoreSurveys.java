package org.dealercrm.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.service.RepairOrderId;

/** Questionnaires and responses of one store, for the tests of this package. */
final class StoreSurveys {

    static final StoreId STORE = StoreId.of("4s-7");
    static final Instant WRITTEN = Instant.parse("2026-01-02T02:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final LocalDate INVITED = LocalDate.of(2026, 3, 2);
    static final CustomerId CUSTOMER = new CustomerId(STORE, "C-1");
    static final QuestionnaireId ID = new QuestionnaireId(STORE, "after-service", 1);

    static final SurveyForm FORM = new SurveyForm(
            new SurveyText("售后服务", "After service"),
            List.of(),
            List.of(new SurveyItem(
                    "ready", SurveyText.english("Ready when promised"), Optional.empty(), Optional.empty())),
            List.of(
                    question("ready_p", Aspect.PERCEIVED, Scale.rating(1, 10)),
                    question("overall", Aspect.OVERALL_SATISFACTION, Scale.rating(1, 5)),
                    question("nps", Aspect.RECOMMENDATION, Scale.recommendation())));

    private StoreSurveys() {}

    static SurveyQuestion question(String code, Aspect aspect, Scale scale) {
        Optional<String> item = aspect.isOfItem() ? Optional.of("ready") : Optional.empty();
        return new SurveyQuestion(code, aspect, item, scale, SurveyText.english(code));
    }

    /** A version in a state that its commands lead to. */
    static Questionnaire questionnaire(int version, QuestionnaireStatus status) {
        QuestionnaireId id = new QuestionnaireId(STORE, "after-service", version);
        QuestionnaireState.Builder rows =
                QuestionnaireState.builder().id(id).form(FORM).status(status).writtenAt(WRITTEN);
        if (status != QuestionnaireStatus.DRAFT) {
            rows.inUseSince(WRITTEN.plusSeconds(60));
        }
        if (status == QuestionnaireStatus.RETIRED) {
            rows.retiredAt(WRITTEN.plusSeconds(120));
        }
        return Questionnaire.restore(rows.build()).aggregate();
    }

    static Questionnaire inUse() {
        return questionnaire(1, QuestionnaireStatus.IN_USE);
    }

    static SurveyInvitation invitation(String response, LocalDate day) {
        return new SurveyInvitation(
                new SurveyResponseId(STORE, response),
                ID,
                Optional.of(CUSTOMER),
                Optional.of(new RepairOrderId(STORE, "RO-1")),
                SurveyChannel.TELEPHONE,
                day);
    }

    /** A response in a state that its commands lead to. */
    static SurveyResponse response(SurveyResponseStatus status) {
        SurveyResponseState.Builder rows = SurveyResponseState.builder()
                .invitation(invitation("S-1", INVITED))
                .status(status);
        if (status != SurveyResponseStatus.INVITED) {
            rows.settledOn(INVITED.plusDays(2));
        }
        if (status.hasAnswers()) {
            rows.addAnswers(SurveyAnswer.of("nps", 9)).addComments(SurveyComment.of("Mr Wang was kind"));
        }
        if (status == SurveyResponseStatus.TAKEN_OUT) {
            rows.takenOut(new TakingOut(TakingOut.Reason.COACHED, "DCRC manager", INVITED.plusDays(3)));
        }
        return SurveyResponse.restore(rows.build()).aggregate();
    }

    static String codeOf(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused
                ? refused.refusal().code()
                : "accepted";
    }

    static String sentenceOf(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().sentence();
    }
}
