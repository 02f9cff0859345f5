package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTableTest {

    /** Brin, Motwani &amp; Silverstein 1997, example 1: of 100 customers 25 bought tea, 90 coffee, 20 both. */
    @Test
    void teaAndCoffee() {
        ContingencyTable table = ContingencyTable.ofMargins(100, 25, 90, 20);

        assertThat(table).isEqualTo(new ContingencyTable(20, 5, 70, 5));
        assertThat(table.support()).isEqualTo(0.2);
        assertThat(table.confidence()).hasValue(0.8);
        assertThat(table.lift()).hasValueCloseTo(0.2 / (0.25 * 0.9), within(1e-15));
        // P(tea) P(no coffee) / P(tea and no coffee)
        assertThat(table.conviction()).hasValueCloseTo(0.25 * 0.1 / 0.05, within(1e-15));
    }

    @Test
    void measuresThatAreUndefinedAreNotThere() {
        ContingencyTable always = new ContingencyTable(3, 0, 2, 5);
        assertThat(always.confidence()).hasValue(1);
        assertThat(always.conviction()).as("never contradicted").isEmpty();

        ContingencyTable noAntecedent = new ContingencyTable(0, 0, 2, 5);
        assertThat(noAntecedent.confidence()).isEmpty();
        assertThat(noAntecedent.lift()).isEmpty();
        assertThat(new ContingencyTable(0, 2, 0, 5).lift()).isEmpty();
        assertThat(new ContingencyTable(2, 0, 0, 5).conviction()).isEmpty();
        assertThat(new ContingencyTable(0, 2, 3, 5).conviction()).hasValue(0.7);
        assertThat(new ContingencyTable(2, 3, 5, 0).conviction()).hasValueCloseTo(0.5 * 0.3 / 0.3, within(1e-15));
    }

    @Test
    void aTableHasBasketsAndNoNegativeCounts() {
        assertThatThrownBy(() -> new ContingencyTable(0, 0, 0, 0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new ContingencyTable(1, -1, 0, 0)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new ContingencyTable(Integer.MAX_VALUE, 1, 0, 0))
                .hasMessageContaining("2147483648");
        assertThatThrownBy(() -> ContingencyTable.ofMargins(10, 3, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Fisher's tea tasting, {@code fisher.test(matrix(c(3, 1, 1, 3), 2), alternative = "greater")} in R: 17 / 70; the convictions
     * of Fisher 1962, {@code fisher.test(matrix(c(2, 10, 15, 3), 2), alternative = "less")}: p = 0.0004652, here the other way
     * round. The others by {@code mpmath} with 60 digits.
     */
    @ParameterizedTest
    @CsvSource({
        "3, 1, 1, 3, 0.242857142857142857",
        "10, 2, 3, 15, 0.00046518094336290501",
        "60, 20, 40, 880, 1.0376352587342629e-51",
        "1200, 8800, 98800, 891200, 3.8224812511975220e-11",
        "130, 9870, 9870, 980130, 0.0020721664354399719",
        "300, 0, 0, 700, 1.8422143258895487e-264",
        "9900, 90100, 90100, 809900, 0.86799493157946485",
    })
    void fisherToFourteenDigits(int both, int antecedentOnly, int consequentOnly, int neither, double p) {
        ContingencyTable table = new ContingencyTable(both, antecedentOnly, consequentOnly, neither);
        assertThat(table.fisherP()).isCloseTo(p, within(1e-13 * p));
        assertThat(table.logFisherP()).isCloseTo(Math.log(p), within(2e-13));
    }

    @Test
    void aTailBelowEveryDoubleHasALogarithm() {
        ContingencyTable table = new ContingencyTable(80_000, 20_000, 120_000, 780_000);
        assertThat(table.fisherP()).isZero();
        // mpmath, 60 digits
        assertThat(table.logFisherP()).isCloseTo(-96_960.665183247581906, within(1e-10));
    }

    @Test
    void whereNoOtherTableIsPossibleNothingIsSurprising() {
        assertThat(new ContingencyTable(5, 0, 3, 0).fisherP()).isEqualTo(1);
        assertThat(new ContingencyTable(5, 3, 0, 0).fisherP()).isEqualTo(1);
        assertThat(new ContingencyTable(0, 4, 3, 2).fisherP()).isEqualTo(1);
        assertThat(new ContingencyTable(1, 0, 0, 0).fisherP()).isEqualTo(1);
    }
}
