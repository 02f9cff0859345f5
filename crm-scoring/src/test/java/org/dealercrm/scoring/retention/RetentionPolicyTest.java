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
                .isEqualTo(
                        new RetentionPolicy(365, 0.5, new ValueCut.NaturalBreak(), 0, Period.ofMonths(24), 1, 3, 365));
    }

    @Test
    void eachDecisionCanBeChangedAlone() {
        RetentionPolicy changed = STANDARD.withHorizonDays(180)
                .withStabilityThreshold(0.4)
                .withValueCut(new ValueCut.Fixed(900))
                .withCostToServePerVisit(35)
                .withLostAfter(Period.ofMonths(12))
                .withDefaultMargin(0.45);

        assertThat(changed)
                .isEqualTo(
                        new RetentionPolicy(180, 0.4, new ValueCut.Fixed(900), 35, Period.ofMonths(12), 0.45, 3, 365));
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
