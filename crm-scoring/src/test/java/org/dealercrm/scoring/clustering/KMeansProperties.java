package org.dealercrm.scoring.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.clustering.Tables.Table;
import org.dealercrm.scoring.numeric.SplitMix;

@Domain(Tables.class)
@Domain(DomainContext.Global.class)
class KMeansProperties {

    @Property
    void ofFewPointsNoPartingIsBetter(@ForAll Table any, @ForAll @IntRange(min = 1, max = 5) int k, @ForAll long seed) {
        Table table = any.picked(firstOf(any, 8));
        Clustering clustering = table.clusteredBy(KMeans.into(k).withSeed(seed));
        double least = Partings.leastByTryingAll(table, k);
        assertThat(clustering.withinSumOfSquares()).isCloseTo(least, within(1e-9 * (1e-6 + least)));
        assertThat(clustering.clusters()).hasSize(Math.min(k, table.distinct()));
        assertThat(clustering.status()).isEqualTo(ClusteringStatus.OPTIMAL);
    }

    /** Without the proof, which is tried on few points only. */
    @Property
    void aSearchFindsNothingBetterThanTheBestParting(
            @ForAll Table any, @ForAll @IntRange(min = 2, max = 4) int k, @ForAll long seed) {
        Table table = any.picked(firstOf(any, 8));
        if (table.distinct() <= k) {
            return; // every point is a cluster, and nothing is searched
        }
        DistinctPoints points = DistinctPoints.of(table.columns(), table.weights());
        ColumnScaling scaling = new ColumnScaling(points, Scaling.NONE);
        Start found = new Restarts(scaling.points(), OptionalInt.empty(), 100).best(k, new SplitMix(seed));
        double within = found.withinSumOfSquares() * scaling.squaredUnit();
        double least = Partings.leastByTryingAll(table, k);
        assertThat(found.converged()).isTrue();
        assertThat(within).isBetween(least * (1 - 1e-9) - 1e-12, least * 1.05 + 1e-9);
    }

    @Property
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll Table table,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll Scaling scaling) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.rows().length; i++) {
            order.add(random.nextInt(i + 1), i);
        }
        KMeans method = KMeans.choosing(1, k).withScaling(scaling).withRestarts(3);
        Clustering before = table.clusteredBy(method);
        Clustering after = table.picked(order).clusteredBy(method);
        assertThat(after.clusters()).isEqualTo(before.clusters());
        assertThat(after.tried()).isEqualTo(before.tried());
        assertThat(after.scales()).isEqualTo(before.scales());
        for (int i = 0; i < order.size(); i++) {
            assertThat(after.assignments()[i]).isEqualTo(before.assignments()[order.get(i)]);
        }
    }

    @Property
    void theSameSeedGivesTheSameClustering(
            @ForAll Table table, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int k) {
        KMeans method = KMeans.into(k).withSeed(seed).withRestarts(3);
        assertThat(table.clusteredBy(method)).isEqualTo(table.clusteredBy(method));
    }

    /** Whole numbers are shifted and doubled without rounding, so that even equally good partings stay the same. */
    @Property
    void shiftingAndScalingTheTableShiftsAndScalesTheClusters(
            @ForAll Table any,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int shift,
            @ForAll @IntRange(min = -20, max = 20) int exponent,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll Scaling scaling) {
        double factor = Math.scalb(1.0, exponent);
        Table table = whole(any);
        KMeans method = KMeans.into(k).withScaling(scaling).withRestarts(3);
        Clustering before = table.clusteredBy(method);
        Clustering after = table.moved(factor, shift).clusteredBy(method);
        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(after.silhouette()).isEqualTo(before.silhouette());
        double unit = scaling == Scaling.NONE ? factor * factor : 1;
        assertThat(after.withinSumOfSquares()).isEqualTo(before.withinSumOfSquares() * unit);
        assertThat(after.totalSumOfSquares()).isEqualTo(before.totalSumOfSquares() * unit);
        for (int i = 0; i < before.clusters().size(); i++) {
            for (int c = 0; c < table.rows()[0].length; c++) {
                double centre = before.clusters().get(i).centre().get(c);
                assertThat(after.clusters().get(i).centre().get(c))
                        .isCloseTo((centre + shift) * factor, within(1e-9 * factor));
            }
        }
    }

    @Property
    void onScaledColumnsTheUnitOfOneColumnDoesNotMatter(
            @ForAll Table any,
            @ForAll @IntRange(min = -20, max = 20) int exponent,
            @ForAll @IntRange(min = 1, max = 6) int k) {
        double[][] columns = whole(any).columns();
        columns[0] = Arrays.stream(columns[0]).map(v -> Math.scalb(v, exponent)).toArray();
        for (Scaling scaling : List.of(Scaling.Z_SCORE, Scaling.ROBUST)) {
            KMeans method = KMeans.into(k).withScaling(scaling).withRestarts(3);
            Clustering before = whole(any).clusteredBy(method);
            assertThat(method.cluster(columns, any.weights()).assignments()).isEqualTo(before.assignments());
        }
    }

    @Property
    void aWeightIsAsManyCopies(
            @ForAll Table table, @ForAll @IntRange(min = 1, max = 6) int k, @ForAll Scaling scaling) {
        List<Integer> copies = new ArrayList<>();
        for (int row = 0; row < table.rows().length; row++) {
            for (int copy = 0; copy < table.weights()[row]; copy++) {
                copies.add(row);
            }
        }
        KMeans method = KMeans.choosing(1, k).withScaling(scaling).withRestarts(3);
        Clustering weighted = table.clusteredBy(method);
        Clustering copied = method.cluster(
                table.picked(copies).columns(),
                copies.stream().mapToDouble(row -> 1).toArray());
        assertThat(copied.tried()).isEqualTo(weighted.tried());
        assertThat(copied.withinSumOfSquares()).isEqualTo(weighted.withinSumOfSquares());
        for (int i = 0; i < copies.size(); i++) {
            assertThat(copied.assignments()[i]).isEqualTo(weighted.assignments()[copies.get(i)]);
        }
        assertThat(copied.clusters())
                .extracting(Cluster::centre, Cluster::weight)
                .isEqualTo(weighted.clusters().stream()
                        .map(c -> tuple(c.centre(), c.weight()))
                        .toList());
    }

    @Property
    void clustersAreNumberedInTheOrderOfTheirCentresAndHoldWhatTheySay(
            @ForAll Table table, @ForAll @IntRange(min = 1, max = 8) int k) {
        Clustering clustering = table.clusteredBy(KMeans.into(k).withRestarts(3));
        Comparator<List<Double>> order = Comparator.comparing(centre -> centre.get(0));
        for (int c = 1; c < table.rows()[0].length; c++) {
            int column = c;
            order = order.thenComparing(centre -> centre.get(column));
        }
        assertThat(clustering.clusters().stream().map(Cluster::centre).toList()).isSortedAccordingTo(order);
        int[] assignments = clustering.assignments();
        for (int i = 0; i < clustering.clusters().size(); i++) {
            int number = i;
            Cluster cluster = clustering.clusters().get(i);
            int[] members = IntStream.range(0, assignments.length)
                    .filter(row -> assignments[row] == number)
                    .toArray();
            assertThat(cluster.rows()).isEqualTo(members.length).isPositive();
            assertThat(cluster.weight())
                    .isEqualTo(Arrays.stream(members)
                            .mapToDouble(row -> table.weights()[row])
                            .sum());
            double[] mean = Partings.mean(table, assignments, i);
            for (int c = 0; c < mean.length; c++) {
                assertThat(cluster.centre().get(c)).isCloseTo(mean[c], within(1e-9 * (1 + Math.abs(mean[c]))));
            }
        }
    }

    /** Huygens' theorem: what lies within the clusters and what lies between their centres is all there is. */
    @Property
    void theSumsOfSquaresWithinAndBetweenTheClustersAddUp(
            @ForAll Table table, @ForAll @IntRange(min = 1, max = 8) int k) {
        Clustering clustering = table.clusteredBy(KMeans.into(k).withRestarts(2));
        int[] all = new int[table.rows().length];
        double[] mean = Partings.mean(table, all, 0);
        double between = clustering.clusters().stream()
                .mapToDouble(c -> c.weight()
                        * Partings.square(
                                c.centre().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray(),
                                mean))
                .sum();
        double total = Partings.sumOfSquares(table, all, 1);
        assertThat(clustering.totalSumOfSquares()).isCloseTo(total, within(1e-9 * (1e-3 + total)));
        assertThat(clustering.withinSumOfSquares() + between).isCloseTo(total, within(1e-9 * (1e-3 + total)));
        assertThat(clustering.explainedShare().isPresent()).isEqualTo(table.distinct() > 1);
        clustering.explainedShare().ifPresent(share -> assertThat(share).isCloseTo(between / total, within(1e-6)));
    }

    @Property
    void noMoveOfAPointLowersTheSumOfSquares(@ForAll Table table, @ForAll @IntRange(min = 2, max = 6) int k) {
        Clustering clustering = table.clusteredBy(KMeans.into(k).withRestarts(1));
        int[] groups = clustering.assignments();
        int found = clustering.clusters().size();
        double here = Partings.sumOfSquares(table, groups, found);
        assertThat(clustering.withinSumOfSquares()).isCloseTo(here, within(1e-9 * (1e-3 + here)));
        for (int row = 0; row < groups.length; row++) {
            int own = groups[row];
            if (clustering.clusters().get(own).rows() == 1) {
                continue;
            }
            for (int other = 0; other < found; other++) {
                groups[row] = other;
                assertThat(Partings.sumOfSquares(table, groups, found))
                        .isGreaterThanOrEqualTo(here * (1 - 1e-9) - 1e-9);
            }
            groups[row] = own;
        }
    }

    @Property
    void aSilhouetteIsThatOfItsDefinition(@ForAll Table table, @ForAll @IntRange(min = 1, max = 6) int k) {
        Clustering clustering = table.clusteredBy(KMeans.into(k).withRestarts(2));
        int found = clustering.clusters().size();
        if (found < 2) {
            assertThat(clustering.silhouette()).isEqualTo(Silhouette.UNDEFINED);
            return;
        }
        assertThat(clustering.silhouette().kind()).isEqualTo(SilhouetteKind.EXACT);
        assertThat(clustering.silhouette().points()).isEqualTo(table.distinct());
        assertThat(clustering.silhouette().width().orElseThrow())
                .isBetween(-1.0, 1.0)
                .isCloseTo(Partings.silhouette(table, clustering.assignments(), found), within(1e-9));
    }

    @Property
    void theNumberOfClustersIsThatOfTheGreatestSilhouette(
            @ForAll Table table, @ForAll @IntRange(min = 2, max = 7) int most) {
        Clustering clustering = table.clusteredBy(KMeans.choosing(2, most).withRestarts(2));
        assertThat(clustering.tried())
                .extracting(ClusterCount::clusters)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(Math.min(2, table.distinct()), Math.min(most, table.distinct()))
                                .boxed()
                                .toList());
        double greatest = clustering.tried().stream()
                .mapToDouble(tried -> tried.silhouette().width().orElse(-2))
                .max()
                .orElseThrow();
        assertThat(clustering.silhouette().width().orElse(-2)).isEqualTo(greatest);
        assertThat(clustering.isShort()).isEqualTo(table.distinct() < 2);
    }

    @Property
    void oneColumnIsPartedLikeItsNaturalBreaksAndNoSearchIsBetter(
            @ForAll Table table, @ForAll @IntRange(min = 2, max = 6) int k, @ForAll long seed) {
        double[] values = table.columns()[0];
        NaturalBreaks exact = NaturalBreaks.of(values, table.weights(), k);
        Clustering clustering = KMeans.into(k).withSeed(seed).cluster(new double[][] {values}, table.weights());
        assertThat(clustering.assignments()).isEqualTo(exact.assignments());
        assertThat(clustering.withinSumOfSquares())
                .isCloseTo(exact.withinSumOfSquares(), within(1e-9 * (1e-6 + exact.withinSumOfSquares())));

        DistinctPoints points = DistinctPoints.of(new double[][] {values}, table.weights());
        if (points.size() <= k) {
            return; // every point is a cluster, and nothing is searched
        }
        ColumnScaling scaling = new ColumnScaling(points, Scaling.NONE);
        Start searched = new Restarts(scaling.points(), OptionalInt.of(10), 100).best(k, new SplitMix(seed));
        assertThat(searched.withinSumOfSquares() * scaling.squaredUnit())
                .isGreaterThanOrEqualTo(exact.withinSumOfSquares() * (1 - 1e-9) - 1e-12);
    }

    @Property
    void theSameDataFromThePreviousCentresGiveThePreviousClusters(
            @ForAll Table table, @ForAll @IntRange(min = 1, max = 6) int k, @ForAll Scaling scaling) {
        Clustering previous =
                table.clusteredBy(KMeans.into(k).withScaling(scaling).withRestarts(2));
        Clustering again = table.clusteredBy(KMeans.into(k).withScaling(scaling).startingAt(previous));
        assertThat(again.assignments()).isEqualTo(previous.assignments());
        assertThat(again.clusters()).isEqualTo(previous.clusters());
    }

    @Property
    void fromAnyStartTheEndIsNoWorseAndNoClusterIsEmpty(
            @ForAll Table start, @ForAll Table table, @ForAll @IntRange(min = 1, max = 6) int k) {
        Table asWide = start.ofWidth(table.rows()[0].length);
        Clustering previous = asWide.clusteredBy(KMeans.into(k).withRestarts(1));
        Clustering next = table.clusteredBy(KMeans.into(k).startingAt(previous));
        int clusters = previous.clusters().size();
        assertThat(next.clusters()).hasSize(Math.min(clusters, table.distinct()));
        assertThat(next.clusters()).extracting(Cluster::rows).doesNotContain(0);
        double atStart = 0;
        for (int row = 0; row < table.rows().length; row++) {
            double least = Double.POSITIVE_INFINITY;
            for (Cluster cluster : previous.clusters()) {
                double[] centre = cluster.centre().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                least = Math.min(least, Partings.square(table.rows()[row], centre));
            }
            atStart += table.weights()[row] * least;
        }
        assertThat(next.withinSumOfSquares()).isLessThanOrEqualTo(atStart * (1 + 1e-9) + 1e-9);
    }

    private static List<Integer> firstOf(Table table, int most) {
        return IntStream.range(0, Math.min(most, table.rows().length)).boxed().toList();
    }

    private static Table whole(Table table) {
        double[][] rows = Arrays.stream(table.rows())
                .map(row -> Arrays.stream(row).map(Math::rint).toArray())
                .toArray(double[][]::new);
        return new Table(rows, table.weights());
    }
}
