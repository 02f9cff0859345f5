package org.dealercrm.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.service.RepairOrderId;

/**
 * The responses that {@link SurveyResponsesContract} saves: every status and channel, anonymous ones, answers that no decimal
 * column holds exactly or that do not apply, comments of several lines, and what history leaves behind. Their ids have an order of
 * their own in collations that are not binary.
 */
final class SurveyResponseSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");
    static final CustomerId CUSTOMER = new CustomerId(STORE, "customer-1");
    static final CustomerId STRANGER = new CustomerId(STORE, "customer-9");
    static final QuestionnaireId ASKED = new QuestionnaireId(STORE, "after-service", 2);
    static final QuestionnaireId UNASKED = new QuestionnaireId(STORE, "after-service", 3);

    private static final QuestionnaireId OTHER = new QuestionnaireId(STORE, "After-service", 2);
    private static final LocalDate INVITED = LocalDate.of(2024, 2, 29);
    private static final LocalDate ANSWERED = LocalDate.of(2024, 3, 1);
    private static final TakingOut OUT = new TakingOut(TakingOut.Reason.COACHED, "客户关系经理", LocalDate.of(2024, 3, 9));

    /** Fewer answers, no comment, and taken out. */
    static final SurveyResponse FIRST_CHANGED = response(full("R-10")
            .answers(answers().subList(1, 3))
            .comments(List.of())
            .status(SurveyResponseStatus.TAKEN_OUT)
            .takenOut(OUT));

    static final List<SurveyResponse> IN_ORDER = List.of(
            response(full("R-10")),
            response(asked("R-2", ASKED, Optional.of(new CustomerId(STORE, "Customer-1")), SurveyChannel.ONLINE)
                    .status(SurveyResponseStatus.INVITED)),
            response(asked("R3", ASKED, Optional.empty(), SurveyChannel.MAIL)
                    .status(SurveyResponseStatus.ANSWERED)
                    .addComments(SurveyComment.of("Nothing to add."))
                    .settledOn(ANSWERED)),
            response(asked("r-1", OTHER, Optional.of(CUSTOMER), SurveyChannel.FACE_TO_FACE)
                    .status(SurveyResponseStatus.REFUSED)
                    .settledOn(INVITED)),
            response(asked("r_1", ASKED, Optional.of(CUSTOMER), SurveyChannel.TELEPHONE)
                    .status(SurveyResponseStatus.UNREACHED)
                    .settledOn(ANSWERED)),
            response(asked("r_2", OTHER, Optional.of(CUSTOMER), SurveyChannel.MAIL)
                    .status(SurveyResponseStatus.EXPIRED)),
            response(asked("答复1", ASKED, Optional.empty(), SurveyChannel.TELEPHONE)
                    .status(SurveyResponseStatus.TAKEN_OUT)
                    .answers(answers())
                    .settledOn(ANSWERED)
                    .takenOut(OUT)));

    static final SurveyResponse FIRST_ELSEWHERE = response(SurveyResponseState.builder()
            .invitation(new SurveyInvitation(
                    new SurveyResponseId(ELSEWHERE, "R-10"),
                    new QuestionnaireId(ELSEWHERE, "after-service", 2),
                    Optional.of(new CustomerId(ELSEWHERE, "customer-1")),
                    Optional.empty(),
                    SurveyChannel.ONLINE,
                    INVITED))
            .status(SurveyResponseStatus.INVITED));

    private SurveyResponseSamples() {}

    static List<SurveyResponse> savedForQuestions() {
        List<SurveyResponse> saved = new ArrayList<>(IN_ORDER);
        saved.add(FIRST_CHANGED);
        saved.add(FIRST_ELSEWHERE);
        return saved;
    }

    static List<SurveyResponse> ofCustomer() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(3), IN_ORDER.get(4), IN_ORDER.get(5));
    }

    static List<SurveyResponse> ofQuestionnaire() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(1), IN_ORDER.get(2), IN_ORDER.get(4), IN_ORDER.get(6));
    }

    private static List<SurveyAnswer> answers() {
        return List.of(
                SurveyAnswer.of("q_2", 7),
                SurveyAnswer.of("q_10", 0.1 + 0.2),
                SurveyAnswer.doesNotApply("问题.3"),
                SurveyAnswer.of("q_1", -1.0 / 3),
                SurveyAnswer.of("q-4", 0),
                SurveyAnswer.of("Q_1", Double.MIN_VALUE));
    }

    private static SurveyResponseState.Builder full(String value) {
        return SurveyResponseState.builder()
                .invitation(new SurveyInvitation(
                        new SurveyResponseId(STORE, value),
                        ASKED,
                        Optional.of(CUSTOMER),
                        Optional.of(new RepairOrderId(STORE, "RO-1")),
                        SurveyChannel.TELEPHONE,
                        INVITED))
                .status(SurveyResponseStatus.ANSWERED)
                .answers(answers())
                .addComments(
                        new SurveyComment(Optional.of("q_2"), "“等了\n太久”, said\tMr Wang; he'd \\ come again"),
                        SurveyComment.of("希望周末也能预约"))
                .settledOn(ANSWERED);
    }

    private static SurveyResponseState.Builder asked(
            String value, QuestionnaireId questionnaire, Optional<CustomerId> customer, SurveyChannel channel) {
        return SurveyResponseState.builder()
                .invitation(new SurveyInvitation(
                        new SurveyResponseId(STORE, value),
                        questionnaire,
                        customer,
                        Optional.empty(),
                        channel,
                        INVITED));
    }

    private static SurveyResponse response(SurveyResponseState.Builder state) {
        return SurveyResponse.restore(state.build()).aggregate();
    }
}
