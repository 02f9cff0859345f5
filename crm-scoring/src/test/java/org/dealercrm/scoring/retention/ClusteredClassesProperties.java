package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.clustering.KMeans;
import org.dealercrm.scoring.clustering.Scaling;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Laws of the classes by clustering, for any store and any model. */
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class ClusteredClassesProperties {

    @Property
    void everyCustomerIsOfTheClassOfHisClusterAndNoValueStaysByRule(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll Scaling scaling,
            @ForAll ClusterYardstick yardstick) {
        RetentionResult result = score(store, model, 0);
        ClusteredClasses classes = ClusteredClasses.of(result, KMeans.into(k).withScaling(scaling), yardstick);

        assertThat(classes.classes()).hasSameSizeAs(result.scores());
        int[] cluster = classes.clustering().assignments();
        int valued = 0;
        for (int row = 0; row < result.scores().size(); row++) {
            boolean none = result.scores().get(row).retentionClass() == RetentionClass.NO_VALUE;
            RetentionClass expected = none
                    ? RetentionClass.NO_VALUE
                    : classes.clusters().get(cluster[valued++]).retentionClass();
            assertThat(classes.classes().get(row)).isEqualTo(expected);
        }
        assertThat(classes.clusters().stream()
                        .mapToInt(ClassifiedCluster::customers)
                        .sum())
                .isEqualTo(valued);
        assertThat(classes.clusters()).allSatisfy(each -> {
            assertThat(each.value()).isFinite().isPositive();
            assertThat(each.pReturn()).isBetween(0.0, 1.0);
            assertThat(each.retentionClass()).isNotEqualTo(RetentionClass.NO_VALUE);
        });
    }

    @Property
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int most) {
        KMeans method = KMeans.choosing(2, most).withScaling(Scaling.Z_SCORE);
        List<RetentionClass> classes = ClusteredClasses.of(
                        score(store, model, 0), method, ClusterYardstick.STORE_MEDIANS)
                .classes();
        assertThat(ClusteredClasses.of(score(store, model, seed), method, ClusterYardstick.STORE_MEDIANS)
                        .classes())
                .isEqualTo(classes);
    }

    @Property
    void startingAtThePreviousClustersNobodyMovesOnTheSameData(
            @ForAll Store store, @ForAll BetaGeometricModel model, @ForAll @IntRange(min = 2, max = 5) int k) {
        RetentionResult result = score(store, model, 0);
        KMeans method = KMeans.into(k).withScaling(Scaling.ROBUST);
        ClusteredClasses before = ClusteredClasses.of(result, method, ClusterYardstick.STORE_MEDIANS);
        ClusteredClasses after =
                ClusteredClasses.of(result, method.startingAt(before.clustering()), ClusterYardstick.STORE_MEDIANS);
        assertThat(after.clusters()).isEqualTo(before.clusters());
        assertThat(after.classes()).isEqualTo(before.classes());
    }

    private static RetentionResult score(Store store, BetaGeometricModel model, long seed) {
        return RetentionScoringProperties.score(store.history(ClockUnit.DAY, seed), model, RetentionPolicy.standard());
    }
}
