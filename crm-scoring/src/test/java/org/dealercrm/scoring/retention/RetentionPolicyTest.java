package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private static final RetentionPolicy STANDARD = RetentionPolicy.standard();

    @Test
    void theStandardPolicyLooksAYearAheadAndGivesUpAfterTwo() {
        assertThat(STANDARD)
                .isEqualTo(new RetentionPolicy(
                        365,
                        new StabilityCut.Fixed(0.5),
                        new ValueCut.NaturalBreak(),
                        Hysteresis.NONE,
                        0,
                        Period.ofMonths(24),
                        1,
                        3,
                        365));
    }

    @Test
    void eachDecisionCanBeChangedAlone() {
        RetentionPolicy changed = STANDARD.withHorizonDays(180)
                .withStabilityThreshold(0.4)
                .withValueCut(new ValueCut.Fixed(900))
                .withCostToServePerVisit(35)
                .withLostAfter(Period.ofMonths(12))
                .withHysteresis(new Hysteresis(.2, .1))
                .withFullEvidence(4, 200)
                .withDefaultMargin(0.45);

        assertThat(changed)
                .isEqualTo(new RetentionPolicy(
                        180,
                        new StabilityCut.Fixed(0.4),
                        new ValueCut.Fixed(900),
                        new Hysteresis(.2, .1),
                        35,
                        Period.ofMonths(12),
                        0.45,
                        4,
                        200));
    }

    @Test
    void aDecisionOutOfItsRangeIsRefusedWithItsValue() {
        refuses(policy -> policy.withHorizonDays(0), "The horizon must be at least one day, found 0");
        refuses(
                policy -> policy.withStabilityThreshold(1),
                "The stability threshold must lie between 0 and 1, found 1.0");
        refuses(
                policy -> policy.withStabilityThreshold(Double.NaN),
                "The stability threshold must lie between 0 and 1, found NaN");
        refuses(policy -> policy.withCostToServePerVisit(-1), "The cost to serve must not be negative, found -1.0");
        refuses(policy -> policy.withLostAfter(Period.ZERO), "The period of loss must be positive, found P0D");
        refuses(policy -> policy.withLostAfter(Period.ofDays(-3)), "The period of loss must be positive, found P-3D");
        refuses(
                policy -> policy.withLostAfter(Period.ofYears(1001)),
                "The period of loss must be at most 1000 years, found P1001Y");
        refuses(policy -> policy.withDefaultMargin(0), "The default margin must lie in (0, 1], found 0.0");
        refuses(policy -> policy.withFullEvidence(1, 0), "Full evidence needs at least two visits, found 1");
        refuses(
                policy -> policy.withHysteresis(new Hysteresis(1, 0)),
                "A margin must be at least 0 and below 1, found 1.0 and 0.0");
        refuses(
                policy -> policy.withHysteresis(new Hysteresis(0, Double.NaN)),
                "A margin must be at least 0 and below 1, found 0.0 and NaN");
        refuses(
                policy -> policy.withValueCut(new ValueCut.Quantile(1)),
                "The share below a cut must lie between 0 and 1, found 1.0");
        refuses(
                policy -> policy.withStabilityCut(new StabilityCut.Quantile(0)),
                "The share below a cut must lie between 0 and 1, found 0.0");
        refuses(
                policy -> policy.withValueCut(new ValueCut.Clustered(1, 1)),
                "Values are clustered into 2 to 20 groups, found 1");
        refuses(
                policy -> policy.withValueCut(new ValueCut.Clustered(3, 3)),
                "At least one group is high and at least one is not, found 3 of 3");
        refuses(
                policy -> policy.withValueCut(new ValueCut.Fixed(0)),
                "A fixed value cut must be a positive amount, found 0.0");
    }

    private static void refuses(UnaryOperator<RetentionPolicy> change, String message) {
        assertThatThrownBy(() -> change.apply(STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
