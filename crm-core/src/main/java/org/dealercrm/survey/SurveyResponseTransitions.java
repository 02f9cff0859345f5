package org.dealercrm.survey;

import static org.dealercrm.survey.SurveyResponseStatus.ANSWERED;
import static org.dealercrm.survey.SurveyResponseStatus.EXPIRED;
import static org.dealercrm.survey.SurveyResponseStatus.INVITED;
import static org.dealercrm.survey.SurveyResponseStatus.REFUSED;
import static org.dealercrm.survey.SurveyResponseStatus.TAKEN_OUT;
import static org.dealercrm.survey.SurveyResponseStatus.UNREACHED;

import java.util.List;
import java.util.Optional;

/**
 * The legal transitions of a response, each with its reason. What is not in the table is refused: notably, nobody answers twice,
 * and what was taken out does not come back, so that no answer returns because it suits somebody.
 */
public final class SurveyResponseTransitions {

    private static final List<SurveyResponseTransition> TABLE = List.of(
            row(INVITED, SurveyResponseStep.ANSWER, ANSWERED, "The customer answers all questions or some."),
            row(INVITED, SurveyResponseStep.REFUSE, REFUSED, "The customer does not want to answer."),
            row(INVITED, SurveyResponseStep.GIVE_UP, UNREACHED, "Nobody could be spoken to in all attempts."),
            row(INVITED, SurveyResponseStep.EXPIRE, EXPIRED, "No answer came in time."),
            row(
                    ANSWERED,
                    SurveyResponseStep.TAKE_OUT,
                    TAKEN_OUT,
                    "The answers do not count, for example because somebody else gave them."));

    private SurveyResponseTransitions() {}

    /**
     * The whole table.
     *
     * @return the rows, never null
     */
    public static List<SurveyResponseTransition> table() {
        return TABLE;
    }

    /**
     * The row for a step from a state.
     *
     * @param from the state, not null
     * @param step the step, not null
     * @return the row, empty if the step is illegal there
     */
    public static Optional<SurveyResponseTransition> from(SurveyResponseStatus from, SurveyResponseStep step) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.step() == step)
                .findFirst();
    }

    private static SurveyResponseTransition row(
            SurveyResponseStatus from, SurveyResponseStep step, SurveyResponseStatus to, String reason) {
        return new SurveyResponseTransition(from, step, to, reason);
    }
}
