package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.dealercrm.scoring.rates.TargetJudgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTargetTest {

    /** Tails of the binomial distribution to 18 digits by mpmath 1.3 (betainc). */
    @ParameterizedTest
    @CsvSource({
        "19, 20, .9, 0.391746998125167706, NOT_DECIDED",
        "195, 200, .95, 0.0623424950422952631, NOT_DECIDED",
        "95, 100, .9, 0.0575768864870338082, NOT_DECIDED",
        "260, 263, .95, 0.000757741078853916999, MET",
        "180, 200, .95, 0.00266457954982944712, MISSED"
    })
    void theTestIsExact(int x, int n, double target, double p, Verdict verdict) {
        TargetJudgement judgement = SomeRates.of(x, n).judge(RateTarget.atLeast(target), .95);
        assertThat(judgement.pValue().orElseThrow()).isCloseTo(p, within(1e-14));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.asCounted()).contains(x >= target * n);
    }

    /** P(X = 0) = (3/4)^10 and P(X = 10) = (1/4)^10. */
    @Test
    void allAndNoneAreThePowersThatTheyShouldBe() {
        TargetJudgement none = SomeRates.of(0, 10).judge(RateTarget.atMost(.25), .8);
        assertThat(none.pValue().orElseThrow()).isCloseTo(Math.pow(.75, 10), within(1e-16));
        assertThat(none.verdict()).isEqualTo(Verdict.MET);
        TargetJudgement all = SomeRates.of(10, 10).judge(RateTarget.atMost(.25), .95);
        assertThat(all.pValue().orElseThrow()).isCloseTo(Math.pow(.25, 10), within(1e-20));
        assertThat(all.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aTargetOfAllCanBeMissedAndNeverProven() {
        assertThat(SomeRates.of(999, 1000).judge(RateTarget.atLeast(1), .95).verdict())
                .isEqualTo(Verdict.MISSED);
        TargetJudgement all = SomeRates.of(1000, 1000).judge(RateTarget.atLeast(1), .95);
        assertThat(all.verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(all.asCounted()).contains(true);
    }

    @Test
    void justAtTheValueIsAtLeastAndAtMostButNotMore() {
        Rate rate = SomeRates.of(90, 100);
        assertThat(rate.judge(RateTarget.atLeast(.9), .95).asCounted()).contains(true);
        assertThat(rate.judge(RateTarget.atMost(.9), .95).asCounted()).contains(true);
        assertThat(rate.judge(FirstTimeFix.EXCELLENT, .95).asCounted()).contains(false);
    }

    @Test
    void aRateThatIsNotDefinedIsNotJudged() {
        TargetJudgement judgement = SomeRates.of(0, 0).judge(RateTarget.atLeast(.9), .95);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_DEFINED);
        assertThat(judgement.pValue()).isEmpty();
        assertThat(judgement.sentence(Locale.ENGLISH)).isEqualTo("follow-up rate, target at least 90.0%: not defined");
    }

    @Test
    void itIsToldInBothLanguages() {
        TargetJudgement judgement = SomeRates.of(260, 263).judge(RateTarget.atLeast(.95), .95);
        assertThat(judgement.sentence(Locale.ENGLISH))
                .isEqualTo("follow-up rate 98.9%, target at least 95.0%: target met, p < 0.001");
        assertThat(judgement.sentence(Locale.CHINESE)).isEqualTo("回访率 98.9%，目标不低于 95.0%：达到目标，p < 0.001");
        assertThat(SomeRates.of(1, 2).judge(RateTarget.atMost(.1), .95).sentence(Locale.CHINESE))
                .contains("目标不高于 10.0%：尚不能判定");
    }

    @Test
    void targetsThatEveryRateMeetsAreRefused() {
        assertThatThrownBy(() -> RateTarget.atLeast(0)).hasMessageContaining("found AT_LEAST 0.0");
        assertThatThrownBy(() -> RateTarget.atMost(1)).hasMessageContaining("found AT_MOST 1.0");
        assertThatThrownBy(() -> RateTarget.moreThan(1)).hasMessageContaining("found MORE_THAN 1.0");
        assertThatThrownBy(() -> RateTarget.atLeast(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> SomeRates.of(1, 2).judge(RateTarget.atLeast(.5), 1))
                .hasMessageContaining("found 1.0");
    }
}
