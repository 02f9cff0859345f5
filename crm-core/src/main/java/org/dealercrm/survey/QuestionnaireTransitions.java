package org.dealercrm.survey;

import static org.dealercrm.survey.QuestionnaireStatus.DRAFT;
import static org.dealercrm.survey.QuestionnaireStatus.IN_USE;
import static org.dealercrm.survey.QuestionnaireStatus.RETIRED;

import java.util.List;
import java.util.Optional;

/**
 * The legal transitions of a questionnaire, each with its reason. What is not in the table is refused: notably, a retired one
 * is not taken up again, because its next version may have it as its beginning.
 */
public final class QuestionnaireTransitions {

    private static final List<QuestionnaireTransition> TABLE = List.of(
            new QuestionnaireTransition(
                    DRAFT,
                    QuestionnaireStep.PUT_IN_USE,
                    IN_USE,
                    "It is written and agreed; customers are asked by it."),
            new QuestionnaireTransition(
                    DRAFT, QuestionnaireStep.RETIRE, RETIRED, "It is given up before anybody was asked."),
            new QuestionnaireTransition(
                    IN_USE, QuestionnaireStep.RETIRE, RETIRED, "Another version takes its place, or the survey ends."));

    private QuestionnaireTransitions() {}

    /**
     * The whole table.
     *
     * @return the rows, never null
     */
    public static List<QuestionnaireTransition> table() {
        return TABLE;
    }

    /**
     * The row for a step from a state.
     *
     * @param from the state, not null
     * @param step the step, not null
     * @return the row, empty if the step is illegal there
     */
    public static Optional<QuestionnaireTransition> from(QuestionnaireStatus from, QuestionnaireStep step) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.step() == step)
                .findFirst();
    }
}
