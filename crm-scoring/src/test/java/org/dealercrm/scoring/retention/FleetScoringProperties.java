package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.retention.StoreHistories.Customer;
import org.dealercrm.scoring.retention.StoreHistories.Row;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Laws of stores with fleets: any customers, and any others beside them as fleets. */
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class FleetScoringProperties {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();

    @Property
    void withoutFleetsTheScoresAreThoseOfOneFitToTheLastBit(@ForAll Store store) {
        VisitHistory history = store.history(ClockUnit.WEEK);

        RetentionResult result = RetentionScoring.score(history, POLICY);

        assertThat(result)
                .isEqualTo(RetentionScoring.score(
                        history, BetaGeometricModel.fit(ModelFamily.MBG_CNBD_K, history), POLICY));
        assertThat(result.provenance().fleets()).isEmpty();
    }

    @Property
    void privateCustomersDoNotMoveWithTheVisitsOfFleets(
            @ForAll Store store, @ForAll Store fleets, @ForAll Store otherFleets) {
        // visits as value and a cut by the policy: the value cut and the amounts are those of the whole store
        RetentionPolicy policy = POLICY.withValueCut(new ValueCut.Fixed(2));

        assertThat(privateScores(score(history(store, fleets, false), policy)))
                .hasSize(store.customers().size())
                .isEqualTo(privateScores(score(history(store, otherFleets, false), policy)));
    }

    @Property
    void aFleetIsScoredByItsOwnModelAndAPrivateCustomerByHis(
            @ForAll Store store,
            @ForAll Store fleets,
            @ForAll BetaGeometricModel model,
            @ForAll BetaGeometricModel fleetModel) {
        VisitHistory history = history(store, fleets, true);
        List<CustomerScore> scores = score(history, model, fleetModel).scores();
        List<CustomerScore> byOne = score(history, model, model).scores();
        List<CustomerScore> byOther = score(history, fleetModel, fleetModel).scores();

        for (int row = 0; row < scores.size(); row++) {
            CustomerScore expected = (history.isFleet(row) ? byOther : byOne).get(row);
            assertThat(scores.get(row).fleet()).isEqualTo(history.isFleet(row));
            assertThat(scores.get(row).pReturn()).isEqualTo(expected.pReturn());
            assertThat(scores.get(row).pAlive()).isEqualTo(expected.pAlive());
            assertThat(scores.get(row).valueWhileStaying()).isEqualTo(expected.valueWhileStaying());
            assertThat(scores.get(row).reasons()).isEqualTo(expected.reasons());
        }
    }

    @Property
    void everyCustomerIsInOneClassByOneCutForTheStore(
            @ForAll Store store,
            @ForAll Store fleets,
            @ForAll BetaGeometricModel model,
            @ForAll BetaGeometricModel fleetModel) {
        RetentionResult result = score(history(store, fleets, true), model, fleetModel);

        assertThat(result.totals().values().stream()
                        .mapToLong(ClassTotal::customers)
                        .sum())
                .isEqualTo(store.customers().size() + fleets.customers().size());
        assertThat(result.scores()).allSatisfy(score -> {
            if (score.valueTier() != ValueTier.NONE) {
                assertThat(score.valueTier() == ValueTier.HIGH)
                        .isEqualTo(score.valueWhileStaying()
                                >= result.provenance().valueCut().orElseThrow());
            }
        });
    }

    @Property
    void contributionsAddUpToTheDistanceFromTheBaselineOfTheKind(
            @ForAll Store store,
            @ForAll Store fleets,
            @ForAll BetaGeometricModel model,
            @ForAll BetaGeometricModel fleetModel) {
        RetentionResult result = score(history(store, fleets, true), model, fleetModel);

        Provenance by = result.provenance();
        double ofPrivate = Logarithms.logit(by.baseline().pReturn());
        double ofFleets = Logarithms.logit(by.fleets().orElseThrow().baseline().pReturn());
        assertThat(result.scores()).allSatisfy(score -> {
            double sum =
                    score.reasons().stream().mapToDouble(Reason::contribution).sum();
            double distance = Logarithms.logit(score.pReturn()) - (score.fleet() ? ofFleets : ofPrivate);
            assertThat(sum).isCloseTo(distance, within(1e-9));
        });
    }

    private static RetentionResult score(VisitHistory history, RetentionPolicy policy) {
        return RetentionScoring.score(history, StoreFit.fit(ModelFamily.MBG_NBD, history), policy);
    }

    private static RetentionResult score(
            VisitHistory history, BetaGeometricModel model, BetaGeometricModel fleetModel) {
        return RetentionScoring.score(
                history, new StoreFit<>(TestStore.fit(model), Optional.of(TestStore.fit(fleetModel))), POLICY);
    }

    private static List<CustomerScore> privateScores(RetentionResult result) {
        return result.scores().stream().filter(score -> !score.fleet()).toList();
    }

    private static VisitHistory history(Store store, Store fleets, boolean money) {
        VisitLogBuilder log = VisitLog.builder();
        add(log, "C-", store, money);
        add(log, "F-", fleets, money);
        for (int i = 0; i < fleets.customers().size(); i++) {
            log.fleet("F-" + i);
        }
        return log.build().asOf(TestStore.AS_OF, ClockUnit.DAY);
    }

    private static void add(VisitLogBuilder log, String prefix, Store store, boolean money) {
        long today = TestStore.AS_OF.toEpochDay();
        for (int i = 0; i < store.customers().size(); i++) {
            Customer customer = store.customers().get(i);
            for (Row row : customer.rows()) {
                log.add(prefix + i, today - row.daysAgo(), money ? row.amount() : Double.NaN, Double.NaN);
            }
            if (customer.rows().isEmpty()) {
                log.acquired(prefix + i, today - Math.abs(customer.acquiredDaysAgo()));
            }
            if (customer.departure() != null) {
                log.departed(prefix + i, customer.departure());
            }
        }
    }
}
