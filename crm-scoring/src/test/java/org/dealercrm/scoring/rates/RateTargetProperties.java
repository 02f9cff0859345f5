package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.numeric.BinomialTails;
import org.dealercrm.scoring.rates.TargetJudgement.Verdict;

class RateTargetProperties {

    @Property
    void theTailsAreTheSumsOfTheBinomialProbabilities(
            @ForAll @IntRange(min = 0, max = 30) int x,
            @ForAll @IntRange(min = 1, max = 30) int rest,
            @ForAll @DoubleRange(min = .01, max = .99) double p) {
        int n = x + rest;
        double atLeast = 0;
        double atMost = 0;
        for (int k = 0; k <= n; k++) {
            double mass = mass(k, n, p);
            atLeast += k >= x ? mass : 0;
            atMost += k <= x ? mass : 0;
        }
        assertThat(BinomialTails.atLeast(x, n, p)).isCloseTo(atLeast, within(1e-12));
        assertThat(BinomialTails.atMost(x, n, p)).isCloseTo(atMost, within(1e-12));
    }

    /** What "exact" promises: of all counts that a truth just at the target brings, at most 2.5 % are called met, and missed. */
    @Property
    void atTheTargetItIsSeldomCalledMetOrMissed(
            @ForAll @IntRange(min = 1, max = 120) int n, @ForAll @DoubleRange(min = .02, max = .98) double target) {
        double met = 0;
        double missed = 0;
        for (int x = 0; x <= n; x++) {
            Verdict verdict =
                    SomeRates.of(x, n).judge(RateTarget.atLeast(target), .95).verdict();
            met += verdict == Verdict.MET ? mass(x, n, target) : 0;
            missed += verdict == Verdict.MISSED ? mass(x, n, target) : 0;
        }
        assertThat(met).isLessThanOrEqualTo(.025 + 1e-9);
        assertThat(missed).isLessThanOrEqualTo(.025 + 1e-9);
    }

    @Property
    void moreInTheNumeratorNeverTurnsMetIntoMissed(
            @ForAll @IntRange(min = 0, max = 300) int x,
            @ForAll @IntRange(min = 1, max = 300) int rest,
            @ForAll @DoubleRange(min = .02, max = .98) double value) {
        RateTarget target = RateTarget.atLeast(value);
        assertThat(standing(SomeRates.of(x + 1, x + rest).judge(target, .95).verdict()))
                .isGreaterThanOrEqualTo(
                        standing(SomeRates.of(x, x + rest).judge(target, .95).verdict()));
    }

    @Property
    void countingTheOthersAgainstTheOtherEndIsTheSameJudgement(
            @ForAll @IntRange(min = 0, max = 300) int x, @ForAll @IntRange(min = 1, max = 300) int rest) {
        TargetJudgement those = SomeRates.of(x, x + rest).judge(RateTarget.atLeast(.75), .95);
        TargetJudgement others = SomeRates.of(rest, x + rest).judge(RateTarget.atMost(.25), .95);
        assertThat(others.verdict()).isEqualTo(those.verdict());
        assertThat(others.pValue().orElseThrow()).isCloseTo(those.pValue().orElseThrow(), within(1e-12));
    }

    private static int standing(Verdict verdict) {
        return switch (verdict) {
            case MET -> 2;
            case NOT_DECIDED -> 1;
            case MISSED -> 0;
            case NOT_DEFINED -> throw new AssertionError(verdict);
        };
    }

    private static double mass(int k, int n, double p) {
        double log = k * Math.log(p) + (n - k) * Math.log1p(-p);
        for (int i = 1; i <= k; i++) {
            log += Math.log((n - k + i) / (double) i);
        }
        return Math.exp(log);
    }
}
