package org.dealercrm.scoring.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** What is told of the clusters that a search ended with: centres in the columns' own units, sizes, what remains within. */
final class ClusterSummary {

    private final DistinctPoints table;
    private final List<Cluster> clusters;
    private final int[] numberOf;

    private ClusterSummary(DistinctPoints table, List<Cluster> clusters, int[] numberOf) {
        this.table = table;
        this.clusters = clusters;
        this.numberOf = numberOf;
    }

    ClusterSummary(DistinctPoints table, Points points, ColumnScaling scaling, int[] clusterOf, int k) {
        this(table, clusters(table, points, scaling, clusterOf, k), clusterOf);
    }

    List<Cluster> clusters() {
        return clusters;
    }

    double withinSumOfSquares() {
        double sum = 0;
        for (Cluster cluster : clusters) {
            sum += cluster.withinSumOfSquares();
        }
        return sum;
    }

    /** The number of each row's cluster. */
    int[] ofRows() {
        int[] rows = new int[table.pointOf().length];
        Arrays.setAll(rows, row -> numberOf[table.pointOf()[row]]);
        return rows;
    }

    /** The same clusters, numbered in rising order of their centres, by the first column, then the next. */
    ClusterSummary inOrderOfCentres() {
        int[] order = IntStream.range(0, clusters.size())
                .boxed()
                .sorted(Comparator.comparing(i -> clusters.get(i).centre(), ClusterSummary::compare))
                .mapToInt(i -> i)
                .toArray();
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int[] numbers = new int[numberOf.length];
        Arrays.setAll(numbers, point -> place[numberOf[point]]);
        return new ClusterSummary(
                table, Arrays.stream(order).mapToObj(clusters::get).toList(), numbers);
    }

    private static int compare(List<Double> one, List<Double> other) {
        for (int column = 0; column < one.size(); column++) {
            int order = Double.compare(one.get(column), other.get(column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static double totalSumOfSquares(DistinctPoints table, Points points, ColumnScaling scaling) {
        return clusters(table, points, scaling, new int[table.size()], 1).get(0).withinSumOfSquares();
    }

    private static List<Cluster> clusters(
            DistinctPoints table, Points points, ColumnScaling scaling, int[] clusterOf, int k) {
        double[] scaled = scaledCentres(points, clusterOf, k);
        CompensatedSum[] within = CompensatedSum.several(k);
        CompensatedSum[] weight = CompensatedSum.several(k);
        for (int point = 0; point < points.size(); point++) {
            double w = points.weight()[point];
            weight[clusterOf[point]].add(w);
            within[clusterOf[point]].add(w * points.squaredDistance(point, scaled, clusterOf[point]));
        }
        int[] rows = new int[k];
        for (int point : table.pointOf()) {
            rows[clusterOf[point]]++;
        }
        double[] centres = centres(table, clusterOf, k);
        List<Cluster> clusters = new ArrayList<>(k);
        for (int i = 0; i < k; i++) {
            List<Double> centre = Arrays.stream(centres, i * table.columns(), (i + 1) * table.columns())
                    .boxed()
                    .toList();
            double squares = within[i].value() * scaling.squaredUnit();
            clusters.add(new Cluster(centre, rows[i], weight[i].value(), squares));
        }
        return clusters;
    }

    private static double[] scaledCentres(Points points, int[] clusterOf, int k) {
        Partition partition = new Partition(points, new double[k * points.columns()]);
        for (int point = 0; point < points.size(); point++) {
            partition.put(point, clusterOf[point]);
        }
        for (int cluster = 0; cluster < k; cluster++) {
            partition.moveCentre(cluster);
        }
        return partition.centres();
    }

    /** The means in the columns' own units, counted from each column's lowest value so that no digit is lost. */
    private static double[] centres(DistinctPoints table, int[] clusterOf, int k) {
        int columns = table.columns();
        double[] lowest = new double[columns];
        Arrays.setAll(lowest, table::lowest);
        PairSums weights = new PairSums(k);
        PairSums sums = new PairSums(k * columns);
        for (int point = 0; point < table.size(); point++) {
            int cluster = clusterOf[point];
            weights.add(cluster, table.weight()[point], 1);
            for (int c = 0; c < columns; c++) {
                sums.add(cluster * columns + c, table.weight()[point], table.value(point, c) - lowest[c]);
            }
        }
        double[] centres = new double[k * columns];
        Arrays.setAll(centres, i -> lowest[i % columns] + sums.quotient(i, weights, i / columns));
        return centres;
    }
}
