package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class GammaGammaTest {

    // Fader and Hardie 2013 on the CDNOW summary.
    private static final GammaGamma CDNOW = new GammaGamma(6.249349, 3.744256, 15.444307);

    @Test
    void cdnowFitIsThePublishedMaximum() throws IOException {
        VisitHistory history = LifetimeFitsTest.cdnow();
        Fit<GammaGamma> fit = GammaGamma.fit(history);
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.gradientNorm()).isLessThan(1e-9);
        assertThat(fit.customers()).isEqualTo(946);
        assertThat(fit.logLikelihood()).isCloseTo(-4055.917695, within(5e-7));
        assertThat(fit.model().p()).isCloseTo(6.249349, within(5e-4));
        assertThat(fit.model().q()).isCloseTo(3.744256, within(5e-4));
        assertThat(fit.model().v()).isCloseTo(15.444307, within(2e-3));
        double[] published = {24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
        for (int i = 0; i < published.length; i++) {
            int row = rowOf(history, "c" + (i + 1));
            assertThat(CDNOW.expectedMeanSpend(history.spendCount(row), history.meanSpend(row)))
                    .isCloseTo(published[i], within(.0051));
        }
    }

    private static int rowOf(VisitHistory history, String id) {
        for (int i = 0; i < history.size(); i++) {
            if (history.customerId(i).equals(id)) {
                return i;
            }
        }
        throw new AssertionError("No row " + id);
    }

    /** CDNOW customers 1 and 2, so that the formula is proved without the file. */
    @Test
    void publishedMeanSpends() {
        assertThat(CDNOW.expectedMeanSpend(2, 22.345)).isCloseTo(24.65, within(.0051));
        assertThat(CDNOW.expectedMeanSpend(1, 11.77)).isCloseTo(18.91, within(.0051));
        assertThat(CDNOW.expectedMeanSpend(0, 0)).isCloseTo(35.17, within(.0051));
    }

    @Test
    void likelihoodIsEquation1a() {
        double t = 6.249349 * 2;
        double expected = Gamma.logGamma(t + 3.744256)
                - Gamma.logGamma(t)
                - Gamma.logGamma(3.744256)
                + 3.744256 * Math.log(15.444307)
                + (t - 1) * Math.log(22.345)
                + t * Math.log(2)
                - (t + 3.744256) * Math.log(15.444307 + 2 * 22.345);
        assertThat(CDNOW.logLikelihood(2, 22.345)).isCloseTo(expected, within(1e-11));
    }

    /** A peer answers -965 for this q. */
    @Test
    void withoutAMeanThereIsNoModel() {
        assertThatThrownBy(() -> new GammaGamma(6.25, .9, 15.44)).hasMessageContaining("no mean spend; found 0.9");
    }

    @Test
    void noPositiveAmountIsNoInformation() {
        VisitHistory history = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("a", 2, 5, 9, Double.NaN, 0, 1)
                .add("b", 0, 0, 9, Double.NaN, 0, 1)
                .build();
        Fit<GammaGamma> fit = GammaGamma.fit(history);
        assertThat(fit.status()).isEqualTo(FitStatus.NO_INFORMATION);
        assertThat(fit.customers()).isZero();
        assertThat(fit.model().expectedMeanSpend(0, 0)).isEqualTo(1);
    }

    @Test
    void equalAmountsRunToTheBoundAndAreExpectedAgain() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < 10; i++) {
            table.add("c" + i, 1 + i % 3, 5, 9, Double.NaN, 80, 1);
        }
        Fit<GammaGamma> fit = GammaGamma.fit(table.build());
        assertThat(fit.status()).isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit.model().expectedMeanSpend(2, 80)).isCloseTo(80, within(.1));
    }
}
