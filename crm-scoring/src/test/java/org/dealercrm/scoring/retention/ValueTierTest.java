package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.junit.jupiter.api.Test;

class ValueTierTest {

    private static final ValueCut NATURAL = new ValueCut.NaturalBreak();

    @Test
    void theNaturalBreakLiesHalfwayBetweenTheGroupsOnTheLogarithm() {
        // Groups {10, 20} and {1000, 4000}: the gap from 20 to 1000 has its geometric middle at sqrt(20000).
        OptionalDouble cut = cut(NATURAL, 4000, 10, 1000, 20);

        assertThat(cut.orElseThrow()).isCloseTo(Math.sqrt(20000), within(1e-9));
    }

    @Test
    void aFixedCutIsTakenAsItIs() {
        assertThat(cut(new ValueCut.Fixed(750), 1, 2)).hasValue(750);
        assertThat(cut(new ValueCut.Fixed(750))).hasValue(750);
    }

    @Test
    void equalValuesAreAllHigh() {
        assertThat(cut(NATURAL, 300, 300, 300)).hasValue(300);
        assertThat(cut(NATURAL, 300)).hasValue(300);
    }

    @Test
    void valuesThatAgreeToNineDigitsAreOneValue() {
        assertThat(cut(NATURAL, 300.0000000001, 300)).hasValue(300);
    }

    @Test
    void withoutAPositiveValueThereIsNoCut() {
        assertThat(cut(NATURAL)).isEmpty();
        assertThat(cut(NATURAL, 0, -5)).isEmpty();
    }

    @Test
    void aCutBetweenNeighbouringNumbersIsTheUpperOne() {
        // Many at 1 and at 1 + 1e-8: the gap is wider than rounding, the cut must still part them.
        double above = 1 + 1e-8;

        double cut = cut(NATURAL, 1, above).orElseThrow();

        assertThat(cut).isGreaterThan(1).isLessThanOrEqualTo(above);
    }

    @Test
    void aWeightCountsAsSoManyCustomers() {
        double[] values = {1, 10, 100};
        OptionalDouble heavyAbove = CutPoint.of(NATURAL, values, new double[] {1, 50, 50});
        OptionalDouble heavyBelow = CutPoint.of(NATURAL, values, new double[] {50, 50, 1});

        assertThat(heavyAbove.orElseThrow()).isCloseTo(Math.sqrt(1000), within(1e-9));
        assertThat(heavyBelow.orElseThrow()).isCloseTo(Math.sqrt(10), within(1e-9));
    }

    @Test
    void aValueAtTheCutIsHighAndTiesStayTogether() {
        TestStore store = new TestStore()
                .customer("a", 4, 180, 60, 500)
                .customer("b", 4, 180, 60, 500)
                .customer("c", 4, 180, 60, 500);
        double value = store.score(RetentionPolicy.standard()).scores().get(0).valueWhileStaying();

        RetentionResult at = store.score(policyWithCut(value));
        RetentionResult above = store.score(policyWithCut(Math.nextUp(value)));

        assertThat(at.scores()).extracting(CustomerScore::valueTier).containsOnly(ValueTier.HIGH);
        assertThat(above.scores()).extracting(CustomerScore::valueTier).containsOnly(ValueTier.LOW);
    }

    @Test
    void valueIsExpectedVisitsWhileStayingTimesContribution() {
        VisitHistory history = new TestStore()
                .customer("a", 4, 180, 60, 500, 300)
                .customer("b", 9, 90, 30, 500, 300)
                .history();
        var model = TestStore.workshop(1, ClockUnit.DAY);

        RetentionResult result = RetentionScoring.score(
                history, TestStore.fit(model), RetentionPolicy.standard().withCostToServePerVisit(50));

        assertThat(result.provenance().marginBasis()).isEqualTo(MarginBasis.RECORDED_COSTS);
        for (CustomerScore score : result.scores()) {
            double contribution = score.contributionPerVisit().orElseThrow();
            double staying = model.expectedVisitsWhileStaying(365, score.frequency(), score.recency(), score.age());
            double expected = model.expectedVisits(365, score.frequency(), score.recency(), score.age());
            // 40 % margin on some 500, less 50.
            assertThat(contribution).isBetween(120.0, 180.0);
            assertThat(score.valueWhileStaying()).isCloseTo(staying * contribution, within(1e-9));
            assertThat(score.expectedValue().orElseThrow()).isCloseTo(expected * contribution, within(1e-9));
        }
    }

    @Test
    void theContributionOfAVisitCountsFreeVisitsToo() {
        // All pay about 600 when they pay; "half" pays every other time.
        TestStore store = storeOfVariedAmounts();
        for (int visit = 0; visit < 20; visit++) {
            store.visit("all", 30 + 60 * visit, 600, Double.NaN);
            store.visit("half", 30 + 60 * visit, visit % 2 == 0 ? 600 : 0, Double.NaN);
        }

        RetentionResult result = store.score(RetentionPolicy.standard());

        assertThat(result.provenance().spendModel()).isPresent();
        double all = TestStore.of(result, "all").contributionPerVisit().orElseThrow();
        double half = TestStore.of(result, "half").contributionPerVisit().orElseThrow();
        // 10 of 19 repeat visits paid and one of prior knowledge: 11 / 20; the means themselves are a little apart.
        assertThat(half / all).isCloseTo(0.55, within(0.01));
    }

    @Test
    void whereEveryVisitIsPaidTheAmountIsThatOfTheGammaGammaModel() {
        TestStore store = storeOfVariedAmounts();

        RetentionResult result = store.score(RetentionPolicy.standard());

        GammaGamma model = result.provenance().spendModel().orElseThrow();
        VisitHistory history = store.history();
        for (int row = 0; row < history.size(); row++) {
            assertThat(result.scores().get(row).contributionPerVisit().orElseThrow())
                    .isEqualTo(model.expectedMeanSpend(history.spendCount(row), history.meanSpend(row)));
        }
    }

    @Test
    void aCostKnownForSomeVisitsStandsForAll() {
        // 40 % margin on the two visits whose cost is known, so 40 % of 500 for each.
        TestStore store = new TestStore()
                .customer("a", 2, 180, 60, 500, 300)
                .customer("a", 2, 180, 420, 500)
                .customer("unknown", 2, 180, 60, 1000);

        RetentionResult result = store.score(RetentionPolicy.standard());

        assertThat(TestStore.of(result, "a").contributionPerVisit().orElseThrow())
                .isCloseTo(200, within(1e-9));
        // The store's margin: mean cost 300 against a mean amount of 4000 / 6.
        assertThat(TestStore.of(result, "unknown").contributionPerVisit().orElseThrow())
                .isCloseTo(1000 * (1 - 300 / (4000 / 6.0)), within(1e-9));
    }

    /** 240 customers whose means differ by a factor of 20, and whose visits differ from their means. */
    private static TestStore storeOfVariedAmounts() {
        TestStore store = new TestStore();
        for (int customer = 0; customer < 240; customer++) {
            double mean = 100 * Math.exp(3.0 * (customer * 37 % 240) / 240);
            for (int visit = 0; visit < 2 + customer % 7; visit++) {
                double factor = 0.4 + (customer * 31 + visit * 17) % 25 / 20.0;
                store.visit("C-" + customer, 20 + 90 * visit, mean * factor, Double.NaN);
            }
        }
        return store;
    }

    @Test
    void inAStoreTooSmallForAModelOfAmountsEachCustomersOwnMeanCounts() {
        RetentionResult result = new TestStore()
                .customer("dear", 4, 180, 60, 2400)
                .customer("cheap", 4, 180, 60, 120)
                .customer("free once", 1, 0, 60, 0)
                .buyer("never", 60)
                .score(RetentionPolicy.standard());

        assertThat(result.provenance().spendModel()).isEmpty();
        assertThat(TestStore.of(result, "dear").contributionPerVisit()).hasValue(2400);
        assertThat(TestStore.of(result, "cheap").contributionPerVisit()).hasValue(120);
        // 4 x 2400 + 4 x 120 over nine visits.
        assertThat(TestStore.of(result, "never").contributionPerVisit()).hasValue(1120);
    }

    private static RetentionPolicy policyWithCut(double cut) {
        return RetentionPolicy.standard().withValueCut(new ValueCut.Fixed(cut));
    }

    private static OptionalDouble cut(ValueCut cut, double... values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return CutPoint.of(cut, values, weights);
    }
}
