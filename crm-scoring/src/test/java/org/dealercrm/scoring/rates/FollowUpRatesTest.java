package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.rates.FollowUpCall.Result;
import org.dealercrm.scoring.rates.FollowUpPolicy.Counting;
import org.junit.jupiter.api.Test;

class FollowUpRatesTest {

    private static final LocalDateTime RELEASED = LocalDateTime.of(2025, 3, 10, 16, 0);
    private static final RateWindow MARCH = SomeRates.MARCH;
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();

    private static FollowUpCase due(FollowUpCall... calls) {
        return new FollowUpCase("R1", RELEASED, List.of(calls), Optional.empty());
    }

    private static FollowUpCall after(int hours, Result result) {
        return new FollowUpCall(RELEASED.plusHours(hours), result);
    }

    private static FollowUpRates of(LocalDate asOf, FollowUpPolicy policy, FollowUpCase... cases) {
        return FollowUpRates.of(List.of(cases), MARCH, asOf, policy);
    }

    private static FollowUpRates of(FollowUpCase... cases) {
        return of(MARCH.to(), STANDARD, cases);
    }

    @Test
    void eachVisitEndsInOneWay() {
        assertThat(of(
                                due(after(30, Result.REACHED)),
                                due(after(30, Result.NO_ANSWER), after(50, Result.REFUSED)),
                                due(after(3, Result.REACHED)),
                                due(after(24 * 5, Result.REACHED)),
                                due(after(30, Result.VOID_NUMBER)),
                                due(after(30, Result.NO_ANSWER)),
                                due())
                        .outcomes())
                .containsEntry(FollowUpOutcome.REACHED, 1L)
                .containsEntry(FollowUpOutcome.REFUSED, 1L)
                .containsEntry(FollowUpOutcome.REACHED_OUTSIDE, 2L)
                .containsEntry(FollowUpOutcome.VOID_NUMBER, 1L)
                .containsEntry(FollowUpOutcome.NO_ANSWER, 1L)
                .containsEntry(FollowUpOutcome.NOT_CALLED, 1L);
    }

    /** The days are those of the calendar: the last hour of the third day counts, the first of the fourth does not. */
    @Test
    void oneToThreeDaysAfterTheRelease() {
        LocalDateTime midnight = RELEASED.toLocalDate().plusDays(1).atStartOfDay();
        assertThat(reachedAt(midnight.minusMinutes(1))).isFalse();
        assertThat(reachedAt(midnight)).isTrue();
        assertThat(reachedAt(midnight.plusDays(3).minusMinutes(1))).isTrue();
        assertThat(reachedAt(midnight.plusDays(3))).isFalse();
    }

    private static boolean reachedAt(LocalDateTime at) {
        return of(due(new FollowUpCall(at, Result.REACHED))).reached().numerator() == 1;
    }

    @Test
    void theBestTimeIs24To72Hours() {
        FollowUpRates rates = of(
                due(after(9, Result.REACHED)),
                due(after(24, Result.REACHED)),
                due(after(72, Result.REACHED)),
                due(after(73, Result.REACHED)),
                due(after(73, Result.REFUSED)));
        assertThat(rates.atTheBestTime().numerator()).isEqualTo(2);
        assertThat(rates.atTheBestTime().denominator()).isEqualTo(4);
    }

    @Test
    void refusalsAndVoidNumbersCountAsThePolicySays() {
        FollowUpCase refused = due(after(30, Result.REFUSED));
        FollowUpCase noNumber = due(after(30, Result.VOID_NUMBER));
        Rate standard = of(refused, noNumber).reached();
        assertThat(standard.numerator()).isEqualTo(1);
        assertThat(standard.denominator()).isEqualTo(2);
        Rate neither = of(MARCH.to(), STANDARD.counting(Counting.LEFT_OUT, Counting.LEFT_OUT), refused, noNumber)
                .reached();
        assertThat(neither.value()).isEmpty();
        assertThat(neither.exclusions())
                .extracting(exclusion -> exclusion.reason().code())
                .containsExactly("NOT_OVER_YET", "REFUSED", "VOID_NUMBER");
        Rate strict = of(
                        MARCH.to(),
                        STANDARD.counting(Counting.AS_NOT_REACHED, Counting.AS_NOT_REACHED),
                        refused,
                        noNumber)
                .reached();
        assertThat(strict.value()).hasValue(0);
        assertThat(strict.definition()).isNotEqualTo(standard.definition());
    }

    @Test
    void whoseDaysAreNotOverIsLeftOutEvenIfReached() {
        FollowUpCase reached = due(after(30, Result.REACHED));
        Rate dayTwelve = of(LocalDate.of(2025, 3, 12), STANDARD, reached).reached();
        assertThat(dayTwelve.denominator()).isZero();
        assertThat(dayTwelve.exclusions()).containsExactly(new Exclusion(ExclusionReason.NOT_OVER_YET, 1));
        assertThat(of(LocalDate.of(2025, 3, 13), STANDARD, reached).reached().value())
                .hasValue(1);
    }

    @Test
    void afterFiveDaysInVainOneIsWrittenTo() {
        List<FollowUpCall> calls = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            calls.add(after(24 * day, Result.NO_ANSWER));
            calls.add(after(24 * day + 1, Result.NO_ANSWER));
        }
        FollowUpCase four = due(calls.toArray(FollowUpCall[]::new));
        calls.add(after(24 * 8, Result.NO_ANSWER));
        FollowUpCase five = due(calls.toArray(FollowUpCall[]::new));
        FollowUpCase written = new FollowUpCase("R2", RELEASED, calls, Optional.of(LocalDate.of(2025, 3, 19)));
        calls.add(after(24 * 9, Result.REACHED));
        FollowUpCase reachedLate = due(calls.toArray(FollowUpCall[]::new));
        FollowUpCase noNumber = due(after(30, Result.VOID_NUMBER));
        FollowUpRates rates = of(four, five, written, reachedLate, noNumber);
        assertThat(rates.toWriteTo()).containsExactly(five, written, noNumber);
        assertThat(rates.written().numerator()).isEqualTo(1);
        assertThat(rates.written().denominator()).isEqualTo(3);
        FollowUpRates dayBefore = of(LocalDate.of(2025, 3, 18), STANDARD, written);
        assertThat(dayBefore.written().numerator()).isZero();
        assertThat(dayBefore.written().denominator()).isEqualTo(1);
        assertThat(of(LocalDate.of(2025, 3, 17), STANDARD, written).toWriteTo()).isEmpty();
    }

    @Test
    void itSaysByWhoseDefinition() {
        Rate rate = of(due(after(30, Result.REACHED))).reached();
        assertThat(rate.definition().source().displayName(Locale.CHINESE)).isEqualTo("4S 店资料：售后回访");
        assertThat(rate.definition().source().displayName(Locale.ENGLISH))
                .isEqualTo("4S texts, follow-up after service");
        assertThat(rate.definition().rule(Locale.CHINESE)).isEqualTo("交车后 1-3 天内回访成功 / 应回访（拒访计为成功，号码无效计为未成功）");
        assertThat(rate.sentence(Locale.ENGLISH)).startsWith("follow-up rate: 100.0% (1 of 1");
    }

    @Test
    void brokenRowsAndPoliciesAreRefused() {
        assertThatThrownBy(() -> due(after(-1, Result.REACHED))).hasMessageContaining("found 2025-03-10T15:00");
        assertThatThrownBy(() -> new FollowUpCase(" ", RELEASED, List.of(), Optional.empty()))
                .hasMessageContaining("2025-03-10");
        assertThatThrownBy(() -> new FollowUpCase("R", RELEASED, List.of(), Optional.of(LocalDate.of(2025, 3, 9))))
                .hasMessageContaining("found 2025-03-09");
        assertThatThrownBy(() -> policy(3, 1, 24, 72, 5)).hasMessageContaining("found 3 to 1");
        assertThatThrownBy(() -> policy(1, 3, 72, 24, 5)).hasMessageContaining("found 72 to 24");
        assertThatThrownBy(() -> policy(1, 3, 24, 72, 0)).hasMessageContaining("found 0");
        assertThat(due().toString()).doesNotContain("R1");
    }

    private static FollowUpPolicy policy(int from, int to, int fromHours, int toHours, int days) {
        return new FollowUpPolicy(
                RateSource.OWN, from, to, fromHours, toHours, days, Counting.LEFT_OUT, Counting.LEFT_OUT);
    }
}
