package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.LibraryVersion;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.junit.jupiter.api.Test;

class RetentionScoringTest {

    private static final RetentionPolicy STANDARD = RetentionPolicy.standard();

    /** One customer for each class; the names say which. */
    private static TestStore fiveClasses() {
        return new TestStore()
                .customer("high stable", 12, 110, 30, 2400)
                .customer("high at risk", 9, 110, 640, 2400)
                .customer("low stable", 6, 180, 40, 120)
                .customer("low at risk", 3, 180, 500, 120)
                .customer("no value", 4, 150, 1100, 800);
    }

    @Test
    void fiveCustomersStandInFiveClasses() {
        RetentionResult result = fiveClasses().score(STANDARD);

        Map<String, RetentionClass> expected = Map.of(
                "high stable", RetentionClass.HIGH_VALUE_STABLE,
                "high at risk", RetentionClass.HIGH_VALUE_AT_RISK,
                "low stable", RetentionClass.LOW_VALUE_STABLE,
                "low at risk", RetentionClass.LOW_VALUE_AT_RISK,
                "no value", RetentionClass.NO_VALUE);
        expected.forEach((id, each) ->
                assertThat(TestStore.of(result, id).retentionClass()).as(id).isEqualTo(each));
        assertThat(result.totals().keySet()).containsExactly(RetentionClass.values());
        assertThat(result.totals().values()).extracting(ClassTotal::customers).containsOnly(1L);
    }

    @Test
    void theClassTotalsAreTheSumsOfTheirCustomers() {
        RetentionResult result =
                fiveClasses().customer("second", 12, 100, 20, 2600).score(STANDARD);

        ClassTotal total = result.totals().get(RetentionClass.HIGH_VALUE_STABLE);

        List<CustomerScore> members = List.of(TestStore.of(result, "high stable"), TestStore.of(result, "second"));
        assertThat(result.count(RetentionClass.HIGH_VALUE_STABLE)).isEqualTo(2);
        assertThat(total.expectedValue().orElseThrow())
                .isCloseTo(
                        members.stream()
                                .mapToDouble(score -> score.expectedValue().orElseThrow())
                                .sum(),
                        within(1e-9));
        assertThat(total.expectedVisits())
                .isCloseTo(
                        members.stream()
                                .mapToDouble(CustomerScore::expectedVisits)
                                .sum(),
                        within(1e-9));
    }

    @Test
    void theProvenanceIsEnoughToMakeTheResultAgain() {
        Provenance provenance = fiveClasses().score(STANDARD).provenance();

        assertThat(provenance.family()).isEqualTo(ModelFamily.MBG_NBD);
        assertThat(provenance.parameters()).containsEntry("r", 2.0).containsEntry("alpha", 360.0);
        assertThat(provenance.unit()).isEqualTo(ClockUnit.DAY);
        assertThat(provenance.fitStatus()).isEqualTo(FitStatus.CONVERGED);
        assertThat(provenance.asOf()).contains(TestStore.AS_OF);
        assertThat(provenance.horizon()).isEqualTo(365);
        assertThat(provenance.policy()).isEqualTo(STANDARD);
        assertThat(provenance.customers()).isEqualTo(5);
        assertThat(provenance.valueBasis()).isEqualTo(ValueBasis.MONEY);
        assertThat(provenance.marginBasis()).isEqualTo(MarginBasis.POLICY_DEFAULT);
        assertThat(provenance.valueCut()).isPresent();
        assertThat(provenance.libraryVersion()).isEqualTo(LibraryVersion.CURRENT);
    }

    @Test
    void theBaselineCustomerIsTheMedianOfThoseWhoAreStillThere() {
        // Silences 30, 40, 500, 640; the lost one of 1100 and the departed one of 5 days do not count.
        StoreBaseline baseline = fiveClasses()
                .customer("departed", 5, 10, 5, 800)
                .departed("departed", Departure.SOLD)
                .score(STANDARD)
                .provenance()
                .baseline();

        assertThat(baseline.silenceDays()).isEqualTo(40);
        assertThat(baseline.rhythmDays()).isEqualTo(OptionalDouble.of(110));
        assertThat(baseline.tenureDays()).isEqualTo(880);
    }

    @Test
    void theBaselineCustomerHimselfHasNoReasonToBeElsewhere() {
        RetentionResult result = new TestStore()
                .customer("a", 5, 120, 60, 500)
                .customer("b", 5, 120, 60, 500)
                .customer("c", 5, 120, 60, 500)
                .score(STANDARD);

        assertThat(result.scores().get(1).reasons())
                .allSatisfy(reason -> assertThat(reason.contribution()).isCloseTo(0, within(1e-9)));
    }

    @Test
    void evidenceGrowsWithVisitsAndTime() {
        RetentionResult result = new TestStore()
                .buyer("buyer", 50)
                .customer("once", 1, 0, 50, 500)
                .customer("twice", 2, 600, 50, 500)
                .customer("brief", 5, 60, 50, 500)
                .customer("known", 5, 100, 50, 500)
                .score(STANDARD);

        assertThat(TestStore.of(result, "buyer").evidence()).isEqualTo(Evidence.NONE);
        assertThat(TestStore.of(result, "once").evidence()).isEqualTo(Evidence.ONE_VISIT);
        assertThat(TestStore.of(result, "twice").evidence()).isEqualTo(Evidence.SHORT);
        assertThat(TestStore.of(result, "brief").evidence()).isEqualTo(Evidence.SHORT);
        assertThat(TestStore.of(result, "known").evidence()).isEqualTo(Evidence.FULL);
    }

    @Test
    void aStoreWithoutCustomersHasAnEmptyResult() {
        RetentionResult result =
                RetentionScoring.score(VisitLog.builder().build().asOf(TestStore.AS_OF), STANDARD);

        assertThat(result.scores()).isEmpty();
        assertThat(result.totals()).hasSize(5);
        assertThat(result.provenance().valueCut()).isEmpty();
        assertThat(result.provenance().baseline().pReturn()).isBetween(0.0, 1.0);
    }

    @Test
    void aTableOfStatisticsIsScoredWithoutACalendarAndWithoutGaps() {
        // The limit of loss is 24 mean months: 730.485 days, 104.355 weeks.
        VisitHistory history = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("kept", 3, 40, 144.3, Double.NaN, Double.NaN, 1)
                .add("lost", 3, 40, 144.4, Double.NaN, Double.NaN, 1)
                .add("never again", 0, 0, 20, Double.NaN, Double.NaN, 1)
                .build();

        RetentionResult result = RetentionScoring.score(history, STANDARD);

        assertThat(result.provenance().family()).isEqualTo(ModelFamily.MBG_NBD);
        assertThat(result.provenance().asOf()).isEqualTo(Optional.empty());
        assertThat(TestStore.of(result, "kept").valueTier()).isNotEqualTo(ValueTier.NONE);
        assertThat(TestStore.of(result, "lost").valueTier()).isEqualTo(ValueTier.NONE);
        assertThat(TestStore.of(result, "never again").retentionClass()).isNotEqualTo(RetentionClass.NO_VALUE);
    }

    @Test
    void classesOfFittedStoresAreTheSameOnEveryClock() {
        TestStore store = new TestStore();
        for (int i = 0; i < 300; i++) {
            store.customer("C-" + i, 1 + i * 7 % 11, 60 + i * 37 % 240, i * 53 % 800, 100 + i * 29 % 1900);
        }
        VisitHistory history = store.history();

        RetentionResult days = RetentionScoring.score(history, STANDARD);

        for (ClockUnit unit : ClockUnit.values()) {
            RetentionResult other = RetentionScoring.score(history.inUnit(unit), STANDARD);
            for (int row = 0; row < history.size(); row++) {
                CustomerScore one = days.scores().get(row);
                CustomerScore two = other.scores().get(row);
                assertThat(two.pReturn()).isCloseTo(one.pReturn(), within(1e-4));
                boolean onTheEdge = Math.abs(one.pReturn() - 0.5) < 1e-4
                        || Math.abs(one.valueWhileStaying()
                                                / days.provenance().valueCut().orElseThrow()
                                        - 1)
                                < 1e-3;
                assertThat(onTheEdge || two.retentionClass() == one.retentionClass())
                        .isTrue();
            }
        }
    }

    @Test
    void aHistoryIsBroughtToTheClockOfTheModel() {
        BetaGeometricModel weeks = TestStore.workshop(2, ClockUnit.WEEK);

        RetentionResult result = RetentionScoring.score(fiveClasses().history(), TestStore.fit(weeks), STANDARD);

        assertThat(result.provenance().unit()).isEqualTo(ClockUnit.WEEK);
        assertThat(TestStore.of(result, "high stable").recency()).isCloseTo(11 * 110 / 7.0, within(1e-9));
    }

    @Test
    void aRegularCustomerWhoIsOverdueIsExplainedByHisSilence() {
        RetentionResult result = fiveClasses().score(STANDARD);

        CustomerScore score = TestStore.of(result, "high at risk");

        Reason first = score.reasons().get(0);
        assertThat(first.code()).isEqualTo(ReasonCode.SILENCE);
        assertThat(first.contribution()).isNegative();
        assertThat(score.strategy()).isEqualTo(RetentionStrategy.WIN_BACK);
    }
}
