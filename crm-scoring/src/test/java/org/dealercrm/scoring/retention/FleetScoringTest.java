package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;

class FleetScoringTest {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();
    private static final BetaGeometricModel PRIVATE = TestStore.workshop(1, ClockUnit.DAY);
    private static final BetaGeometricModel FLEETS = new BetaGeometricModel(true, 2, 1, 10, 0.4, 40, ClockUnit.DAY);

    /** Three private customers who come every half year and three taxi firms who come every few days. */
    private static VisitHistory history() {
        VisitLogBuilder log = VisitLog.builder();
        long today = TestStore.AS_OF.toEpochDay();
        for (int i = 0; i < 3; i++) {
            for (int visit = 0; visit < 4; visit++) {
                log.add("anna" + i, today - 30 - 10L * i - 180L * visit, 500, Double.NaN);
            }
            for (int visit = 0; visit < 100; visit++) {
                log.add("taxi" + i, today - 2 - i - (2L + i) * visit, 500, Double.NaN);
            }
            log.fleet("taxi" + i);
        }
        return log.build().asOf(TestStore.AS_OF, ClockUnit.DAY);
    }

    private static RetentionResult apart() {
        return RetentionScoring.score(
                history(), new StoreFit<>(TestStore.fit(PRIVATE), Optional.of(TestStore.fit(FLEETS))), POLICY);
    }

    @Test
    void theProvenanceTellsBothModels() {
        Provenance by = apart().provenance();

        assertThat(by.customers()).isEqualTo(6);
        assertThat(by.parameters()).isEqualTo(PRIVATE.parameters());
        FleetProvenance fleets = by.fleets().orElseThrow();
        assertThat(fleets.customers()).isEqualTo(3);
        assertThat(fleets.fittedApart()).isTrue();
        assertThat(fleets.parameters()).isEqualTo(FLEETS.parameters());
        assertThat(fleets.regularity()).isEqualTo(2);
    }

    @Test
    void theProvenanceSaysThatFewFleetsWereJudgedAsPrivateCustomers() {
        FleetProvenance fleets =
                RetentionScoring.score(history(), POLICY).provenance().fleets().orElseThrow();

        assertThat(fleets.customers()).isEqualTo(3);
        assertThat(fleets.fittedApart()).isFalse();
    }

    @Test
    void eachKindHasItsOwnTypicalCustomer() {
        Provenance by = apart().provenance();

        assertThat(by.baseline().rhythmDays()).hasValue(180);
        assertThat(by.baseline().silenceDays()).isEqualTo(40);
        StoreBaseline fleet = by.fleets().orElseThrow().baseline();
        assertThat(fleet.rhythmDays()).hasValue(3);
        assertThat(fleet.silenceDays()).isEqualTo(3);
    }

    @Test
    void aFleetIsComparedWithTheTypicalFleet() {
        CustomerScore taxi = TestStore.of(apart(), "taxi2");
        CustomerScore anna = TestStore.of(apart(), "anna0");

        assertThat(taxi.formatReasons(Locale.ENGLISH))
                .contains("comes every 4 days, the store's typical fleet every 3 days");
        assertThat(taxi.formatReasons(Locale.CHINESE)).contains("本店典型车队客户").doesNotContain("典型客户");
        assertThat(anna.formatReasons(Locale.ENGLISH))
                .contains("typical customer")
                .doesNotContain("fleet");
    }
}
