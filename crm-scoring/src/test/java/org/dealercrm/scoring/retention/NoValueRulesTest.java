package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Locale;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of no value alone, on a customer who would otherwise be a good one. */
class NoValueRulesTest {

    private static final RetentionPolicy STANDARD = RetentionPolicy.standard();

    @Test
    void aRegularPayingCustomerHasValue() {
        CustomerScore score = TestStore.of(goodCustomer(new TestStore()).score(STANDARD), "good");

        assertThat(score.retentionClass()).isEqualTo(RetentionClass.HIGH_VALUE_STABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "SOLD, VEHICLE_SOLD, '车辆已售出，客户不会再为此车到店'",
        "SCRAPPED, VEHICLE_SCRAPPED, '车辆已报废，客户不会再为此车到店'",
        "EXPORTED, VEHICLE_EXPORTED, '车辆已出口，客户不会再为此车到店'"
    })
    void aKnownDepartureOverridesTheModel(Departure how, ReasonCode code, String sentence) {
        TestStore store =
                goodCustomer(new TestStore()).customer("gone", 8, 120, 20, 900).departed("gone", how);

        CustomerScore score = TestStore.of(store.score(STANDARD), "gone");

        assertThat(score.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(score.pReturn()).isZero();
        assertThat(score.pAlive()).isZero();
        assertThat(score.expectedVisits()).isZero();
        assertThat(score.expectedValue()).hasValue(0);
        assertThat(score.reasons()).hasSize(1);
        assertThat(score.reasons().get(0).code()).isEqualTo(code);
        assertThat(score.reasons().get(0).sentence(Locale.CHINESE)).isEqualTo(sentence);
        assertThat(score.counterfactual()).isEqualTo(new Counterfactual.None(Counterfactual.Cause.KNOWN_DEPARTURE));
    }

    @Test
    void aLastVisitOnTheLastDayOfThePeriodIsNotLostAndADayEarlierIsLost() {
        // 24 months before 2026-06-30 is 2024-06-30, 730 days ago.
        TestStore store = new TestStore().customer("just", 4, 200, 730, 900).customer("lost", 4, 200, 731, 900);

        RetentionResult result = store.score(STANDARD);

        assertThat(TestStore.of(result, "just").valueTier()).isNotEqualTo(ValueTier.NONE);
        CustomerScore lost = TestStore.of(result, "lost");
        assertThat(lost.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(lost.reasons().get(0).code()).isEqualTo(ReasonCode.LOST_TOO_LONG);
        assertThat(lost.reasons().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("last visit 731 days ago, beyond the store's limit of 730 days");
        assertThat(lost.counterfactual()).isInstanceOfSatisfying(Counterfactual.Change.class, change -> {
            assertThat(change.lever()).isEqualTo(Lever.SILENCE);
            assertThat(change.to()).isEqualTo(730);
        });
    }

    @ParameterizedTest
    @EnumSource(ClockUnit.class)
    void theLastDayOfThePeriodIsTheSameOnEveryClock(ClockUnit unit) {
        TestStore store = new TestStore();
        for (int visits = 1; visits <= 40; visits++) {
            store.customer("just " + visits, visits, 37, 730, 900).customer("lost " + visits, visits, 37, 731, 900);
        }

        RetentionResult result =
                RetentionScoring.score(store.history(), TestStore.fit(TestStore.workshop(1, unit)), STANDARD);

        assertThat(result.scores())
                .allSatisfy(score -> assertThat(score.valueTier() == ValueTier.NONE)
                        .isEqualTo(score.customerId().startsWith("lost")));
    }

    @Test
    void aBuyerWhoNeverCameIsLostBySilenceSinceTheAcquisition() {
        TestStore store = goodCustomer(new TestStore()).buyer("old", 400).buyer("new", 30);

        RetentionResult result = store.score(STANDARD.withLostAfter(Period.ofMonths(12)));

        assertThat(TestStore.of(result, "new").valueTier()).isNotEqualTo(ValueTier.NONE);
        CustomerScore old = TestStore.of(result, "old");
        assertThat(old.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(old.evidence()).isEqualTo(Evidence.NONE);
        assertThat(old.reasons().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("acquired 400 days ago and has not come since, beyond the store's limit of 365 days");
    }

    @Test
    void aCustomerForWhomNobodyEverPaidHasNoValueAndIsStillScored() {
        TestStore store = goodCustomer(new TestStore()).customer("free", 6, 150, 40, 0);

        CustomerScore score = TestStore.of(store.score(STANDARD), "free");

        assertThat(score.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(score.reasons().get(0).code()).isEqualTo(ReasonCode.NEVER_PAID);
        assertThat(score.reasons().get(0).sentence(Locale.CHINESE)).isEqualTo("共 6 次到店，任何付款方均未付过款");
        assertThat(score.pReturn()).isGreaterThan(0.5);
        assertThat(score.stabilityTier()).isEqualTo(StabilityTier.STABLE);
        assertThat(score.counterfactual()).isEqualTo(new Counterfactual.None(Counterfactual.Cause.NEVER_PAID));
    }

    @Test
    void anUnknownAmountIsNotAFreeVisit() {
        TestStore store = goodCustomer(new TestStore()).customer("unknown", 6, 150, 40, Double.NaN);

        CustomerScore score = TestStore.of(store.score(STANDARD), "unknown");

        assertThat(score.valueTier()).isNotEqualTo(ValueTier.NONE);
        assertThat(score.contributionPerVisit().orElseThrow()).isPositive();
    }

    @Test
    void oneVisitPaidByTheManufacturerIsEnoughToBeValuable() {
        TestStore store = goodCustomer(new TestStore())
                .customer("warranty", 5, 150, 190, 0)
                .visit("warranty", 40, 800, Double.NaN);

        CustomerScore score = TestStore.of(store.score(STANDARD), "warranty");

        assertThat(score.valueTier()).isNotEqualTo(ValueTier.NONE);
    }

    @Test
    void visitsThatCostMoreThanAllPayersPayLeaveNoContribution() {
        TestStore store =
                new TestStore().customer("good", 10, 120, 20, 900, 500).customer("dear", 6, 150, 40, 400, 460);

        RetentionResult result = store.score(STANDARD);

        assertThat(TestStore.of(result, "good").valueTier()).isEqualTo(ValueTier.HIGH);
        CustomerScore dear = TestStore.of(result, "dear");
        assertThat(dear.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(dear.reasons().get(0).code()).isEqualTo(ReasonCode.NO_CONTRIBUTION);
        assertThat(dear.contributionPerVisit().orElseThrow()).isNegative();
        assertThat(dear.expectedValue().orElseThrow()).isNegative();
        assertThat(dear.counterfactual()).isEqualTo(new Counterfactual.None(Counterfactual.Cause.NO_CONTRIBUTION));
    }

    @Test
    void aCostToServeTakesAwayASmallContribution() {
        TestStore store = new TestStore().customer("good", 10, 120, 20, 900).customer("small", 20, 60, 20, 45);

        RetentionResult result = store.score(STANDARD.withCostToServePerVisit(400));

        CustomerScore small = TestStore.of(result, "small");
        assertThat(small.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(small.reasons().get(0).sentence(Locale.ENGLISH))
                .startsWith("a visit is expected to contribute -")
                .endsWith(" after a cost to serve of 400.00, all payers counted");
        assertThat(TestStore.of(result, "good").valueTier()).isEqualTo(ValueTier.HIGH);
    }

    @Test
    void noMoneyInTheHistoryMeansNoRuleAboutMoney() {
        TestStore store =
                new TestStore().customer("one", 6, 150, 40, Double.NaN).customer("two", 2, 300, 400, Double.NaN);

        RetentionResult result = store.score(STANDARD.withCostToServePerVisit(400));

        assertThat(result.provenance().valueBasis()).isEqualTo(ValueBasis.VISITS);
        assertThat(result.provenance().marginBasis()).isEqualTo(MarginBasis.NOT_NEEDED);
        assertThat(result.scores()).allSatisfy(score -> {
            assertThat(score.valueTier()).isNotEqualTo(ValueTier.NONE);
            assertThat(score.expectedValue()).isEmpty();
            assertThat(score.contributionPerVisit()).isEmpty();
            assertThat(score.valueWhileStaying()).isPositive();
        });
    }

    @Test
    void twoRulesAtOnceLeaveNoSingleChange() {
        TestStore store = goodCustomer(new TestStore()).customer("both", 4, 100, 900, 0);

        CustomerScore score = TestStore.of(store.score(STANDARD), "both");

        assertThat(score.reasons())
                .extracting(Reason::code)
                .startsWith(ReasonCode.LOST_TOO_LONG, ReasonCode.NEVER_PAID)
                .hasSize(5);
        assertThat(score.counterfactual()).isEqualTo(new Counterfactual.None(Counterfactual.Cause.NO_SINGLE_CHANGE));
    }

    private static TestStore goodCustomer(TestStore store) {
        return store.customer("good", 10, 120, 20, 900);
    }
}
