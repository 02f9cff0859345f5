package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.satisfaction.AnswerProblem.Kind;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyQuestion;

/**
 * Takes responses row by row into compact columns: a byte for each answer. Not safe for use by several threads at once.
 *
 * @see Responses#of(SurveyForm)
 */
public final class ResponsesBuilder {

    private static final int FIRST_ROOM = 64;

    private final SurveyForm form;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Scale[] scales;
    private final Cells[] columns;
    private final ResponseFactsBuilder facts = new ResponseFactsBuilder();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private final Map<SurveyChannel, Invitations> invitations = new EnumMap<>(SurveyChannel.class);
    private int rows;
    private int room;

    ResponsesBuilder(SurveyForm form) {
        this.form = Objects.requireNonNull(form, "form");
        List<SurveyQuestion> questions = form.questions();
        scales = new Scale[questions.size()];
        columns = new Cells[questions.size()];
        for (int i = 0; i < scales.length; i++) {
            numbers.put(questions.get(i).code(), i);
            scales[i] = questions.get(i).scale();
            columns[i] = Cells.of(scales[i].points(), 0);
        }
    }

    /**
     * Begins a response.
     *
     * @param channel how it came, not null
     * @return the response to be filled, never null
     */
    public ResponseRow response(SurveyChannel channel) {
        Objects.requireNonNull(channel, "channel");
        if (rows == room) {
            room = Math.max(FIRST_ROOM, Math.addExact(room, room / 2));
            resize(room);
        }
        facts.channel(rows, channel);
        return new ResponseRow(this, rows++);
    }

    private void resize(int count) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].resized(count);
        }
        facts.reserve(count);
    }

    /**
     * Tells how many were asked by a channel.
     *
     * @param invited the numbers, those of the channel so far replaced; not null
     * @return this builder
     */
    public ResponsesBuilder invitations(Invitations invited) {
        invitations.put(invited.channel(), invited);
        return this;
    }

    /**
     * The problems so far.
     *
     * @return in the order of adding, never null
     */
    public List<AnswerProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The responses, without the answers that have problems: these are counted in every figure that asks for them, and listed.
     *
     * @return the responses so far, never null
     */
    public Responses build() {
        resize(rows);
        room = rows;
        Cells[] copies = new Cells[columns.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = columns[i].resized(rows);
        }
        return new Responses(form, copies, facts.build(rows), problems, invitations, List.of());
    }

    /**
     * The responses if no answer has a problem.
     *
     * @return the responses so far, or all problems; never null
     */
    public ResponseIntake buildIfClean() {
        return problems.isEmpty() ? new ResponseIntake.Accepted(build()) : new ResponseIntake.Refused(problems);
    }

    ResponseFactsBuilder facts() {
        return facts;
    }

    void answer(int row, String question, double answer) {
        Integer number = numbers.get(question);
        if (number == null) {
            problems.add(new AnswerProblem(row, question, Kind.UNKNOWN_QUESTION, answer, Optional.empty()));
        } else {
            answer(row, number, answer);
        }
    }

    void answer(int row, int number, double answer) {
        Scale scale = scales[number];
        Cells column = columns[number];
        if (column.get(row) != Cells.NOT_ANSWERED) {
            column.set(row, Cells.ANSWERED_TWICE);
            report(row, number, Kind.ANSWERED_TWICE, answer);
        } else if (scale.allows(answer)) {
            column.set(row, AnswerColumn.pointOf(scale, answer));
        } else {
            column.set(row, Cells.OUTSIDE_SCALE);
            report(row, number, Kind.OUTSIDE_SCALE, answer);
        }
    }

    private void report(int row, int number, Kind kind, double answer) {
        String code = form.questions().get(number).code();
        problems.add(new AnswerProblem(row, code, kind, answer, Optional.of(scales[number])));
    }
}
