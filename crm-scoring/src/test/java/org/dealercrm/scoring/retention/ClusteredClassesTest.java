package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.clustering.KMeans;
import org.dealercrm.scoring.clustering.Scaling;
import org.dealercrm.scoring.history.Departure;
import org.junit.jupiter.api.Test;

class ClusteredClassesTest {

    private static final KMeans FOUR = KMeans.into(4).withScaling(Scaling.Z_SCORE);

    /** Four kinds of customers, three of each, and one whose car was sold. */
    private static RetentionResult result() {
        TestStore store = new TestStore();
        for (int i = 0; i < 3; i++) {
            store.customer("dear-" + i, 8, 90, 20 + i, 3000 + 50 * i)
                    .customer("dear-gone-" + i, 6, 80, 600 + i, 3200 + 50 * i)
                    .customer("cheap-" + i, 8, 90, 25 + i, 200 + 5 * i)
                    .customer("cheap-gone-" + i, 6, 80, 610 + i, 210 + 5 * i);
        }
        store.customer("sold", 8, 90, 20, 3000).departed("sold", Departure.SOLD);
        return store.score(RetentionPolicy.standard());
    }

    @Test
    void eachClusterIsOfTheClassWhereItsCentreLies() {
        RetentionResult result = result();
        ClusteredClasses classes = ClusteredClasses.of(result, FOUR, ClusterYardstick.STORE_MEDIANS);

        assertThat(classes.clusters())
                .extracting(ClassifiedCluster::retentionClass)
                .containsExactlyInAnyOrder(
                        RetentionClass.HIGH_VALUE_STABLE,
                        RetentionClass.HIGH_VALUE_AT_RISK,
                        RetentionClass.LOW_VALUE_STABLE,
                        RetentionClass.LOW_VALUE_AT_RISK);
        assertThat(classes.clusters())
                .allSatisfy(cluster -> assertThat(cluster.customers()).isEqualTo(3));
        for (int row = 0; row < result.scores().size(); row++) {
            String id = result.scores().get(row).customerId();
            RetentionClass expected = id.equals("sold")
                    ? RetentionClass.NO_VALUE
                    : RetentionClass.of(
                            id.startsWith("dear") ? ValueTier.HIGH : ValueTier.LOW,
                            id.contains("gone") ? StabilityTier.AT_RISK : StabilityTier.STABLE);
            assertThat(classes.classes().get(row)).isEqualTo(expected);
        }
    }

    @Test
    void theTypicalValueIsTheGeometricMeanAndTheLinesAreTheMedians() {
        RetentionResult result = result();
        ClusteredClasses classes = ClusteredClasses.of(result, FOUR, ClusterYardstick.STORE_MEDIANS);

        double[] values = result.scores().stream()
                .filter(score -> score.valueTier() != ValueTier.NONE)
                .mapToDouble(CustomerScore::valueWhileStaying)
                .sorted()
                .toArray();
        double[] chances = result.scores().stream()
                .filter(score -> score.valueTier() != ValueTier.NONE)
                .mapToDouble(CustomerScore::pReturn)
                .sorted()
                .toArray();
        assertThat(values).hasSize(12);
        ClassifiedCluster best = classes.clusters().stream()
                .filter(cluster -> cluster.retentionClass() == RetentionClass.HIGH_VALUE_STABLE)
                .findFirst()
                .orElseThrow();
        double product = result.scores().stream()
                .filter(score -> score.customerId().matches("dear-\\d"))
                .mapToDouble(CustomerScore::valueWhileStaying)
                .reduce(1, (one, other) -> one * other);
        assertThat(best.value()).isCloseTo(Math.cbrt(product), within(1e-9 * best.value()));
        assertThat(best.valueLine()).isEqualTo(values[5]);
        assertThat(best.stabilityLine()).isEqualTo(chances[5]);
    }

    @Test
    void byThePolicysCutsTheLinesAreThose() {
        RetentionPolicy policy =
                RetentionPolicy.standard().withValueCut(new ValueCut.Fixed(1e9)).withStabilityThreshold(.01);
        TestStore store = new TestStore()
                .customer("a", 8, 90, 20, 3000)
                .customer("b", 8, 90, 25, 300)
                .customer("c", 7, 95, 22, 310);
        ClusteredClasses classes =
                ClusteredClasses.of(store.score(policy), KMeans.into(2), ClusterYardstick.POLICY_CUTS);
        assertThat(classes.classes()).containsOnly(RetentionClass.LOW_VALUE_STABLE);
        assertThat(classes.clusters()).extracting(ClassifiedCluster::valueLine).containsOnly(1e9);
        assertThat(classes.clusters())
                .extracting(ClassifiedCluster::stabilityLine)
                .containsOnly(.01);
    }

    @Test
    void aFurtherMeasurePartsCustomersWhoAreOtherwiseAlike() {
        RetentionResult result = new TestStore()
                .customer("old-1", 8, 90, 20, 300)
                .customer("old-2", 8, 90, 20, 300)
                .customer("new-1", 8, 90, 20, 300)
                .score(RetentionPolicy.standard());
        CustomerMeasure age =
                new CustomerMeasure("age", score -> score.customerId().startsWith("old") ? 9 : 2);
        double[] weights = {1, 1, 5};
        ClusteredClasses classes =
                ClusteredClasses.of(result, weights, KMeans.into(2), ClusterYardstick.STORE_MEDIANS, List.of(age));
        assertThat(classes.clusters())
                .extracting(ClassifiedCluster::further)
                .containsExactly(List.of(2.0), List.of(9.0));
        // scores are by customer id, so the third row is the second "old"
        assertThat(classes.clusters()).extracting(ClassifiedCluster::weight).containsExactly(1.0, 6.0);
        // alike in value and stability, both reach the medians
        assertThat(classes.classes()).containsOnly(RetentionClass.HIGH_VALUE_STABLE);
    }

    @Test
    void aStoreWithoutAnyValueHasNoCluster() {
        RetentionResult result = new TestStore()
                .customer("sold", 8, 90, 20, 300)
                .departed("sold", Departure.SOLD)
                .score(RetentionPolicy.standard());
        for (ClusterYardstick yardstick : ClusterYardstick.values()) {
            ClusteredClasses classes = ClusteredClasses.of(result, FOUR, yardstick);
            assertThat(classes.clusters()).isEmpty();
            assertThat(classes.classes()).containsExactly(RetentionClass.NO_VALUE);
        }
    }

    @Test
    void weightsThatAreNotOneForEachScoreAreRefused() {
        RetentionResult result = result();
        assertThatThrownBy(() ->
                        ClusteredClasses.of(result, new double[2], FOUR, ClusterYardstick.STORE_MEDIANS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 13 scores and 2 weights");
    }

    @Test
    void aSentenceSaysWhyInBothLanguages() {
        ClassifiedCluster cluster = new ClassifiedCluster(
                2, 4, 312, 312, 812, .31, List.of(), ValueBasis.MONEY, ClusterYardstick.STORE_MEDIANS, 300, .52);
        assertThat(cluster.sentence(Locale.ENGLISH))
                .isEqualTo("cluster 2 of 4, 312 customers: a typical value of 812.00 reaches the store's median of"
                        + " 300.00, and a mean probability to return of 0.31 is below the store's median of 0.52, which"
                        + " makes it high value, at risk");
        assertThat(cluster.sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("第 2 群（共 4 群，312 位客户）：典型价值 812.00 不低于本店中位数 300.00，平均回厂概率 0.31 低于本店中位数 0.52，归为高价值易流失");

        ClassifiedCluster visits = new ClassifiedCluster(
                1, 1, 1, 1, 1.5, .6, List.of(), ValueBasis.VISITS, ClusterYardstick.POLICY_CUTS, 2, .5);
        assertThat(visits.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "cluster 1 of 1, 1 customer: a typical value of 1.50 visits is below the store's value cut of"
                                + " 2.00 visits, and a mean probability to return of 0.60 reaches the store's stability cut of"
                                + " 0.50, which makes it low value, stable");
        assertThat(visits.sentence(Locale.CHINESE))
                .contains("典型价值 1.50 次 低于本店价值分界 2.00 次")
                .endsWith("归为低价值稳定");
    }

    @Test
    void theWeightedMedianIsTheLeastValueWithHalfOfTheWeight() {
        double[] values = {5, 1, 3, 9};
        double[] equal = new double[4];
        Arrays.fill(equal, 1);
        assertThat(WeightedValues.of(values, equal).median()).hasValue(3);
        assertThat(WeightedValues.of(values, new double[] {1, 1, 1, 4}).median())
                .hasValue(9);
        assertThat(WeightedValues.of(values, new double[] {1, 3, 1, 1}).median())
                .hasValue(1);
        assertThat(WeightedValues.of(new double[0], new double[0]).median()).isEmpty();
    }
}
