package org.dealercrm.scoring.satisfaction;

import java.time.LocalDate;
import org.dealercrm.scoring.estimate.ExclusionReason;

/** One response while it is taken in. A question that gets no answer is not answered. */
public final class ResponseRow {

    private final ResponsesBuilder builder;
    private final int row;

    ResponseRow(ResponsesBuilder builder, int row) {
        this.builder = builder;
        this.row = row;
    }

    /**
     * Adds an answer. One that cannot be is a problem of the builder and does not count.
     *
     * @param question the code of the question, not null
     * @param answer a point of its scale
     * @return this response
     */
    public ResponseRow answer(String question, double answer) {
        builder.answer(row, question, answer);
        return this;
    }

    /**
     * Adds an answer to the question of a number, which saves looking the code up.
     *
     * @param question the place of the question in the questionnaire, from 0
     * @param answer a point of its scale
     * @return this response
     */
    public ResponseRow answer(int question, double answer) {
        builder.answer(row, question, answer);
        return this;
    }

    /**
     * Sets what the response weighs; 1 without.
     *
     * @param weight 1e-9 to 1e9
     * @return this response
     * @throws IllegalArgumentException if the weight is out of its range
     */
    public ResponseRow weight(double weight) {
        builder.facts().weight(row, weight);
        return this;
    }

    /**
     * Sets the day of the response.
     *
     * @param day the day, not null
     * @return this response
     */
    public ResponseRow day(LocalDate day) {
        builder.facts().day(row, day);
        return this;
    }

    /**
     * Sets the host's key of the customer.
     *
     * @param id the key, not null
     * @return this response
     */
    public ResponseRow customer(String id) {
        builder.facts().customer(row, id);
        return this;
    }

    /**
     * Sets the host's key of the response.
     *
     * @param id the key, not null
     * @return this response
     */
    public ResponseRow id(String id) {
        builder.facts().response(row, id);
        return this;
    }

    /**
     * Takes the response out: it stays in the table, counts in no figure and is counted as left out for the reason.
     *
     * @param reason the host's, such as {@link ExclusionReason#TAKEN_OUT}; it names no customer; not null
     * @return this response
     */
    public ResponseRow takenOut(ExclusionReason reason) {
        builder.facts().takenOut(row, reason);
        return this;
    }
}
