package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dealercrm.scoring.lifetime.ConfidenceInterval;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    private static final boolean[] RETURNED = {true, true, false, true, false, true, false};
    private static final double[] FIRST = {.9, .8, .7, .6, .55, .5, .1};
    private static final double[] SECOND = {.2, .9, .3, .5, .6, .5, .5};

    /**
     * By hand. V of the first score: 1, 1, 2/3, 1/3 of the returned (.7, .55, .1 are lost) and 1/2, 3/4, 1 of the lost; of the second 0, 1,
     * 1/2, 1/2 (.3, .6, .5 are lost) and 3/4, 1/4, 1/2. D of the returned 1, 0, 1/6, -1/6, variance 29/108; of the lost -1/4, 1/2, 1/2,
     * variance 3/16. 29/108/4 + 3/16/3 = 7/54.
     */
    @Test
    void differenceOfAreasByStructuralComponents() {
        PairedDifference difference =
                PairedDifference.ofAreas(FIRST, SECOND, RETURNED, ones(7)).orElseThrow();
        assertThat(difference.difference()).isCloseTo(.25, within(1e-15));
        assertThat(difference.standardError()).hasValueCloseTo(Math.sqrt(7 / 54.0), within(1e-14));
    }

    /** d = 1, 0, 2: mean 1, variance 1, standard error sqrt(1/3). 1.959963984540054 is the normal quantile of .975. */
    @Test
    void differenceOfMeansIsThatOfThePairs() {
        PairedDifference difference = PairedDifference.ofMeans(new double[] {2, 1, 4}, new double[] {1, 1, 2}, ones(3))
                .orElseThrow();
        assertThat(difference.difference()).isEqualTo(1);
        assertThat(difference.standardError()).hasValueCloseTo(Math.sqrt(1 / 3.0), within(1e-15));
        ConfidenceInterval interval = difference.interval(.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(1 - 1.959963984540054 * Math.sqrt(1 / 3.0), within(1e-12));
        assertThat(interval.high()).isCloseTo(1 + 1.959963984540054 * Math.sqrt(1 / 3.0), within(1e-12));
    }

    /** A = 4, B = 1; a/4 - b/2 = 0, 1/2, 1: mean 1/2, variance 1/4. */
    @Test
    void differenceOfRootsByTheDeltaMethod() {
        PairedDifference difference = PairedDifference.ofRoots(new double[] {2, 4, 6}, new double[] {1, 1, 1}, ones(3))
                .orElseThrow();
        assertThat(difference.difference()).isEqualTo(1);
        assertThat(difference.standardError()).hasValueCloseTo(Math.sqrt(.25 / 3), within(1e-15));
        assertThat(PairedDifference.ofRoots(new double[3], new double[3], ones(3))
                        .orElseThrow())
                .isEqualTo(new PairedDifference(0, OptionalDouble.of(0)));
    }

    @Test
    void withFewCustomersThereIsNoErrorOrNoDifference() {
        assertThat(PairedDifference.ofMeans(new double[0], new double[0], ones(0)))
                .isEmpty();
        assertThat(PairedDifference.ofRoots(new double[0], new double[0], ones(0)))
                .isEmpty();
        PairedDifference one = PairedDifference.ofMeans(new double[] {3}, new double[] {1}, ones(1))
                .orElseThrow();
        assertThat(one.difference()).isEqualTo(2);
        assertThat(one.standardError()).isEmpty();
        assertThat(one.interval(.95)).isEmpty();
        boolean[] all = {true, true};
        assertThat(PairedDifference.ofAreas(new double[2], new double[2], all, ones(2)))
                .isEmpty();
        boolean[] both = {true, false};
        PairedDifference pair = PairedDifference.ofAreas(new double[] {1, 0}, new double[] {0, 1}, both, ones(2))
                .orElseThrow();
        assertThat(pair).isEqualTo(new PairedDifference(1, OptionalDouble.empty()));
    }

    @Test
    void contractsAreGuarded() {
        assertThatThrownBy(() -> new PairedDifference(Double.NaN, OptionalDouble.empty()))
                .hasMessageContaining("found NaN");
        assertThatThrownBy(() -> new PairedDifference(0, OptionalDouble.of(1)).interval(1))
                .hasMessageContaining("found 1.0");
        assertThatThrownBy(() -> PairedDifference.ofMeans(new double[2], new double[3], ones(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComparisonSaysWhoWinsByWhatAndWhetherItIsChance() {
        Comparison lost = new Comparison(
                "mbg-cnbd-k", "recency", Measure.AUC, .81, .83, new PairedDifference(-.02, OptionalDouble.of(.005)));
        assertThat(lost.winner()).hasValue("recency");
        assertThat(lost.decided()).isTrue();
        assertThat(lost.sentence(Locale.ENGLISH))
                .isEqualTo("By AUC recency is better than mbg-cnbd-k: 0.8300 against 0.8100"
                        + " (95% interval of the difference 0.0102 to 0.0298).");
        assertThat(lost.sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("按 AUC，recency 优于 mbg-cnbd-k：0.8300 对 0.8100（差值的 95% 区间为 0.0102 至 0.0298）。");

        Comparison won = new Comparison(
                "mbg-cnbd-k", "recency", Measure.MAE, 1.5, 1.6, new PairedDifference(-.1, OptionalDouble.of(.1)));
        assertThat(won.winner()).hasValue("mbg-cnbd-k");
        assertThat(won.decided()).isFalse();
        assertThat(won.sentence(Locale.ENGLISH)).contains("-0.0960 to 0.2960, which may be chance");
        assertThat(won.sentence(Locale.CHINESE))
                .startsWith("按到店次数平均误差，mbg-cnbd-k 优于 recency")
                .contains("可能出于偶然");

        Comparison even =
                new Comparison("a", "b", Measure.BRIER, .1, .1, new PairedDifference(0, OptionalDouble.empty()));
        assertThat(even.winner()).isEmpty();
        assertThat(even.decided()).isFalse();
        assertThat(even.sentence(Locale.ENGLISH)).isEqualTo("By the Brier score a and b are alike: 0.1000.");
        assertThat(even.sentence(Locale.CHINESE)).isEqualTo("按 Brier 分数，a 与 b 相同：0.1000。");
        Comparison few =
                new Comparison("a", "b", Measure.BRIER, .1, .2, new PairedDifference(-.1, OptionalDouble.empty()));
        assertThat(few.sentence(Locale.ENGLISH)).contains("too few customers to tell it from chance");
        assertThatThrownBy(() ->
                        new Comparison("a", "b", Measure.LIFT, 1, 1, new PairedDifference(0, OptionalDouble.empty())))
                .hasMessageContaining("found LIFT");
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
