package org.dealercrm.scoring.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dealercrm.scoring.numeric.SplitMix;

/** The search for the best clustering of one table with at least one row. */
final class KMeansSearch {

    /** No centre of an earlier clustering is farther away than squares can tell. */
    private static final double FARTHEST = 1e140;

    private final KMeans settings;
    private final DistinctPoints table;
    private final ColumnScaling scaling;
    private final Points points;
    private final SilhouetteWidth widths;
    private final int[] varying;

    KMeansSearch(KMeans settings, DistinctPoints table) {
        this.settings = settings;
        this.table = table;
        this.scaling = new ColumnScaling(table, settings.scaling());
        this.points = scaling.points();
        this.widths = new SilhouetteWidth(points);
        this.varying = IntStream.range(0, table.columns())
                .filter(column -> table.lowest(column) < table.highest(column))
                .toArray();
    }

    /** What came of one number of clusters. */
    private record Candidate(ClusterSummary summary, Silhouette silhouette, ClusteringStatus status, int starts) {

        ClusterCount count() {
            return new ClusterCount(summary.clusters().size(), summary.withinSumOfSquares(), silhouette);
        }

        boolean betterThan(Candidate other) {
            return silhouette.width().orElse(-2) > other.silhouette.width().orElse(-2);
        }
    }

    Clustering run() {
        int most = Math.min(settings.mostClusters(), table.size());
        int least = Math.min(settings.leastClusters(), most);
        Candidate best = candidate(least);
        List<ClusterCount> tried = new ArrayList<>(List.of(best.count()));
        for (int k = least + 1; k <= most; k++) {
            Candidate next = candidate(k);
            tried.add(next.count());
            best = next.betterThan(best) ? next : best;
        }
        return new Clustering(
                Math.max(settings.leastClusters(), best.summary().clusters().size()),
                best.summary().clusters(),
                best.summary().ofRows(),
                scaling.scales(),
                best.summary().withinSumOfSquares(),
                ClusterSummary.totalSumOfSquares(table, points, scaling),
                best.silhouette(),
                best.status(),
                best.starts(),
                tried);
    }

    private Candidate candidate(int k) {
        if (k == table.size()) {
            return proven(IntStream.range(0, k).toArray(), k);
        }
        if (k == 1) {
            return proven(new int[table.size()], k);
        }
        if (!settings.start().isEmpty()) {
            Start only = new Start(points, startingCentres(), settings.iterationLimit());
            only.finish();
            return candidate(only, k, 1);
        }
        if (varying.length == 1) {
            return proven(leastSquares(k), k);
        }
        Restarts restarts = new Restarts(points, settings.restarts(), settings.iterationLimit());
        Start best = restarts.best(k, new SplitMix(settings.seed()));
        best.finish();
        return BranchAndBound.clusters(points, k, best.withinSumOfSquares())
                .map(clusters -> proven(clusters, k))
                .orElseGet(() -> candidate(best, k, restarts.starts()));
    }

    private Candidate proven(int[] clusters, int k) {
        ClusterSummary summary = new ClusterSummary(table, points, scaling, clusters, k).inOrderOfCentres();
        return new Candidate(summary, widths.of(clusters, k), ClusteringStatus.OPTIMAL, 0);
    }

    private Candidate candidate(Start start, int k, int starts) {
        int[] clusters = start.clusters();
        ClusterSummary summary = new ClusterSummary(table, points, scaling, clusters, k);
        return new Candidate(
                settings.start().isEmpty() ? summary.inOrderOfCentres() : summary,
                widths.of(clusters, k),
                start.converged() ? ClusteringStatus.CONVERGED : ClusteringStatus.ITERATION_LIMIT,
                starts);
    }

    /** The points differ in one column only, and lie in the order of its values. */
    private int[] leastSquares(int k) {
        int[] firsts = new LeastSquaresPartition(table.column(varying[0])).starts(k);
        int[] clusters = new int[table.size()];
        for (int cluster = 0; cluster < k; cluster++) {
            Arrays.fill(clusters, firsts[cluster], cluster + 1 < k ? firsts[cluster + 1] : clusters.length, cluster);
        }
        return clusters;
    }

    private double[] startingCentres() {
        int columns = table.columns();
        double[] centres = new double[settings.start().size() * columns];
        for (int i = 0; i < centres.length; i++) {
            double value = settings.start().get(i / columns).get(i % columns);
            centres[i] = Math.max(-FARTHEST, Math.min(FARTHEST, scaling.coordinate(value, i % columns)));
        }
        return centres;
    }
}
