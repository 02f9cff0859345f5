package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;

class EntropyWeightsTest {

    private static WeightsResult of(double[]... ratings) {
        return EntropyWeights.of(JudgementCases.letters(ratings[0].length), ratings);
    }

    private static double share(WeightsResult result, String criterion) {
        return ((Weights) result).of(criterion).orElseThrow();
    }

    /** By the formula as it is printed: e = -(1/ln m) sum R ln R, w = (1 - e) / sum (1 - e). */
    @Test
    void theFormula() {
        double[][] ratings = {{1, 8, 5}, {2, 9, 5}, {7, 8, 5}, {0, 7, 5}};
        double[] distance = new double[3];
        for (int j = 0; j < 3; j++) {
            double sum = 0;
            for (double[] row : ratings) {
                sum += row[j];
            }
            double entropy = 0;
            for (double[] row : ratings) {
                double share = row[j] / sum;
                entropy -= share == 0 ? 0 : share * Math.log(share) / Math.log(4);
            }
            distance[j] = 1 - entropy;
        }
        double total = distance[0] + distance[1];
        WeightsResult weights = of(ratings);
        assertThat(share(weights, "A")).isCloseTo(distance[0] / total, within(1e-14));
        assertThat(share(weights, "B")).isCloseTo(distance[1] / total, within(1e-14));
        // on C all are alike, however much it matters
        assertThat(share(weights, "C")).isZero();
        assertThat(((Weights) weights).provenance().method().english()).contains("not importance");
    }

    /** Near 1 the distance is a quarter of the squares: a difference twice as large weighs four times as much. */
    @Test
    void smallDifferencesKeepTheirDigits() {
        double tiny = 0x1p-30;
        WeightsResult weights = of(new double[] {1 + tiny, 1 + 2 * tiny}, new double[] {1 - tiny, 1 - 2 * tiny});
        assertThat(share(weights, "A")).isCloseTo(.2, within(1e-16));
        assertThat(share(weights, "B")).isCloseTo(.8, within(1e-15));
    }

    @Test
    void whereThereIsNothingToTellApartThereAreNoWeights() {
        assertThat(((NoWeights) of(new double[] {1, 2}, new double[] {1, 2})).reason())
                .isEqualTo(WhyNone.NO_VARIATION);
        assertThat(((NoWeights) of(new double[] {1, 2})).reason()).isEqualTo(WhyNone.TOO_FEW);
        assertThat(((NoWeights) of(new double[] {0, 2}, new double[] {0, 3})).reason())
                .isEqualTo(WhyNone.ZERO_BELOW_THE_LINE);
    }

    @Test
    void theOrderOfTheAlternativesChangesNothing() {
        double[] a = {.1, 3};
        double[] b = {.7, 1};
        double[] c = {.2, 9};
        assertThat(of(c, a, b)).isEqualTo(of(a, b, c));
        // nor does the unit
        assertThat(share(of(new double[] {.4, 3}, new double[] {2.8, 1}, new double[] {.8, 9}), "A"))
                .isCloseTo(share(of(a, b, c), "A"), within(1e-15));
    }

    @Test
    void brokenContractsAreNamed() {
        assertThatThrownBy(() -> of(new double[] {1, 2}, new double[] {1})).hasMessageContaining("found 1");
        assertThatThrownBy(() -> of(new double[] {1}, new double[] {-1})).hasMessageContaining("found -1.0");
    }
}
