package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Fills a table of answers, respondent by respondent. */
public final class AnswerTableBuilder {

    private final List<TableColumn> columns;
    private final List<double[]> answers = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    AnswerTableBuilder(List<TableColumn> columns) {
        this.columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table of answers has columns, found none");
        }
        Set<String> codes = new HashSet<>();
        for (TableColumn column : columns) {
            if (!codes.add(column.label().code())) {
                throw new IllegalArgumentException("Each column has a code of its own, found "
                        + column.label().code() + " twice");
            }
        }
    }

    /**
     * Adds a respondent who answered everything and counts as one.
     *
     * @param given his answers in the order of the columns, finite
     * @return this
     * @throws IllegalArgumentException if there are not as many as columns, or one is not a number within 1e50
     */
    public AnswerTableBuilder add(double... given) {
        checkWidth(given.length);
        double[] row = new double[given.length];
        for (int i = 0; i < row.length; i++) {
            // a negative zero would sort apart from zero
            row[i] = Weights.checkedAnswer(given[i]) + 0.0;
        }
        answers.add(row);
        weights.add(1.0);
        return this;
    }

    /**
     * Adds a respondent whose answers may be missing.
     *
     * @param weight how many respondents he stands for, above 0
     * @param given his answers in the order of the columns, empty where he gave none; not null
     * @return this
     * @throws IllegalArgumentException if there are not as many as columns, one is not a number within 1e50, or the weight is
     *     not one
     */
    public AnswerTableBuilder addWeighted(double weight, List<OptionalDouble> given) {
        checkWidth(given.size());
        double[] row = new double[given.size()];
        for (int i = 0; i < row.length; i++) {
            OptionalDouble answer = given.get(i);
            row[i] = answer.isPresent() ? Weights.checkedAnswer(answer.getAsDouble()) + 0.0 : Double.NaN;
        }
        weights.add(Weights.checked(weight));
        answers.add(row);
        return this;
    }

    /**
     * The table of what was added so far.
     *
     * @return never null
     */
    public AnswerTable build() {
        return new AnswerTable(
                columns,
                answers,
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void checkWidth(int given) {
        if (given != columns.size()) {
            throw new IllegalArgumentException(
                    "A row has an answer or a gap for each of " + columns.size() + " columns, found " + given);
        }
    }
}
