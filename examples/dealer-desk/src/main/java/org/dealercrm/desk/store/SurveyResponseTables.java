package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.survey.QuestionnaireId;
import org.dealercrm.survey.SurveyAnswer;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyComment;
import org.dealercrm.survey.SurveyInvitation;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.survey.SurveyResponseId;
import org.dealercrm.survey.SurveyResponseState;
import org.dealercrm.survey.SurveyResponseStatus;
import org.dealercrm.survey.TakingOut;

/** A response in {@code survey_response}, its answers and its comments. */
final class SurveyResponseTables implements AggregateTables<SurveyResponseId, SurveyResponse> {

    private static final PartTable<SurveyResponse, SurveyAnswer> ANSWERS = new PartTable<>(
            "survey_answer",
            List.of("question", "answer"),
            SurveyResponse::answers,
            (row, answer) -> row.text(answer.question()).real(answer.value()),
            (key, row) -> new SurveyAnswer(row.text(), row.perhapsReal()));

    private static final PartTable<SurveyResponse, SurveyComment> COMMENTS = new PartTable<>(
            "survey_comment",
            List.of("question", "words"),
            SurveyResponse::comments,
            (row, comment) -> row.text(comment.question()).text(comment.text()),
            (key, row) -> new SurveyComment(row.perhapsText(), row.text()));

    @Override
    public String name() {
        return "survey_response";
    }

    @Override
    public String keyColumn() {
        return "response_id";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "questionnaire_id",
                "customer_id",
                "order_id",
                "channel",
                "invited_on",
                "status",
                "settled_on",
                "out_reason",
                "out_role",
                "out_on");
    }

    @Override
    public List<PartTable<SurveyResponse, ?>> parts() {
        return List.of(ANSWERS, COMMENTS);
    }

    @Override
    public AggregateKey keyOf(SurveyResponseId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public SurveyResponseId idOf(SurveyResponse response) {
        return response.id();
    }

    @Override
    public void write(RowBinding row, SurveyResponse response) throws SQLException {
        SurveyInvitation invitation = response.invitation();
        row.text(invitation.questionnaire().value())
                .text(invitation.customer().map(CustomerId::value))
                .text(invitation.order().map(RepairOrderId::value))
                .word(invitation.channel())
                .day(invitation.invitedOn())
                .word(response.status())
                .day(response.settledOn())
                .text(response.takenOut().map(out -> out.reason().name()))
                .text(response.takenOut().map(TakingOut::role))
                .day(response.takenOut().map(TakingOut::on));
    }

    @Override
    public Function<Parts, SurveyResponse> read(AggregateKey key, RowReading row) throws SQLException {
        SurveyInvitation invitation = new SurveyInvitation(
                new SurveyResponseId(key.store(), key.value()),
                QuestionnaireId.parse(key.store(), row.text()),
                row.perhapsText().map(id -> new CustomerId(key.store(), id)),
                row.perhapsText().map(id -> new RepairOrderId(key.store(), id)),
                row.word(SurveyChannel.class),
                row.day());
        SurveyResponseState.Builder state = SurveyResponseState.builder()
                .invitation(invitation)
                .status(row.word(SurveyResponseStatus.class))
                .settledOn(row.perhapsDay())
                .takenOut(takenOut(row));
        return parts -> SurveyResponse.restore(state.answers(parts.of(ANSWERS))
                        .comments(parts.of(COMMENTS))
                        .build())
                .aggregate();
    }

    private static Optional<TakingOut> takenOut(RowReading row) throws SQLException {
        Optional<TakingOut.Reason> reason = row.perhapsWord(TakingOut.Reason.class);
        Optional<String> role = row.perhapsText();
        Optional<LocalDate> on = row.perhapsDay();
        return reason.map(why -> new TakingOut(why, role.orElseThrow(), on.orElseThrow()));
    }
}
