package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.junit.jupiter.api.Test;

class RateTest {

    private static Rate rate(double numerator, double denominator, double size, RateUndefined undefined) {
        return new Rate(
                SomeRates.FOLLOW_UP,
                SomeRates.MARCH,
                SomeRates.APRIL_3,
                numerator,
                denominator,
                size,
                Double.isFinite(size) ? (long) Math.ceil(size) : 1,
                List.of(),
                Optional.ofNullable(undefined));
    }

    @Test
    void aRateIsNumeratorByDenominator() {
        Rate rate = SomeRates.of(81, 263);
        assertThat(rate.value()).hasValue(81 / 263.0);
        assertThat(rate.interval(.95)).contains(WilsonInterval.of(81, 263, .95));
        assertThat(rate.effectiveSize()).isEqualTo(263);
    }

    @Test
    void ofNobodyItIsNotDefinedAndNeverZero() {
        Rate rate = SomeRates.of(0, 0);
        assertThat(rate.value()).isEmpty();
        assertThat(rate.interval(.95)).isEmpty();
        assertThat(rate.undefined()).contains(RateUndefined.NOBODY_BELOW_THE_LINE);
        assertThat(rate(0, 0, 0, RateUndefined.NOT_OVER_YET).undefined()).contains(RateUndefined.NOT_OVER_YET);
    }

    @Test
    void notDefinedForAnotherReasonItKeepsWhatWasCounted() {
        Rate rate = rate(3, 10, 10, RateUndefined.NOT_OVER_YET);
        assertThat(rate.value()).isEmpty();
        assertThat(rate.interval(.9)).isEmpty();
        assertThat(rate.numerator()).isEqualTo(3);
        assertThat(rate.sentence(Locale.ENGLISH))
                .isEqualTo("follow-up rate: not defined (3 of 10), the time to be counted is not over,"
                        + " window 2025-03-01 to 2025-03-31, as of 2025-04-03");
        assertThat(rate.sentence(Locale.CHINA))
                .isEqualTo("回访率：无定义（3/10），统计期未满，统计期 2025-03-01 至 2025-03-31，截至 2025-04-03");
    }

    /** 6 of 8 by weight, which tell as much as 4 customers: the interval of 3 out of 4. */
    @Test
    void weightsMakeTheIntervalWider() {
        Rate rate = rate(6, 8, 4, null);
        assertThat(rate.value()).hasValue(.75);
        assertThat(rate.interval(.95)).contains(WilsonInterval.of(3, 4, .95));
        assertThat(rate(1.1, 1.1, 7.3, null).interval(.95)).contains(WilsonInterval.of(7.3, 7.3, .95));
    }

    @Test
    void itSaysItselfWithIntervalAndWhoWasLeftOut() {
        Rate rate = Rate.of(
                SomeRates.FOLLOW_UP,
                SomeRates.MARCH,
                SomeRates.APRIL_3,
                50,
                400,
                List.of(
                        new Exclusion(ExclusionReason.DEPARTED, 2.5),
                        new Exclusion(ExclusionReason.NOT_OVER_YET, 0),
                        new Exclusion(ExclusionReason.FLEET, 12)));
        assertThat(rate.sentence(Locale.ENGLISH))
                .isEqualTo("follow-up rate: 12.5% (50 of 400, 95% interval 9.6% to 16.1%),"
                        + " window 2025-03-01 to 2025-03-31, as of 2025-04-03;"
                        + " left out: 2.5 whose vehicle is gone, 12 fleets");
        assertThat(rate.sentence(Locale.CHINESE))
                .isEqualTo("回访率：12.5%（50/400，95% 区间 9.6% 至 16.1%），统计期 2025-03-01 至 2025-03-31，截至 2025-04-03"
                        + "；未计入：2.5 车辆已售出、报废或出口、12 车队客户");
    }

    @Test
    void brokenNumbersAreRefused() {
        assertThatThrownBy(() -> SomeRates.of(3, 2)).hasMessageContaining("found 3.0 of 2.0");
        assertThatThrownBy(() -> SomeRates.of(-1, 2)).hasMessageContaining("found -1.0 of 2.0");
        assertThatThrownBy(() -> rate(1, Double.POSITIVE_INFINITY, 1, null)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> rate(1, 2, 0, null)).hasMessageContaining("found 0.0 for 2.0");
        assertThatThrownBy(() -> rate(0, 0, 1, null)).hasMessageContaining("found 1.0 for 0.0");
        assertThatThrownBy(() -> new Exclusion(ExclusionReason.FLEET, -1)).hasMessageContaining("found -1.0");
        assertThatThrownBy(() -> new ExclusionReason("X", " ", "某")).hasMessageContaining("found X");
        assertThatThrownBy(() -> new RateWindow(SomeRates.MARCH.to(), SomeRates.MARCH.from()))
                .hasMessageContaining("found 2025-03-31 to 2025-03-01");
        assertThatThrownBy(() -> new RateDefinition("X", "x", "某", "", "甲 / 乙", "s", Map.of()))
                .hasMessageContaining("found a blank in X");
        assertThatThrownBy(() -> new RateDefinition("X", "x", "某", "a / b", "甲 / 乙", "", Map.of()))
                .hasMessageContaining("A source is named in both languages");
        assertThatThrownBy(() -> new Rate(
                        SomeRates.FOLLOW_UP,
                        SomeRates.MARCH,
                        SomeRates.APRIL_3,
                        1,
                        2,
                        2,
                        1,
                        List.of(),
                        Optional.empty()))
                .hasMessageContaining("found 2.0 of 1");
    }

    @Test
    void aDefinitionSpeaksBothLanguages() {
        assertThat(SomeRates.FOLLOW_UP.displayName(Locale.ENGLISH)).isEqualTo("follow-up rate");
        assertThat(SomeRates.FOLLOW_UP.displayName(Locale.CHINA)).isEqualTo("回访率");
        assertThat(SomeRates.FOLLOW_UP.rule(Locale.GERMAN)).startsWith("customers reached");
        assertThat(SomeRates.FOLLOW_UP.rule(Locale.CHINESE)).startsWith("3 日内");
    }
}
