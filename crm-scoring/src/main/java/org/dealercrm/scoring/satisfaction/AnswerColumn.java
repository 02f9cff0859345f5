package org.dealercrm.scoring.satisfaction;

import java.util.OptionalDouble;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyQuestion;

/** The answers to one question, a row for each response. */
public final class AnswerColumn {

    private final SurveyQuestion question;
    private final Cells cells;

    AnswerColumn(SurveyQuestion question, Cells cells) {
        this.question = question;
        this.cells = cells;
    }

    /**
     * What was asked.
     *
     * @return never null
     */
    public SurveyQuestion question() {
        return question;
    }

    /**
     * How many responses there are, with an answer or without.
     *
     * @return not negative
     */
    public int size() {
        return cells.size();
    }

    /**
     * Whether a response has a valid answer.
     *
     * @param row the response, 0 to size - 1
     * @return whether it has
     */
    public boolean isAnswered(int row) {
        return cells.get(row) >= 0;
    }

    /**
     * Which point of the scale was answered.
     *
     * @param row the response, 0 to size - 1
     * @return 0 for the lowest point; -1 without an answer, -2 with one outside the scale, -3 with more than one
     */
    public int point(int row) {
        return cells.get(row);
    }

    /**
     * The answer.
     *
     * @param row the response, 0 to size - 1
     * @return a point of the scale; empty without a valid answer
     */
    public OptionalDouble answer(int row) {
        int cell = cells.get(row);
        return cell < 0 ? OptionalDouble.empty() : OptionalDouble.of(valueOf(question.scale(), cell));
    }

    /**
     * All answers, to be read together with {@link #answered()}.
     *
     * @return a new array, a point of the scale for each response; 0 for one without a valid answer
     */
    public double[] answers() {
        double[] answers = new double[size()];
        for (int row = 0; row < answers.length; row++) {
            int cell = cells.get(row);
            answers[row] = cell < 0 ? 0 : valueOf(question.scale(), cell);
        }
        return answers;
    }

    /**
     * Which responses have a valid answer.
     *
     * @return a new array
     */
    public boolean[] answered() {
        boolean[] answered = new boolean[size()];
        for (int row = 0; row < answered.length; row++) {
            answered[row] = cells.get(row) >= 0;
        }
        return answered;
    }

    Cells cells() {
        return cells;
    }

    /** The value of a point: the ends exactly, and points between them rounded once. */
    static double valueOf(Scale scale, int point) {
        return point == scale.points() - 1 ? scale.max() : scale.min() + point * scale.step();
    }

    /** The point of an answer on its scale. */
    static int pointOf(Scale scale, double answer) {
        return (int) Math.rint((answer - scale.min()) / scale.step());
    }

    @Override
    public String toString() {
        return "AnswerColumn of " + question.code() + ", " + size() + " responses";
    }
}
