package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralHypergeometricTest {

    /**
     * Means at Cornfield's limits of the odds ratio, computed with mpmath. The first is Fisher's tea tasting (3 of 4 cups told apart), of
     * which R prints the limits 0.3135693 (R 4, fisher.test, one-sided 95 %, the lower limit of 90 %) and scipy 1.15
     * 0.313573767504986 and 306.236807858844.
     */
    @ParameterizedTest
    @CsvSource({
        "8, 4, 4, 3, .05, .67671436493487723, 1.9748171308347252",
        "8, 4, 4, 3, .025, .57503245065130867, 1.9874551867225175",
        "900, 210, 120, 54, .025, 1.5729480820064446, 2.2890590348237619"
    })
    void meansAtTheLimits(
            long all, long marked, long drawn, long observed, double tail, double lowLift, double highLift) {
        NoncentralHypergeometric among = new NoncentralHypergeometric(all, marked, drawn);
        double expected = (double) marked * drawn / all;

        assertThat(among.lowestMean(observed, tail) / expected).isCloseTo(lowLift, within(1e-12));
        assertThat(among.highestMean(observed, tail) / expected).isCloseTo(highLift, within(1e-12));
    }

    /** At both ends the limit is what can happen at all; and a million customers are no harder than ten. */
    @ParameterizedTest
    @CsvSource({"10, 4, 3, 0", "10, 4, 3, 3", "10, 9, 8, 7", "1000000, 300000, 200000, 59000", "1000000, 1, 999999, 0"})
    void limitsLieWithinWhatCanHappen(long all, long marked, long drawn, long observed) {
        NoncentralHypergeometric among = new NoncentralHypergeometric(all, marked, drawn);
        double low = among.lowestMean(observed, .025);
        double high = among.highestMean(observed, .025);

        assertThat(low).isBetween((double) among.least(), (double) observed);
        assertThat(high).isBetween((double) observed, (double) among.most());
        if (observed == among.least()) {
            assertThat(low).isEqualTo(observed);
        }
        if (observed == among.most()) {
            assertThat(high).isEqualTo(observed);
        }
    }
}
