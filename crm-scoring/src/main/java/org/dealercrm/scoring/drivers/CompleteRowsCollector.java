package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.estimate.ExclusionReason;

/** Sorts respondents into those who count and those who do not. */
final class CompleteRowsCollector {

    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> notAnswered = new ArrayList<>();
    private final List<Double> outsideScale = new ArrayList<>();

    void keep(double[] answers, double weight) {
        double[] row = new double[answers.length + 1];
        System.arraycopy(answers, 0, row, 0, answers.length);
        row[answers.length] = weight;
        rows.add(row);
    }

    void leaveOut(double weight, ExclusionReason reason) {
        (reason.equals(ExclusionReason.NOT_ANSWERED) ? notAnswered : outsideScale).add(weight);
    }

    CompleteRows rows() {
        return CompleteRows.of(rows, AnswerTable.exclusions(numbers(notAnswered), numbers(outsideScale)));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
