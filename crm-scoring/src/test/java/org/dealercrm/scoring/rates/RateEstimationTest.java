package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;

class RateEstimationTest {

    /** Wilson 81 of 263 at 95 %: Newcombe (1998), table I. */
    @Test
    void aRateIsAFigureWithAllThatBelongsToIt() {
        Exclusion exclusion = new Exclusion(ExclusionReason.NOT_OVER_YET, 7);
        Rate rate = Rate.of(SomeRates.FOLLOW_UP, SomeRates.MARCH, SomeRates.APRIL_3, 81, 263, List.of(exclusion));
        Estimate estimate = (Estimate) rate.estimation(.95);
        assertThat(estimate.value()).isEqualTo(81 / 263.0);
        assertThat(estimate.interval().orElseThrow().low()).isCloseTo(.2553, within(5e-5));
        assertThat(estimate.interval().orElseThrow().high()).isCloseTo(.3662, within(5e-5));
        assertThat(estimate.interval().orElseThrow().method()).isEqualTo(IntervalMethod.WILSON);
        assertThat(estimate.sample().size()).isEqualTo(263);
        assertThat(estimate.sample().leftOut()).containsExactly(exclusion);
        assertThat(estimate.breakdown().value()).isEqualTo(estimate.value());
        assertThat(estimate.provenance().parameters())
                .containsEntry("withinDays", "3")
                .containsEntry("from", "2025-03-01")
                .containsEntry("asOf", "2025-04-03");
        assertThat(estimate.label().chinese()).isEqualTo("回访率");
    }

    @Test
    void withWeightsTheSampleIsThatOfThePeople() {
        StoreLog store = new StoreLog()
                .came("A", "2025-01-05")
                .came("B", "2025-01-05", "2025-03-01")
                .weight("B", 3);
        Rate rate = RetentionRates.of(store.log(), LocalDate.of(2025, 12, 31), RatePolicy.crmRequirements2019())
                .underManagement(LocalDate.of(2026, 1, 31).minusMonths(1));
        assertThat(rate.observations()).isEqualTo(2);
        Estimation estimation = rate.estimation(.9);
        assertThat(estimation.sample().size()).isEqualTo(2);
        assertThat(estimation.sample().effectiveSize()).isCloseTo(16 / 10.0, within(1e-12));
    }

    @Test
    void whatIsNotDefinedSaysWhy() {
        assertThat(why(SomeRates.of(0, 0))).isEqualTo(WhyNone.ZERO_BELOW_THE_LINE);
        assertThat(why(undefined(RateUndefined.NOT_OVER_YET))).isEqualTo(WhyNone.NOT_OVER_YET);
        assertThat(why(undefined(RateUndefined.RECORDS_BEGIN_LATER))).isEqualTo(WhyNone.RECORDS_BEGIN_LATER);
    }

    private static WhyNone why(Rate rate) {
        return ((NoEstimate) rate.estimation(.95)).reason();
    }

    private static Rate undefined(RateUndefined why) {
        return new Rate(
                SomeRates.FOLLOW_UP, SomeRates.MARCH, SomeRates.APRIL_3, 1, 2, 2, 2, List.of(), Optional.of(why));
    }

    @Test
    void membersAreCountedAmongThoseWhoCome() {
        StoreLog store = new StoreLog()
                .came("A", "2025-01-05")
                .came("B", "2025-02-05")
                .came("C", "2025-02-05")
                .came("D", "2020-02-05");
        LocalDate day = LocalDate.of(2025, 6, 30);
        RetentionRates rates = RetentionRates.of(store.log(), day, RatePolicy.crmRequirements2019());
        List<ClubMembership> members = List.of(
                member("A", "2025-02-01", null),
                member("B", "2024-01-01", "2025-06-30"),
                member("B", "2023-01-01", "2023-12-31"),
                member("C", "2025-07-01", null),
                member("D", "2020-01-01", null),
                member("X", "2020-01-01", null));
        Rate rate = rates.membership(members, day);
        assertThat(rate.numerator()).isEqualTo(1);
        assertThat(rate.denominator()).isEqualTo(3);
        assertThat(rates.membership(members, day.minusDays(1)).numerator()).isEqualTo(2);
        assertThat(members.get(0).toString()).isEqualTo("ClubMembership[2025-02-01]");
    }

    private static ClubMembership member(String customer, String joined, String left) {
        return new ClubMembership(
                customer, LocalDate.parse(joined), Optional.ofNullable(left).map(LocalDate::parse));
    }
}
