package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.scoring.estimate.Estimation;

class StoreShrinkageProperties {

    @Property
    void aShrunkMeanLiesBetweenItsOwnAndTheGrandMean(@ForAll("stores") List<StoreMean> stores) {
        StoreShrinkage shrinkage = StoreShrinkage.of(stores, .95);
        List<Estimation> estimates = shrinkage.estimates();
        for (int i = 0; i < stores.size(); i++) {
            double own = stores.get(i).mean();
            double low = Math.min(own, shrinkage.grandMean());
            double high = Math.max(own, shrinkage.grandMean());
            assertThat(estimates.get(i).figure().orElseThrow()).isBetween(low - 1e-9, high + 1e-9);
            assertThat(shrinkage.kept(stores.get(i))).isBetween(0.0, 1.0);
        }
    }

    @Property
    void aStoreOfFewerAnswersKeepsNoMoreOfItsOwn(@ForAll("stores") List<StoreMean> stores) {
        StoreShrinkage shrinkage = StoreShrinkage.of(stores, .95);
        for (StoreMean one : stores) {
            for (StoreMean other : stores) {
                if (one.variance() > other.variance()) {
                    assertThat(shrinkage.kept(one)).isLessThanOrEqualTo(shrinkage.kept(other));
                }
            }
        }
    }

    @Property
    void theOrderOfStoresChangesNotABit(@ForAll("stores") List<StoreMean> stores, @ForAll Random random) {
        List<StoreMean> shuffled = new ArrayList<>(stores);
        Collections.shuffle(shuffled, random);
        List<Estimation> there = StoreShrinkage.of(shuffled, .95).estimates();
        List<Estimation> here = StoreShrinkage.of(stores, .95).estimates();
        for (int i = 0; i < stores.size(); i++) {
            assertThat(there.get(shuffled.indexOf(stores.get(i)))).isEqualTo(here.get(i));
        }
    }

    @Property
    void theVarianceBetweenStoresSolvesItsEquation(@ForAll("stores") List<StoreMean> stores) {
        StoreShrinkage shrinkage = StoreShrinkage.of(stores, .95);
        double between = shrinkage.betweenVariance().orElse(0.0);
        if (between > 0) {
            double sum = 0;
            for (StoreMean store : stores) {
                double far = store.mean() - shrinkage.grandMean();
                sum += far * far / (store.variance() + between);
            }
            assertThat(sum).isCloseTo(stores.size() - 1, within(1e-9 * stores.size()));
        }
    }

    @Property
    void anotherUnitChangesTheFiguresLikewise(@ForAll("stores") List<StoreMean> stores) {
        List<StoreMean> scaled = stores.stream()
                .map(store -> new StoreMean(store.store(), 4 * store.mean() + 8, 16 * store.variance(), store.sample()))
                .toList();
        List<Estimation> one = StoreShrinkage.of(scaled, .95).estimates();
        List<Estimation> other = StoreShrinkage.of(stores, .95).estimates();
        for (int i = 0; i < stores.size(); i++) {
            assertThat(one.get(i).figure().orElseThrow())
                    .isCloseTo(4 * other.get(i).figure().orElseThrow() + 8, within(1e-7));
            assertThat(one.get(i).range().orElseThrow().low())
                    .isCloseTo(4 * other.get(i).range().orElseThrow().low() + 8, within(1e-7));
        }
    }

    @Provide
    Arbitrary<List<StoreMean>> stores() {
        Arbitrary<Double> mean = Arbitraries.doubles().between(0, 100).ofScale(3);
        Arbitrary<Double> variance = Arbitraries.oneOf(
                Arbitraries.just(9.0), Arbitraries.doubles().between(.01, 400).ofScale(2));
        return Combinators.combine(mean, variance)
                .as((its, of) -> new double[] {its, of})
                .list()
                .ofMinSize(4)
                .ofMaxSize(20)
                .map(rows -> {
                    List<StoreMean> stores = new ArrayList<>();
                    rows.forEach(row -> stores.add(StoreShrinkageTest.store(stores.size(), row[0], row[1])));
                    return stores;
                });
    }
}
