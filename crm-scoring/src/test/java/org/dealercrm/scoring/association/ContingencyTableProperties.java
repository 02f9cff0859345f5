package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

class ContingencyTableProperties {

    /** The sum of C(K, j) C(N - K, n - j) over C(N, n) in whole numbers. */
    private static double exactTail(ContingencyTable table) {
        int total = table.total();
        int marked = table.antecedent();
        int drawn = table.consequent();
        BigInteger sum = BigInteger.ZERO;
        for (int j = table.both(); j <= Math.min(marked, drawn); j++) {
            sum = sum.add(binomial(marked, j).multiply(binomial(total - marked, drawn - j)));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(binomial(total, drawn)), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger binomial(int n, int k) {
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            result = result.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return k > n ? BigInteger.ZERO : result;
    }

    @Property
    void theTailIsThatOfExactArithmetic(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b,
            @ForAll @IntRange(max = 60) int c,
            @ForAll @IntRange(min = 1, max = 200) int d) {
        ContingencyTable table = new ContingencyTable(a, b, c, d);
        double exact = exactTail(table);
        assertThat(table.fisherP()).isCloseTo(exact, within(2e-13 * exact));
        assertThat(table.logFisherP()).isLessThanOrEqualTo(0);
    }

    @Property
    void theTailIsThatOfHipparchusInLargeTables(
            @ForAll @IntRange(max = 5_000) int a,
            @ForAll @IntRange(max = 20_000) int b,
            @ForAll @IntRange(max = 20_000) int c,
            @ForAll @IntRange(min = 1, max = 200_000) int d) {
        ContingencyTable table = new ContingencyTable(a, b, c, d);
        HypergeometricDistribution other =
                new HypergeometricDistribution(table.total(), table.antecedent(), table.consequent());
        assertThat(FisherExactTest.logProbability(table)).isCloseTo(other.logProbability(a), within(1e-8));
        assertThat(table.fisherP()).isBetween(0.0, 1.0);
    }

    /** What is at least this often and what is less often are everything. */
    @Property
    void theTailAndTheOtherTailAreOne(
            @ForAll @IntRange(min = 1, max = 3_000) int a,
            @ForAll @IntRange(max = 3_000) int b,
            @ForAll @IntRange(max = 3_000) int c,
            @ForAll @IntRange(min = 1, max = 30_000) int d) {
        double atLeast = new ContingencyTable(a, b, c, d).fisherP();
        // with the columns exchanged the count that was less often is at least so often
        double less = new ContingencyTable(b + 1, a - 1, d - 1, c + 1).fisherP();
        assertThat(atLeast + less).isCloseTo(1, within(1e-12));
    }

    @Property
    void oneMoreOfBothIsNeverLessSurprising(
            @ForAll @IntRange(max = 3_000) int a,
            @ForAll @IntRange(min = 1, max = 3_000) int b,
            @ForAll @IntRange(min = 1, max = 3_000) int c,
            @ForAll @IntRange(max = 30_000) int d) {
        assertThat(new ContingencyTable(a + 1, b - 1, c - 1, d + 1).logFisherP())
                .isLessThanOrEqualTo(new ContingencyTable(a, b, c, d).logFisherP());
    }

    @Property
    void theMeasuresOfTheWholeAreTheSameBothWaysRound(
            @ForAll @IntRange(min = 1, max = 1_000_000) int a,
            @ForAll @IntRange(max = 1_000_000) int b,
            @ForAll @IntRange(max = 1_000_000) int c,
            @ForAll @IntRange(max = 10_000_000) int d) {
        ContingencyTable table = new ContingencyTable(a, b, c, d);
        ContingencyTable turned = new ContingencyTable(a, c, b, d);
        assertThat(turned.support()).isEqualTo(table.support());
        assertThat(turned.lift()).isEqualTo(table.lift());
        assertThat(turned.logFisherP()).isCloseTo(table.logFisherP(), within(1e-13 * (1 - table.logFisherP())));
    }

    @Property
    void theMeasuresAgreeOnWhatIndependenceIs(
            @ForAll @IntRange(min = 1, max = 1_000) int a,
            @ForAll @IntRange(min = 1, max = 1_000) int b,
            @ForAll @IntRange(max = 1_000) int c,
            @ForAll @IntRange(min = 1, max = 1_000) int d) {
        ContingencyTable table = new ContingencyTable(a, b, c, d);
        int sign = Integer.signum(a * d - b * c);
        if (sign == 0) {
            assertThat(table.lift().orElseThrow()).isCloseTo(1, within(1e-15));
            assertThat(table.conviction().orElseThrow()).isCloseTo(1, within(1e-15));
        } else {
            assertThat(Math.signum(table.lift().orElseThrow() - 1)).isEqualTo(sign);
            assertThat(Math.signum(table.conviction().orElseThrow() - 1)).isEqualTo(sign);
        }
    }
}
