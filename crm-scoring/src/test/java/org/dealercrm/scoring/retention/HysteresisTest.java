package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HysteresisTest {

    private static final RetentionPolicy MARGINS = RetentionPolicy.standard().withHysteresis(new Hysteresis(.1, .2));

    private static TestStore store() {
        return new TestStore().customer("a", 8, 90, 260, 3000).customer("b", 8, 90, 20, 300);
    }

    private static RetentionResult score(TestStore store, RetentionPolicy policy, PreviousClasses previous) {
        VisitHistory history = store.history();
        return RetentionScoring.score(
                history, StoreFit.together(TestStore.fit(TestStore.workshop(1, ClockUnit.DAY))), policy, previous);
    }

    private static CustomerScore scoreOfA(RetentionPolicy policy, String before) {
        Map<String, RetentionClass> classes = new HashMap<>();
        if (!before.equals("-")) {
            classes.put("a", RetentionClass.valueOf(before));
        }
        return TestStore.of(score(store(), policy, PreviousClasses.of(classes)), "a");
    }

    /** The value as a multiple of the cut, the class before, and the tier that follows at a margin of a tenth. */
    @ParameterizedTest
    @CsvSource({
        "1.00, -, HIGH",
        "0.99, -, LOW",
        "1.00, NO_VALUE, HIGH",
        "0.99, NO_VALUE, LOW",
        "1.09, LOW_VALUE_STABLE, LOW",
        "1.11, LOW_VALUE_STABLE, HIGH",
        "1.09, LOW_VALUE_AT_RISK, LOW",
        "1.11, LOW_VALUE_AT_RISK, HIGH",
        "0.99, HIGH_VALUE_STABLE, HIGH",
        "0.91, HIGH_VALUE_STABLE, HIGH",
        "0.89, HIGH_VALUE_STABLE, LOW",
        "0.91, HIGH_VALUE_AT_RISK, HIGH",
        "0.89, HIGH_VALUE_AT_RISK, LOW"
    })
    void valueCrossesItsCutByTheMargin(double multiple, String before, ValueTier tier) {
        double value = scoreOfA(MARGINS, "-").valueWhileStaying();
        RetentionPolicy policy = MARGINS.withValueCut(new ValueCut.Fixed(value / multiple));
        assertThat(scoreOfA(policy, before).valueTier()).isEqualTo(tier);
    }

    /**
     * How far p is beyond the cut, as a share of what lies above it (positive) or below it (negative), the class before,
     * and the tier that follows at a margin of a fifth.
     */
    @ParameterizedTest
    @CsvSource({
        " 0.00, -, STABLE",
        "-0.01, -, AT_RISK",
        "-0.01, NO_VALUE, AT_RISK",
        " 0.19, HIGH_VALUE_AT_RISK, AT_RISK",
        " 0.21, HIGH_VALUE_AT_RISK, STABLE",
        " 0.19, LOW_VALUE_AT_RISK, AT_RISK",
        " 0.21, LOW_VALUE_AT_RISK, STABLE",
        "-0.19, HIGH_VALUE_STABLE, STABLE",
        "-0.21, HIGH_VALUE_STABLE, AT_RISK",
        "-0.19, LOW_VALUE_STABLE, STABLE",
        "-0.21, LOW_VALUE_STABLE, AT_RISK"
    })
    void stabilityCrossesItsCutByTheMargin(double beyond, String before, StabilityTier tier) {
        double p = scoreOfA(MARGINS, "-").pReturn();
        double cut = beyond < 0 ? p / (1 + beyond) : (p - beyond) / (1 - beyond);
        assertThat(cut).isBetween(.1, .99);
        assertThat(scoreOfA(MARGINS.withStabilityThreshold(cut), before).stabilityTier())
                .isEqualTo(tier);
    }

    @Test
    void aMarginIsAShareOfWhatLiesBeyondTheCut() {
        Hysteresis margins = new Hysteresis(.25, .1);
        assertThat(margins.valueCut(800, ValueTier.LOW)).isEqualTo(1000);
        assertThat(margins.valueCut(800, ValueTier.HIGH)).isEqualTo(600);
        assertThat(margins.valueCut(800, ValueTier.NONE)).isEqualTo(800);
        assertThat(margins.valueCut(Double.MAX_VALUE, ValueTier.LOW)).isFinite();
        assertThat(margins.stabilityCut(.5, StabilityTier.AT_RISK)).isCloseTo(.55, within(1e-15));
        assertThat(margins.stabilityCut(.5, StabilityTier.STABLE)).isCloseTo(.45, within(1e-15));
        assertThat(margins.stabilityCut(.95, StabilityTier.AT_RISK)).isLessThan(1);
    }

    @ParameterizedTest
    @EnumSource(RetentionClass.class)
    void aRuleOfNoValueHoldsWhateverTheClassBefore(RetentionClass before) {
        TestStore store = store().departed("a", Departure.SOLD);
        PreviousClasses previous = PreviousClasses.of(Map.of("a", before));
        CustomerScore score = TestStore.of(score(store, MARGINS, previous), "a");
        assertThat(score.retentionClass()).isEqualTo(RetentionClass.NO_VALUE);
        assertThat(score.stabilityTier()).isEqualTo(StabilityTier.AT_RISK);
    }

    /** What would move a customer who is held by the margin is the far side of the margin. */
    @Test
    void aCounterfactualReckonsWithTheMarginAroundTheClassOfNow() {
        double value = scoreOfA(MARGINS, "-").valueWhileStaying();
        RetentionPolicy policy = MARGINS.withValueCut(new ValueCut.Fixed(value / 1.05));
        CustomerScore low = scoreOfA(policy, "LOW_VALUE_STABLE");
        assertThat(low.retentionClass()).isEqualTo(RetentionClass.LOW_VALUE_STABLE);
        Counterfactual.Change change = (Counterfactual.Change) low.counterfactual();
        assertThat(change.lever()).isEqualTo(Lever.CONTRIBUTION);
        // 1.1 / 1.05 = 1.0476, in hundredths on the far side
        assertThat(change.to()).isEqualTo(1.05);
        assertThat(change.target()).isEqualTo(RetentionClass.HIGH_VALUE_STABLE);
    }

    @Test
    void previousClassesAreReadFromAResultAndTellNoCustomer() {
        RetentionResult result = score(store(), MARGINS, PreviousClasses.none());
        PreviousClasses previous = PreviousClasses.of(result);
        assertThat(previous.size()).isEqualTo(2);
        assertThat(previous.classOf("a")).hasValue(TestStore.of(result, "a").retentionClass());
        assertThat(previous.classOf("x")).isEmpty();
        assertThat(previous).hasToString("classes of 2 customers");
    }
}
