package org.dealercrm.letter.edition;

import static org.dealercrm.letter.edition.LetterEditionStatus.APPROVED;
import static org.dealercrm.letter.edition.LetterEditionStatus.DRAFT;
import static org.dealercrm.letter.edition.LetterEditionStatus.PUBLISHED;
import static org.dealercrm.letter.edition.LetterEditionStatus.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/**
 * The legal transitions of an edition, each with its reason. What is not in the table is refused: notably, nothing leads from a
 * published edition back to a draft, because letters were written from it, and nothing is published that was not approved.
 */
public final class LetterEditionTransitions {

    private static final List<LetterEditionTransition> TABLE = List.of(
            new LetterEditionTransition(
                    DRAFT,
                    LetterEditionStep.APPROVE,
                    APPROVED,
                    "It compiles, and somebody other than its author stands for its words."),
            new LetterEditionTransition(
                    DRAFT, LetterEditionStep.WITHDRAW, WITHDRAWN, "It is given up; its number is not used again."),
            new LetterEditionTransition(
                    APPROVED,
                    LetterEditionStep.SEND_BACK,
                    DRAFT,
                    "Something is to be changed before any customer has got it; then it is approved anew."),
            new LetterEditionTransition(
                    APPROVED, LetterEditionStep.PUBLISH, PUBLISHED, "From now on customers get it."),
            new LetterEditionTransition(
                    APPROVED, LetterEditionStep.WITHDRAW, WITHDRAWN, "It is given up before any customer has got it."),
            new LetterEditionTransition(
                    PUBLISHED,
                    LetterEditionStep.WITHDRAW,
                    WITHDRAWN,
                    "It promises what does not hold; nobody gets it any more, and what was sent can still be read."));

    private LetterEditionTransitions() {}

    /**
     * The whole table.
     *
     * @return the rows, never null
     */
    public static List<LetterEditionTransition> table() {
        return TABLE;
    }

    /**
     * The row for a step from a state.
     *
     * @param from the state, not null
     * @param step the step, not null
     * @return the row, empty if the step is illegal there
     */
    public static Optional<LetterEditionTransition> from(LetterEditionStatus from, LetterEditionStep step) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.step() == step)
                .findFirst();
    }
}
