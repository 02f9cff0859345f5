package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.survey.SurveyAnswer;
import org.dealercrm.survey.SurveyComment;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyInvitation;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.survey.TakingOut;

/**
 * Writes responses as the table that {@link ResponsesFile} reads: {@code response_id,customer_id,channel,status,invited_on,
 * answered_on,taken_out}, a column for each question by its code, {@code comment}. A field is empty where a question was not
 * answered or does not apply.
 */
public final class ResponsesExport {

    private static final List<String> BEFORE =
            List.of("response_id", "customer_id", "channel", "status", "invited_on", "answered_on", "taken_out");
    private static final String AFTER = "comment";

    private final List<String> questions;
    private final CsvWriter csv;

    private ResponsesExport(List<String> questions, CsvWriter csv) {
        this.questions = questions;
        this.csv = csv;
    }

    /**
     * Begins a table with its header.
     *
     * @param out where to, not null; it is left open
     * @param form what was asked; no question is called like another column; not null
     * @return takes the responses, never null
     */
    public static ResponsesExport begin(Writer out, SurveyForm form) {
        List<String> codes = form.questions().stream().map(SurveyQuestion::code).toList();
        List<String> header = new ArrayList<>(BEFORE);
        header.addAll(codes);
        header.add(AFTER);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
        return new ResponsesExport(codes, csv);
    }

    /**
     * Writes a row.
     *
     * @param response a response to that form, not null
     */
    public void add(SurveyResponse response) {
        SurveyInvitation invitation = response.invitation();
        Map<String, OptionalDouble> given = new HashMap<>();
        for (SurveyAnswer answer : response.answers()) {
            given.put(answer.question(), answer.value());
        }
        List<String> row = new ArrayList<>();
        row.add(response.id().value());
        row.add(invitation.customer().map(CustomerId::value).orElse(""));
        row.add(invitation.channel().name());
        row.add(response.status().name());
        row.add(invitation.invitedOn().toString());
        row.add(
                response.status().hasAnswers()
                        ? response.settledOn().map(LocalDate::toString).orElse("")
                        : "");
        row.add(response.takenOut().map(TakingOut::reason).map(Enum::name).orElse(""));
        for (String question : questions) {
            row.add(field(given.getOrDefault(question, OptionalDouble.empty())));
        }
        row.add(response.comments().stream().map(SurveyComment::text).collect(Collectors.joining("\n")));
        csv.writeRecord(row);
    }

    /**
     * Writes what is still held back.
     *
     * @throws IOException if it cannot be written
     */
    public void end() throws IOException {
        csv.flush();
    }

    private static String field(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double number = value.getAsDouble();
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
