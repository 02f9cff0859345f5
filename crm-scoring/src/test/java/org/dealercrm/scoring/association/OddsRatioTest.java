package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.association.OddsRatio.Status;
import org.hipparchus.util.CombinatoricsUtils;

class OddsRatioTest {

    /**
     * Fisher's tea tasting; the estimate is that of {@code fisher.test(matrix(c(3, 1, 1, 3), 2))} in R, 6.408309 (R stops its search
     * at five digits). All by {@code scipy.stats.contingency.odds_ratio(kind = "conditional")}, SciPy 1.17.1.
     */
    @Example
    void theTeaTasting() {
        OddsRatio odds = new ContingencyTable(3, 1, 1, 3).oddsRatio(0.95);
        assertThat(odds.status()).isEqualTo(Status.BETWEEN);
        assertThat(odds.estimate()).hasValueCloseTo(6.408319658199662, within(1e-11));
        assertThat(odds.lower()).isCloseTo(0.21173559544657966, within(1e-12));
        assertThat(odds.upper()).hasValueCloseTo(626.2435305888141, within(1e-8));
    }

    /** As above, SciPy 1.17.1. */
    @Example
    void waitingAndLeaving() {
        OddsRatio odds = new ContingencyTable(30, 10, 20, 140).oddsRatio(0.95);
        assertThat(odds.estimate()).hasValueCloseTo(20.481823689718155, within(1e-10));
        assertThat(odds.lower()).isCloseTo(8.30763802299794, within(1e-10));
        assertThat(odds.upper()).hasValueCloseTo(54.74453991714781, within(1e-9));
    }

    @Example
    void emptyCellsLeaveOneEndOpen() {
        // SciPy 1.17.1, as above
        OddsRatio unbounded = new ContingencyTable(5, 0, 3, 2).oddsRatio(0.95);
        assertThat(unbounded.status()).isEqualTo(Status.UNBOUNDED);
        assertThat(unbounded.estimate()).isEmpty();
        assertThat(unbounded.lower()).isCloseTo(0.19535563080585971, within(1e-12));
        assertThat(unbounded.upper()).isEmpty();

        OddsRatio zero = new ContingencyTable(0, 5, 3, 2).oddsRatio(0.95);
        assertThat(zero.status()).isEqualTo(Status.ZERO);
        assertThat(zero.estimate()).hasValue(0);
        assertThat(zero.lower()).isZero();
        assertThat(zero.upper()).hasValueCloseTo(2.026812771666663, within(1e-11));
    }

    @Example
    void whereEverybodyHasOneOfTheTwoNothingIsKnown() {
        for (ContingencyTable table : new ContingencyTable[] {
            new ContingencyTable(5, 3, 0, 0),
            new ContingencyTable(5, 0, 3, 0),
            new ContingencyTable(0, 0, 3, 4),
            new ContingencyTable(0, 3, 0, 4)
        }) {
            OddsRatio odds = table.oddsRatio(0.95);
            assertThat(odds.status()).isEqualTo(Status.NO_INFORMATION);
            assertThat(odds.estimate()).isEmpty();
            assertThat(odds.lower()).isZero();
            assertThat(odds.upper()).isEmpty();
        }
        assertThatThrownBy(() -> new ContingencyTable(1, 2, 3, 4).oddsRatio(1)).hasMessageContaining("found 1.0");
    }

    /** P(X = j) is proportional to C(K, j) C(N - K, n - j) psi^j; answers P(X at least k), P(X at most k), and the mean. */
    private static double[] distribution(ContingencyTable table, double oddsRatio) {
        int lowest = Math.max(0, table.both() - table.neither());
        int highest = Math.min(table.antecedent(), table.consequent());
        double all = 0;
        double atLeast = 0;
        double atMost = 0;
        double mean = 0;
        for (int j = lowest; j <= highest; j++) {
            double term = Math.exp(CombinatoricsUtils.binomialCoefficientLog(table.antecedent(), j)
                    + CombinatoricsUtils.binomialCoefficientLog(
                            table.total() - table.antecedent(), table.consequent() - j)
                    + (j - table.both()) * Math.log(oddsRatio));
            all += term;
            atLeast += j >= table.both() ? term : 0;
            atMost += j <= table.both() ? term : 0;
            mean += j * term;
        }
        return new double[] {atLeast / all, atMost / all, mean / all};
    }

    @Property
    void theEndsAreWhereTheTailsAreHalfOfWhatIsLeftAndTheEstimateWhereTheCountIsExpected(
            @ForAll @IntRange(max = 40) int a,
            @ForAll @IntRange(max = 40) int b,
            @ForAll @IntRange(max = 40) int c,
            @ForAll @IntRange(min = 1, max = 60) int d,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        ContingencyTable table = new ContingencyTable(a, b, c, d);
        OddsRatio odds = table.oddsRatio(level);
        if (odds.lower() > 0) {
            assertThat(distribution(table, odds.lower())[0]).isCloseTo((1 - level) / 2, within(1e-9));
        }
        odds.upper()
                .ifPresent(upper -> assertThat(distribution(table, upper)[1]).isCloseTo((1 - level) / 2, within(1e-9)));
        if (odds.status() == Status.BETWEEN) {
            assertThat(distribution(table, odds.estimate().orElseThrow())[2]).isCloseTo(a, within(1e-9 * (1 + a)));
            assertThat(odds.lower()).isLessThan(odds.estimate().orElseThrow());
            assertThat(odds.upper().orElseThrow()).isGreaterThan(odds.estimate().orElseThrow());
        }
    }

    /** The lower end of an interval of 1 - 2 p is 1 where the one-sided p-value is p. */
    @Property
    void theIntervalAndTheTestAgree(
            @ForAll @IntRange(min = 2, max = 500) int a,
            @ForAll @IntRange(min = 1, max = 500) int b,
            @ForAll @IntRange(min = 1, max = 500) int c,
            @ForAll @IntRange(min = 1, max = 5_000) int d) {
        ContingencyTable table = new ContingencyTable(a, b, c, d);
        double p = table.fisherP();
        if (p > 1e-6 && p < 0.4) {
            assertThat(table.oddsRatio(1 - 2 * p).lower()).isCloseTo(1, within(1e-8));
        }
    }

    @Property
    void turningTheTableTurnsTheRatio(
            @ForAll @IntRange(min = 1, max = 100_000) int a,
            @ForAll @IntRange(min = 1, max = 100_000) int b,
            @ForAll @IntRange(min = 1, max = 100_000) int c,
            @ForAll @IntRange(min = 1, max = 800_000) int d) {
        OddsRatio odds = new ContingencyTable(a, b, c, d).oddsRatio(0.95);
        OddsRatio turned = new ContingencyTable(b, a, d, c).oddsRatio(0.95);
        double estimate = odds.estimate().orElseThrow();
        assertThat(turned.estimate().orElseThrow()).isCloseTo(1 / estimate, within(1e-8 / estimate));
        double upper = odds.upper().orElseThrow();
        assertThat(turned.lower()).isCloseTo(1 / upper, within(1e-8 / upper));
        double plain = (double) a * d / ((double) b * c);
        assertThat(Math.abs(Math.log(estimate))).isLessThanOrEqualTo(Math.abs(Math.log(plain)) + 1e-9);
    }
}
