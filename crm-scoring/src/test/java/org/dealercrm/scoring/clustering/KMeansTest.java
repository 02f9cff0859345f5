package org.dealercrm.scoring.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dealercrm.scoring.numeric.SplitMix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KMeansTest {

    /** Yearly contribution in thousands and probability to return of seven customers. */
    private static final double[] VALUE = {9, 10, 8, 1, 2, 1.5, 9.5};

    private static final double[] RETURN = {.9, .8, .1, .9, .2, .1, .2};

    @Test
    void customersFallIntoTheirGroups() {
        Clustering clustering = KMeans.into(4).withScaling(Scaling.Z_SCORE).cluster(VALUE, RETURN);

        // numbered by value, then by return
        assertThat(clustering.assignments()).containsExactly(3, 3, 2, 0, 1, 1, 2);
        assertThat(clustering.clusters()).extracting(Cluster::rows).containsExactly(1, 2, 2, 2);
        assertThat(clustering.clusters().get(1).centre().get(0)).isEqualTo(1.75);
        assertThat(clustering.clusters().get(1).centre().get(1)).isCloseTo(.15, within(1e-15));
        assertThat(clustering.status()).isEqualTo(ClusteringStatus.OPTIMAL);
        assertThat(clustering.isShort()).isFalse();
        // mean and population standard deviation of each column
        assertThat(clustering.scales().get(0).centre()).isCloseTo(41 / 7.0, within(1e-14));
        assertThat(clustering.scales().get(0).unit()).isCloseTo(Math.sqrt(342.5 / 7 - 41 * 41 / 49.0), within(1e-14));
        assertThat(clustering.totalSumOfSquares()).isCloseTo(14, within(1e-12));
    }

    /** By hand: 0, 1 and 10, 12 about .5 and 11 leave .5 + 2; a silhouette of 1 - 1/11, 1 - 1/10, 1 - 2/9.5, 1 - 2/11.5. */
    @Test
    void aSmallExampleByHand() {
        Clustering clustering = KMeans.into(2).cluster(new double[] {10, 0, 12, 1}, new double[] {7, 7, 7, 7});

        assertThat(clustering.assignments()).containsExactly(1, 0, 1, 0);
        assertThat(clustering.withinSumOfSquares()).isEqualTo(2.5);
        assertThat(clustering.totalSumOfSquares()).isEqualTo(112.75);
        assertThat(clustering.clusters().get(1)).isEqualTo(new Cluster(List.of(11.0, 7.0), 2, 2, 2));
        double width = 1 - (1 / 11.0 + 1 / 10.0 + 2 / 9.5 + 2 / 11.5) / 4;
        assertThat(clustering.silhouette().width()).hasValueCloseTo(width, within(1e-15));
        assertThat(clustering.explainedShare()).hasValueCloseTo(1 - 2.5 / 112.75, within(1e-15));
    }

    /**
     * Proven minima: du Merle, O., Hansen, P., Jaumard, B. &amp; Mladenovic, N. "An interior point algorithm for minimum
     * sum-of-squares clustering", SIAM Journal on Scientific Computing, 1999, 21, 1485-1505, to five digits.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 89337.8",
        "3, 51063.4",
        "4, 12881.0",
        "5, 10126.7",
        "6, 8575.41",
        "7, 7126.20",
        "8, 6149.64",
        "9, 5181.65",
        "10, 4446.28"
    })
    void theProvenMinimaOfRuspinisPointsAreFound(int k, double least) {
        for (long seed = 0; seed < 3; seed++) {
            Clustering clustering = KMeans.into(k).withSeed(seed).cluster(RuspiniPoints.columns());
            assertThat(clustering.withinSumOfSquares()).isBetween(least * (1 - 1e-5), least * (1 + 1e-5));
        }
    }

    /** R, package cluster: {@code summary(silhouette(pam(ruspini, 4)))$avg.width} is 0.737657, the greatest of all k. */
    @Test
    void ruspinisPointsAreInFourClusters() {
        Clustering clustering = KMeans.choosing(2, 8).cluster(RuspiniPoints.columns());

        assertThat(clustering.clusters()).extracting(Cluster::rows).containsExactly(20, 23, 15, 17);
        assertThat(clustering.silhouette().width()).hasValueCloseTo(.737657, within(5e-7));
        assertThat(clustering.tried()).extracting(ClusterCount::clusters).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(clustering.requestedClusters()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 100})
    void withNoMoreDistinctPointsThanClustersEachIsACluster(int k) {
        double[] x = {2, 1, -0.0, 2, 0, 1};
        double[] y = {5, 5, 6, 5, 6, 4};
        Clustering clustering = KMeans.into(k).cluster(x, y);

        assertThat(clustering.clusters())
                .extracting(Cluster::centre)
                .containsExactly(List.of(0.0, 6.0), List.of(1.0, 4.0), List.of(1.0, 5.0), List.of(2.0, 5.0));
        assertThat(clustering.assignments()).containsExactly(3, 2, 0, 3, 0, 1);
        assertThat(clustering.isShort()).isEqualTo(k > 4);
        assertThat(clustering.requestedClusters()).isEqualTo(k);
        assertThat(clustering.withinSumOfSquares()).isZero();
        assertThat(clustering.status()).isEqualTo(ClusteringStatus.OPTIMAL);
    }

    @Test
    void equalRowsAreOneClusterAndNoRowsAreNone() {
        Clustering equal =
                KMeans.choosing(2, 5).withScaling(Scaling.ROBUST).cluster(new double[] {3, 3}, new double[2]);
        assertThat(equal.clusters()).hasSize(1);
        assertThat(equal.clusters().get(0).centre()).containsExactly(3.0, 0.0);
        assertThat(equal.scales()).containsExactly(new ColumnScale(3, 1), new ColumnScale(0, 1));
        assertThat(equal.isShort()).isTrue();
        assertThat(equal.silhouette()).isEqualTo(Silhouette.UNDEFINED);
        assertThat(equal.explainedShare()).isEmpty();

        Clustering none = KMeans.into(3).cluster(new double[0], new double[0]);
        assertThat(none.clusters()).isEmpty();
        assertThat(none.assignments()).isEmpty();
        assertThat(none.isShort()).isTrue();
        assertThat(none.silhouette()).isEqualTo(Silhouette.UNDEFINED);
        assertThat(KMeans.into(2).startingAt(none)).isEqualTo(KMeans.into(2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, 1.1e140})
    void aValueOutOfRangeIsRefusedWithItsPlace(double value) {
        double[] first = {1, 2};
        double[] second = {1, value};
        assertThatThrownBy(() -> KMeans.into(2).cluster(first, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found " + value + " in column 1 at index 1");
    }

    @Test
    void whatIsOutOfRangeIsRefusedWithItsValue() {
        KMeans method = KMeans.into(1);
        double[][] table = {{1, 2}};
        refused(() -> KMeans.into(0), "found 0 to 0");
        refused(() -> KMeans.choosing(3, 2), "found 3 to 2");
        refused(() -> method.withRestarts(0), "at least one start, found 0");
        refused(() -> method.withIterationLimit(0), "at least one iteration, found 0");
        refused(() -> method.cluster(), "at least one column, found 0");
        refused(() -> method.cluster(table, new double[] {1, 0}), "found 0.0 at index 1");
        refused(() -> method.cluster(table, new double[] {1}), "found 2 numbers in column 0 and 1 rows");
        Clustering previous = method.cluster(table, new double[] {1, 1});
        refused(
                () -> method.startingAt(previous).cluster(new double[] {1}, new double[] {1}),
                "found 1 numbers and 2 columns");
        refused(() -> new ColumnScale(0, 0), "found 0.0 and 0.0");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void pointsAtAGreatOffsetArePartedAsWithoutIt() {
        double[][] near = RuspiniPoints.columns();
        double[][] far = new double[2][];
        Arrays.setAll(far, c -> Arrays.stream(near[c]).map(v -> v + 9e15 - 256).toArray());
        Clustering clustering = KMeans.into(4).cluster(far);
        assertThat(clustering.assignments())
                .isEqualTo(KMeans.into(4).cluster(near).assignments());
        assertThat(clustering.withinSumOfSquares())
                .isEqualTo(KMeans.into(4).cluster(near).withinSumOfSquares());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-150, 1, 1e100, 1e137})
    void everyScaleIsPartedAlike(double scale) {
        double[][] scaled = new double[2][];
        Arrays.setAll(
                scaled,
                c -> Arrays.stream(RuspiniPoints.columns()[c])
                        .map(v -> v * scale)
                        .toArray());
        for (Scaling scaling : Scaling.values()) {
            KMeans method = KMeans.into(4).withScaling(scaling);
            Clustering clustering = method.cluster(scaled);
            assertThat(clustering.assignments())
                    .isEqualTo(method.cluster(RuspiniPoints.columns()).assignments());
            assertThat(clustering.withinSumOfSquares()).isFinite();
            assertThat(clustering.totalSumOfSquares()).isFinite();
        }
    }

    /** Medians 3 and 40; quartiles 2 and 4 of the first column; the second column's are equal, so its deviation counts. */
    @Test
    void aRobustScaleIsNotMovedByAHugeValue() {
        double[] first = {1, 2, 3, 4, 1e6};
        double[] second = {40, 40, 40, 40, 90};
        Clustering clustering = KMeans.into(2).withScaling(Scaling.ROBUST).cluster(first, second);

        assertThat(clustering.scales().get(0).centre()).isEqualTo(3);
        assertThat(clustering.scales().get(0).unit()).isCloseTo(2 / 1.3489795003921634, within(1e-9));
        assertThat(clustering.scales().get(1).centre()).isEqualTo(40);
        assertThat(clustering.scales().get(1).unit()).isCloseTo(20, within(1e-12));
        assertThat(clustering.assignments()).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void clustersKeepTheirNumbersWhenTheDataMoveALittle() {
        double[][] before = RuspiniPoints.columns();
        Clustering previous = KMeans.into(4).cluster(before);
        // the first two centres change their order by the first column
        double[][] after = {before[0].clone(), before[1]};
        for (int row = 0; row < after[0].length; row++) {
            after[0][row] += previous.assignments()[row] == 0 ? 30 : 0;
        }
        Clustering continued = KMeans.into(9).startingAt(previous).cluster(after);
        Clustering anew = KMeans.into(4).cluster(after);

        assertThat(continued.assignments()).isEqualTo(previous.assignments());
        assertThat(continued.starts()).isOne();
        assertThat(anew.assignments()).isNotEqualTo(previous.assignments());
        assertThat(anew.withinSumOfSquares()).isCloseTo(continued.withinSumOfSquares(), within(1e-9));
    }

    @Test
    void aStartFarFromAllPointsStillFillsEveryCluster() {
        KMeans far = KMeans.into(3).startingAt(KMeans.into(3).cluster(new double[] {1e140, -1e140, 5}, new double[3]));
        Clustering clustering = far.cluster(RuspiniPoints.columns());
        assertThat(clustering.clusters()).hasSize(3).extracting(Cluster::rows).doesNotContain(0);
        assertThat(clustering.status()).isEqualTo(ClusteringStatus.CONVERGED);
    }

    @Test
    void aSearchThatIsCutShortSaysSo() {
        Random random = new Random(20261126);
        double[] x = random.doubles(500).toArray();
        double[] y = random.doubles(500).toArray();
        KMeans method = KMeans.into(7).withRestarts(1);
        Clustering cut = method.withIterationLimit(1).cluster(x, y);
        Clustering done = method.cluster(x, y);
        assertThat(cut.status()).isEqualTo(ClusteringStatus.ITERATION_LIMIT);
        assertThat(done.status()).isEqualTo(ClusteringStatus.CONVERGED);
        assertThat(done.withinSumOfSquares()).isLessThan(cut.withinSumOfSquares());
    }

    /** Eight heaps at the corners of a cube: more points than all starts are searched on. */
    @Test
    void manyPointsAreParted() {
        Random random = new Random(20261126);
        double[][] columns = new double[3][80_000];
        for (int row = 0; row < 80_000; row++) {
            for (int c = 0; c < 3; c++) {
                columns[c][row] = random.nextDouble() + ((row >> c) % 2 == 0 ? 0 : 3);
            }
        }
        Clustering clustering = KMeans.into(8).cluster(columns);
        assertThat(clustering.clusters()).extracting(Cluster::rows).containsOnly(10_000);
        assertThat(clustering.starts()).isEqualTo(25);
        assertThat(clustering.silhouette().kind()).isEqualTo(SilhouetteKind.SAMPLED);
        assertThat(clustering.silhouette().points()).isEqualTo(5000);
        Clustering onAllPoints = KMeans.into(8).withRestarts(5).cluster(columns);
        assertThat(onAllPoints.withinSumOfSquares()).isEqualTo(clustering.withinSumOfSquares());
    }

    @Test
    void aPointThatOutweighsAllOthersIsNoSampleOfThem() {
        double[][] columns = new double[2][60_000];
        double[] weights = new double[60_000];
        Arrays.fill(weights, 1e-3);
        weights[17] = 1e15;
        for (int row = 0; row < weights.length; row++) {
            columns[0][row] = row % 300 + (row % 3) * 1000;
            columns[1][row] = row / 300;
        }
        Clustering clustering = KMeans.into(3).cluster(columns, weights);
        assertThat(clustering.clusters()).extracting(Cluster::rows).containsExactly(20_000, 20_000, 20_000);
    }

    /** A sample of the points tells nearly the same silhouette as all of them. */
    @Test
    void aSampledSilhouetteIsNearTheExactOne() {
        Random random = new Random(7);
        double[] x = random.doubles(3000).toArray();
        double[] y = random.doubles(3000).toArray();
        double[] weights = new double[3000];
        Arrays.fill(weights, 1);
        Clustering clustering = KMeans.into(4).withRestarts(3).cluster(x, y);
        DistinctPoints table = DistinctPoints.of(new double[][] {x, y}, weights);
        Points points = new ColumnScaling(table, Scaling.NONE).points();
        int[] clusters = new int[points.size()];
        for (int row = 0; row < 3000; row++) {
            clusters[table.pointOf()[row]] = clustering.assignments()[row];
        }
        Silhouette sampled = new SilhouetteWidth(points, 1000).of(clusters, 4);
        assertThat(sampled.kind()).isEqualTo(SilhouetteKind.SAMPLED);
        assertThat(sampled.width().orElseThrow())
                .isCloseTo(clustering.silhouette().width().orElseThrow(), within(.02));
    }

    /** The first numbers of SplitMix64 with seed 1234567, as its reference implementation in C prints them. */
    @Test
    void randomNumbersAreThoseOfSplitMix() {
        SplitMix random = new SplitMix(1234567);
        assertThat(random.fraction()).isEqualTo((6457827717110365317L >>> 11) * 0x1.0p-53);
        assertThat(random.fraction()).isEqualTo((3203168211198807973L >>> 11) * 0x1.0p-53);
    }

    @Test
    void aClusteringIsAValueAndShowsNoRow() {
        Clustering one = KMeans.into(2).cluster(VALUE, RETURN);
        Clustering same = KMeans.into(2).cluster(VALUE, RETURN);
        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(KMeans.into(3).cluster(VALUE, RETURN));
        one.assignments()[0] = 99;
        assertThat(one).isEqualTo(same);
        assertThat(one.toString()).startsWith("2 clusters of 7 rows").doesNotContain("[");
    }

    @Test
    void theSquareOfFourPointsIsPartedTheSameByEverySeed() {
        double[] x = {0, 0, 1, 1};
        double[] y = {0, 1, 0, 1};
        for (long seed = 0; seed < 20; seed++) {
            // both ways leave 1; the points in rising order are (0,0), (0,1), (1,0), (1,1)
            assertThat(KMeans.into(2).withSeed(seed).cluster(x, y).assignments())
                    .containsExactly(0, 0, 1, 1);
        }
    }
}
