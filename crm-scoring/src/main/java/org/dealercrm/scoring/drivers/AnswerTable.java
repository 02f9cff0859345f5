package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;

/**
 * What respondents answered to several questions: a row per respondent with his weight, a column per question.
 *
 * <p>An answer may be missing. A method that takes several questions together uses the respondents who answered all of them
 * within their scales, and says how many it left out. Answers on a scale of which the lower end is the good one are mirrored,
 * so that more is better in every column. Immutable; what is computed from it does not depend on the order of the rows.
 */
public final class AnswerTable {

    private final List<TableColumn> columns;
    /** By row; a missing answer is NaN, which leaves this package in no way. */
    private final List<double[]> answers;

    private final double[] weights;

    AnswerTable(List<TableColumn> columns, List<double[]> answers, double[] weights) {
        this.columns = List.copyOf(columns);
        this.answers = List.copyOf(answers);
        this.weights = weights;
    }

    /**
     * Starts a table.
     *
     * @param columns its questions, not empty, each with a code of its own
     * @return an empty table to fill, never null
     * @throws IllegalArgumentException if there are no columns, or two have one code
     */
    public static AnswerTableBuilder builder(List<TableColumn> columns) {
        return new AnswerTableBuilder(columns);
    }

    /**
     * The questions.
     *
     * @return an unmodifiable list, never null
     */
    public List<TableColumn> columns() {
        return columns;
    }

    /**
     * How many respondents there are, with or without answers.
     *
     * @return not negative
     */
    public int respondents() {
        return answers.size();
    }

    /** The place of a column. */
    int indexOf(String code) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).label().code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("A table has the column that is asked for, found none of code " + code);
    }

    Label label(int column) {
        return columns.get(column).label();
    }

    /** The columns but one, by their code: results must not depend on the order of columns either. */
    int[] othersByCode(int column) {
        return sortedByCode(IntStream.range(0, columns.size())
                .filter(i -> i != column)
                .boxed()
                .toList());
    }

    int[] allByCode() {
        return sortedByCode(IntStream.range(0, columns.size()).boxed().toList());
    }

    private int[] sortedByCode(List<Integer> places) {
        return places.stream()
                .sorted((a, b) -> label(a).code().compareTo(label(b).code()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The respondents who answered all of these questions, in an order that depends on their answers only. */
    CompleteRows complete(int... chosen) {
        CompleteRowsCollector kept = new CompleteRowsCollector();
        for (int row = 0; row < answers.size(); row++) {
            double[] given = answers.get(row);
            double weight = weights[row];
            if (Arrays.stream(chosen).anyMatch(column -> Double.isNaN(given[column]))) {
                kept.leaveOut(weight, ExclusionReason.NOT_ANSWERED);
            } else if (Arrays.stream(chosen)
                    .anyMatch(column -> !columns.get(column).allows(given[column]))) {
                kept.leaveOut(weight, ExclusionReason.OUTSIDE_SCALE);
            } else {
                kept.keep(
                        Arrays.stream(chosen)
                                .mapToDouble(column -> columns.get(column).rising(given[column]))
                                .toArray(),
                        weight);
            }
        }
        return kept.rows();
    }

    /** What was left out of a method, each by its weight; a reason that met nobody stands there with 0. */
    static List<Exclusion> exclusions(double[] notAnswered, double[] outsideScale) {
        return List.of(
                new Exclusion(ExclusionReason.NOT_ANSWERED, Weights.sum(notAnswered)),
                new Exclusion(ExclusionReason.OUTSIDE_SCALE, Weights.sum(outsideScale)));
    }
}
