package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dealercrm.scoring.satisfaction.AnswerProblem.Kind;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyQuestion;

/**
 * Takes responses that lie in columns already: a million of them without an object for each. A question without a column is not
 * answered. Not safe for use by several threads at once.
 *
 * @see Responses#ofColumns
 */
public final class ResponseColumns {

    private final SurveyForm form;
    private final Cells[] columns;
    private final int rows;
    private final ResponseFactsBuilder facts = new ResponseFactsBuilder();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private final Map<SurveyChannel, Invitations> invitations = new EnumMap<>(SurveyChannel.class);

    ResponseColumns(SurveyForm form, SurveyChannel... channels) {
        this.form = form;
        this.rows = channels.length;
        columns = form.questions().stream()
                .map(question -> Cells.of(question.scale().points(), rows))
                .toArray(Cells[]::new);
        facts.reserve(rows);
        for (int row = 0; row < rows; row++) {
            facts.channel(row, channels[row]);
        }
    }

    /**
     * Sets the answers to a question by the numbers of their points.
     *
     * @param question the code of a question of the questionnaire, not null
     * @param points 0 for the lowest point of the scale; -1 without an answer; others are problems
     * @return this builder
     * @throws NoSuchElementException if there is no such question
     * @throws IllegalArgumentException if there are more or fewer than responses
     */
    public ResponseColumns points(String question, byte... points) {
        int number = begin(question, points.length);
        Cells column = columns[number];
        Scale scale = form.questions().get(number).scale();
        for (int row = 0; row < rows; row++) {
            int point = points[row];
            boolean valid = point >= Cells.NOT_ANSWERED && point < column.points;
            column.set(row, valid ? point : Cells.OUTSIDE_SCALE);
            if (!valid) {
                report(row, number, scale.min() + point * scale.step());
            }
        }
        return this;
    }

    /**
     * Sets the answers to a question.
     *
     * @param question the code of a question of the questionnaire, not null
     * @param answers points of its scale, NaN without an answer; others are problems
     * @return this builder
     * @throws NoSuchElementException if there is no such question
     * @throws IllegalArgumentException if there are more or fewer than responses
     */
    public ResponseColumns answers(String question, double... answers) {
        int number = begin(question, answers.length);
        Scale scale = form.questions().get(number).scale();
        for (int row = 0; row < rows; row++) {
            double answer = answers[row];
            if (scale.allows(answer)) {
                columns[number].set(row, AnswerColumn.pointOf(scale, answer));
            } else if (!Double.isNaN(answer)) {
                columns[number].set(row, Cells.OUTSIDE_SCALE);
                report(row, number, answer);
            }
        }
        return this;
    }

    /**
     * Sets what the responses weigh; 1 without.
     *
     * @param weights each 1e-9 to 1e9
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer than responses, or one is out of its range
     */
    public ResponseColumns weights(double... weights) {
        requireRows(weights.length);
        for (int row = 0; row < rows; row++) {
            facts.weight(row, weights[row]);
        }
        return this;
    }

    /**
     * Tells how many were asked by a channel.
     *
     * @param invited the numbers, those of the channel so far replaced; not null
     * @return this builder
     */
    public ResponseColumns invitations(Invitations invited) {
        invitations.put(invited.channel(), invited);
        return this;
    }

    /**
     * The responses, without the answers that have problems: these are counted in every figure that asks for them, and listed.
     *
     * @return the responses, never null
     */
    public Responses build() {
        Cells[] copies = new Cells[columns.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = columns[i].resized(rows);
        }
        return new Responses(form, copies, facts.build(rows), problems, invitations, List.of());
    }

    /**
     * The responses if no answer has a problem.
     *
     * @return the responses, or all problems; never null
     */
    public ResponseIntake buildIfClean() {
        return problems.isEmpty() ? new ResponseIntake.Accepted(build()) : new ResponseIntake.Refused(problems);
    }

    /** The number of the question, whose column is empty again. */
    private int begin(String question, int given) {
        requireRows(given);
        List<SurveyQuestion> questions = form.questions();
        for (int number = 0; number < questions.size(); number++) {
            if (questions.get(number).code().equals(question)) {
                columns[number].clear(0, rows);
                problems.removeIf(problem -> problem.question().equals(question));
                return number;
            }
        }
        throw new NoSuchElementException("The questionnaire has no question " + question);
    }

    private void requireRows(int given) {
        if (given != rows) {
            throw new IllegalArgumentException(
                    "A column has a row for each response, found " + given + " of " + rows + " responses");
        }
    }

    private void report(int row, int number, double answer) {
        SurveyQuestion question = form.questions().get(number);
        problems.add(
                new AnswerProblem(row, question.code(), Kind.OUTSIDE_SCALE, answer, Optional.of(question.scale())));
    }
}
