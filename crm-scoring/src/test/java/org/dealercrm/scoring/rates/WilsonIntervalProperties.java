package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.dealercrm.scoring.numeric.NormalTails;

class WilsonIntervalProperties {

    private static final double ROUNDING = 1e-14;

    @Property
    void itHoldsTheEstimateAndStaysBetween0And1(
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(12) double p,
            @ForAll @DoubleRange(min = 1e-9, max = 1e12) @Scale(9) double n,
            @ForAll @DoubleRange(min = .001, max = .999999) @Scale(6) double level) {
        WilsonInterval interval = WilsonInterval.of(Math.min(n, p * n), n, level);
        double estimate = Math.min(n, p * n) / n;
        assertThat(interval.low()).isBetween(0.0, estimate);
        assertThat(interval.high()).isBetween(estimate, 1.0);
    }

    @Property
    void itShrinksWithTheNumberOfObservations(
            @ForAll @IntRange(min = 0, max = 1000) int x,
            @ForAll @IntRange(min = 0, max = 1000) int rest,
            @ForAll @IntRange(min = 2, max = 1000) int times) {
        int n = x + rest + 1;
        double width = width(WilsonInterval.of(x, n, .95));
        assertThat(width(WilsonInterval.of((double) x * times, (double) n * times, .95)))
                .isLessThan(width);
    }

    @Property
    void countingTheOthersTurnsItAround(
            @ForAll @IntRange(min = 0, max = 100_000) int x, @ForAll @IntRange(min = 1, max = 100_000) int rest) {
        WilsonInterval those = WilsonInterval.of(x, x + rest, .95);
        WilsonInterval others = WilsonInterval.of(rest, x + rest, .95);
        assertThat(others.low()).isCloseTo(1 - those.high(), within(ROUNDING));
        assertThat(others.high()).isCloseTo(1 - those.low(), within(ROUNDING));
    }

    @Property
    void itWidensWithTheLevel(
            @ForAll @IntRange(min = 0, max = 1000) int x,
            @ForAll @IntRange(min = 1, max = 1000) int rest,
            @ForAll @DoubleRange(min = .01, max = .98) double level) {
        assertThat(width(WilsonInterval.of(x, x + rest, level + .01)))
                .isGreaterThan(width(WilsonInterval.of(x, x + rest, level)));
    }

    @Property
    void oneMoreInTheNumeratorRaisesBothEnds(
            @ForAll @IntRange(min = 0, max = 1000) int x, @ForAll @IntRange(min = 1, max = 1000) int rest) {
        WilsonInterval one = WilsonInterval.of(x, x + rest, .95);
        WilsonInterval more = WilsonInterval.of(x + 1, x + rest, .95);
        assertThat(more.low()).isGreaterThan(one.low());
        assertThat(more.high()).isGreaterThan(one.high());
    }

    /** What it is by definition: the ends are the p at which the score test is just at the level. */
    @Property
    void theEndsAreWhereTheScoreTestRejects(
            @ForAll @IntRange(min = 1, max = 1000) int x,
            @ForAll @IntRange(min = 1, max = 1000) int rest,
            @ForAll @DoubleRange(min = .5, max = .999) @Scale(3) double level) {
        double n = x + rest;
        double z = NormalTails.quantile(level);
        WilsonInterval interval = WilsonInterval.of(x, n, level);
        for (double p : new double[] {interval.low(), interval.high()}) {
            assertThat(Math.abs(x / n - p) / Math.sqrt(p * (1 - p) / n)).isCloseTo(z, within(1e-9));
        }
    }

    private static double width(WilsonInterval interval) {
        return interval.high() - interval.low();
    }
}
