package org.dealercrm.survey;

import java.util.OptionalDouble;

/**
 * The answer to one question. A question that was not answered has none.
 *
 * @param question the code of the question, as in its questionnaire
 * @param value a point of the question's scale, finite; empty if the customer said that the question does not apply to him
 */
public record SurveyAnswer(String question, OptionalDouble value) {

    /** Checks the code and that a value is a number. */
    public SurveyAnswer {
        SurveyCode.checked(question);
        if (value.isPresent()) {
            double number = value.getAsDouble();
            if (!(Math.abs(number) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("An answer is a finite number, found " + number);
            }
            // 0 and -0 are one answer.
            value = OptionalDouble.of(number + 0.0);
        }
    }

    /**
     * An answer on the scale.
     *
     * @param question the code of the question, not null
     * @param value the point, finite
     * @return the answer, never null
     */
    public static SurveyAnswer of(String question, double value) {
        return new SurveyAnswer(question, OptionalDouble.of(value));
    }

    /**
     * The answer that a question does not apply: whoever did not wait cannot judge the waiting room.
     *
     * @param question the code of the question, not null
     * @return the answer, never null
     */
    public static SurveyAnswer doesNotApply(String question) {
        return new SurveyAnswer(question, OptionalDouble.empty());
    }
}
