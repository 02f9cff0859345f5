package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Label;

/** Tables of answers for tests: the last column is the outcome. */
final class SomeAnswers {

    static final String OUTCOME = "OVERALL";

    private SomeAnswers() {}

    static Label label(String code) {
        return new Label(code, code + " in English", code + "中文");
    }

    /** Drivers that go together, and an outcome that goes with them; a few decimals, so that rows repeat now and then. */
    static double[][] rows(long seed, int respondents, int drivers) {
        Random random = new Random(seed);
        double[][] rows = new double[respondents][drivers + 1];
        for (double[] row : rows) {
            double mood = random.nextGaussian();
            double outcome = random.nextGaussian() + mood / 2;
            for (int j = 0; j < drivers; j++) {
                row[j] = Math.rint(10 * (random.nextGaussian() + mood)) / 10;
                outcome += row[j] * (j % 3) / drivers;
            }
            row[drivers] = Math.rint(10 * outcome) / 10;
        }
        return rows;
    }

    static double[] weights(long seed, int respondents) {
        Random random = new Random(~seed);
        return IntStream.range(0, respondents)
                .mapToDouble(i -> .5 + random.nextInt(8) / 4.0)
                .toArray();
    }

    static double[] ones(int respondents) {
        double[] ones = new double[respondents];
        Arrays.fill(ones, 1);
        return ones;
    }

    static AnswerTable table(double[][] rows, double[] weights) {
        List<TableColumn> columns = new ArrayList<>();
        for (int j = 0; j < rows[0].length - 1; j++) {
            columns.add(TableColumn.of(label(String.format("D%03d", j))));
        }
        columns.add(TableColumn.of(label(OUTCOME)));
        return table(columns, rows, weights);
    }

    static AnswerTable table(List<TableColumn> columns, double[][] rows, double[] weights) {
        AnswerTableBuilder table = AnswerTable.builder(columns);
        for (int i = 0; i < rows.length; i++) {
            table.addWeighted(
                    weights[i],
                    Arrays.stream(rows[i]).mapToObj(OptionalDouble::of).toList());
        }
        return table.build();
    }

    /** Another order of 0 to count - 1. */
    static int[] shuffled(long seed, int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    static double[][] reordered(double[][] rows, int[] order) {
        return Arrays.stream(order).mapToObj(i -> rows[i]).toArray(double[][]::new);
    }

    static double[] reordered(double[] weights, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> weights[i]).toArray();
    }
}
