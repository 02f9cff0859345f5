package org.dealercrm.desk.csv;

/** An input that cannot be used at all. Its message is one sentence for the person at the keyboard. */
public final class UnusableInput extends RuntimeException {

    /**
     * Refuses an input.
     *
     * @param sentence what is wrong, where, and what was expected; not null
     */
    public UnusableInput(String sentence) {
        super(sentence);
    }

    /**
     * Refuses an input for one of its rows.
     *
     * @param problem what is wrong there, not null
     */
    public UnusableInput(RowProblem problem) {
        super(problem.sentence());
    }
}
