package org.dealercrm.scoring.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Tables of a few columns: points on a grid with ties, points anywhere, far from 0, with weights or without. */
class Tables extends DomainContextBase {

    /** Rows and what they weigh. */
    record Table(double[][] rows, double[] weights) {

        double[][] columns() {
            double[][] columns = new double[rows[0].length][rows.length];
            for (int row = 0; row < rows.length; row++) {
                for (int c = 0; c < columns.length; c++) {
                    columns[c][row] = rows[row][c];
                }
            }
            return columns;
        }

        Clustering clusteredBy(KMeans method) {
            return method.cluster(columns(), weights);
        }

        int distinct() {
            return (int) Arrays.stream(rows)
                    .map(row -> Arrays.stream(row).boxed().toList())
                    .distinct()
                    .count();
        }

        Table shuffled(Random random) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                order.add(random.nextInt(i + 1), i);
            }
            return picked(order);
        }

        Table picked(List<Integer> order) {
            double[][] other = new double[order.size()][];
            double[] otherWeights = new double[order.size()];
            for (int i = 0; i < other.length; i++) {
                other[i] = rows[order.get(i)];
                otherWeights[i] = weights[order.get(i)];
            }
            return new Table(other, otherWeights);
        }

        /** With so many columns: what is missing on the right is 0, what is too much is left out. */
        Table ofWidth(int columns) {
            return new Table(
                    Arrays.stream(rows).map(row -> Arrays.copyOf(row, columns)).toArray(double[][]::new), weights);
        }

        /** Every number of a column changed alike. */
        Table moved(double factor, double shift) {
            double[][] other = Arrays.stream(rows)
                    .map(row ->
                            Arrays.stream(row).map(v -> (v + shift) * factor).toArray())
                    .toArray(double[][]::new);
            return new Table(other, weights);
        }

        @Override
        public String toString() {
            return Arrays.deepToString(rows) + " weighing " + Arrays.toString(weights);
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Double> grid = Arbitraries.integers().between(0, 5).map(Integer::doubleValue);
        Arbitrary<Double> anywhere = Arbitraries.doubles().between(-1000, 1000);
        Arbitrary<Double> far = Arbitraries.integers().between(0, 40).map(i -> 1e6 + i / 8.0);
        return Arbitraries.oneOf(tables(grid), tables(anywhere), tables(far));
    }

    private static Arbitrary<Table> tables(Arbitrary<Double> numbers) {
        Arbitrary<Double> weights = Arbitraries.oneOf(
                Arbitraries.just(1.0), Arbitraries.integers().between(1, 4).map(Integer::doubleValue));
        return Arbitraries.integers().between(1, 3).flatMap(columns -> {
            Arbitrary<double[]> row = numbers.array(Double[].class)
                    .ofSize(columns)
                    .map(values -> Arrays.stream(values)
                            .mapToDouble(Double::doubleValue)
                            .toArray());
            return Combinators.combine(row, weights)
                    .as(WeightedRow::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(30)
                    .map(WeightedRow::table);
        });
    }

    /** One row with its weight. */
    private record WeightedRow(double[] row, double weight) {

        static Table table(List<WeightedRow> list) {
            return new Table(
                    list.stream().map(WeightedRow::row).toArray(double[][]::new),
                    list.stream().mapToDouble(WeightedRow::weight).toArray());
        }
    }
}
