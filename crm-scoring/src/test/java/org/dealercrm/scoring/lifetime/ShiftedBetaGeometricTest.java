package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftedBetaGeometricTest {

    /** Fader, Hardie 2007, table 1: percent of customers surviving at least so many years, "regular" and "high end". */
    private static final double[] REGULAR = {1000, 631, 468, 382, 326, 289, 262, 241};

    private static final double[] HIGH_END = {1000, 869, 743, 653, 593, 551, 517, 491};

    private static Fit<ShiftedBetaGeometric> fit(double... survivors) {
        return ShiftedBetaGeometric.fit(Renewals.builder().survivors(survivors).build());
    }

    private static void assertFit(
            Fit<ShiftedBetaGeometric> fit, double logLikelihood, double alpha, double seA, double beta, double seB) {
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.gradientNorm()).isLessThan(1e-12);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-9));
        assertThat(fit.model().alpha()).isCloseTo(alpha, within(1e-10));
        assertThat(fit.model().beta()).isCloseTo(beta, within(1e-10));
        assertThat(fit.estimate("alpha").orElseThrow().standardError()).hasValueCloseTo(seA, within(1e-8));
        assertThat(fit.estimate("beta").orElseThrow().standardError()).hasValueCloseTo(seB, within(1e-8));
        assertThat(fit.weight()).isEqualTo(1000);
    }

    /** The published .704, 1.182 and .668, 3.806, to more digits by Newton's method in 40 digits (mpmath 1.3). */
    @Test
    void theCustomersOfThePaper() {
        assertFit(fit(REGULAR), -1680.265188463287, .70407729847352, .06559896423, 1.1820430262095, .1524756317);
        assertFit(fit(HIGH_END), -1611.158147391156, .66808835110645, .1037349311, 3.8060949640583, .7855316918);
    }

    /** S(n) by the beta function and DERL by Gauss' hypergeometric function, in 40 digits (mpmath 1.3). */
    @ParameterizedTest
    @CsvSource({
        ".704, 1.182, 1, .1, 2.9646621461320315, .62672322375397667",
        ".704, 1.182, 4, .1, 5.4423913221203954, .33209485898650447",
        ".668, 3.806, 1, .1, 5.4148560483740406, .85069289226642825",
        "3.8, 15.2, 1, .1, 3.3098184210253696, .8",
        ".067, .267, 5, .1, 10.188640008406651, .71146497212663027",
        ".5, 2, 3, 1e-6, 3428.1341188163179, .60952380952380952",
        "1, 1, 2, .001, 10.854001553652518, .33333333333333333",
        ".001, 1000, 1, .01, 100.99065979289884, .999999000001",
        ".001, 10, 1, 1e-8, 98453007.908986923, .9999000099990001",
        "2, 1, 1, 1e-9, .99999996155346824, .33333333333333333"
    })
    void residualLifetimeAndSurvival(
            double alpha, double beta, int nextRenewal, double discount, double derl, double survivor) {
        ShiftedBetaGeometric m = new ShiftedBetaGeometric(alpha, beta);
        assertThat(m.discountedResidualLifetime(nextRenewal - 1, discount).renewalsIfFinite())
                .hasValueCloseTo(derl, within(1e-12 * derl));
        assertThat(m.survivor(nextRenewal)).isCloseTo(survivor, within(1e-14 * survivor));
    }

    @Test
    void theMeanIsInfiniteForAlphaUpToOneUnlessDiscounted() {
        ShiftedBetaGeometric loyal = new ShiftedBetaGeometric(.704, 1.182);
        assertThat(loyal.expectedRemainingRenewals(3)).isEqualTo(new ResidualLifetime.Infinite(.704));
        assertThat(loyal.expectedRemainingRenewals(3).renewalsIfFinite()).isEmpty();
        assertThat(loyal.discountedResidualLifetime(3, 0)).isEqualTo(new ResidualLifetime.Infinite(.704));
        assertThat(new ShiftedBetaGeometric(1, 2).expectedRemainingRenewals(0))
                .isInstanceOf(ResidualLifetime.Infinite.class);
        assertThat(new ShiftedBetaGeometric(3, 4).expectedRemainingRenewals(2))
                .isEqualTo(new ResidualLifetime.Finite(3));
    }

    @Test
    void contractsOfSeveralAgesAreFittedTogether() {
        Renewals cohorts = Renewals.builder()
                .survivors(1000, 631, 468)
                .survivors(500, 315)
                .ended(3, 2)
                .running(7, 5)
                .build();
        Renewals oneByOne = Renewals.builder()
                .running(7, 5)
                .ended(1, 369)
                .ended(2, 163)
                .running(2, 468)
                .ended(1, 185)
                .running(1, 315)
                .ended(3, 2)
                .build();
        assertThat(cohorts.contracts()).isEqualTo(1507);
        assertThat(ShiftedBetaGeometric.fit(oneByOne)).isEqualTo(ShiftedBetaGeometric.fit(cohorts));
    }

    @Test
    void whatSaysNothingSaysSo() {
        for (Renewals none : new Renewals[] {
            Renewals.builder().build(), Renewals.builder().running(0, 9).build()
        }) {
            Fit<ShiftedBetaGeometric> fit = ShiftedBetaGeometric.fit(none);
            assertThat(fit.status()).isEqualTo(FitStatus.NO_INFORMATION);
            assertThat(fit.model()).isEqualTo(new ShiftedBetaGeometric(1, 1));
            assertThat(fit.logLikelihood()).isZero();
        }
        assertThat(fit(100, 100, 100).status()).as("nobody leaves").isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit(100, 0).status()).as("everybody leaves").isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit(800, 400, 200, 100).status()).as("all alike").isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit(800, 400, 200, 100).model().retention(1)).isCloseTo(.5, within(1e-6));
    }

    @Test
    void countsOutOfRangeAreRefused() {
        Renewals.Builder counts = Renewals.builder();
        assertThatThrownBy(() -> counts.survivors(10, 12)).hasMessageContaining("found 10.0 and then 12.0");
        assertThatThrownBy(() -> counts.ended(0, 1)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> counts.running(-1, 1)).hasMessageContaining("found -1");
        assertThatThrownBy(() -> counts.running(1, Double.NaN)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> new ShiftedBetaGeometric(0, 1)).hasMessageContaining("found 0.0");
        ShiftedBetaGeometric m = new ShiftedBetaGeometric(1, 1);
        assertThatThrownBy(() -> m.retention(0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> m.discountedResidualLifetime(0, -1)).hasMessageContaining("found -1.0");
    }
}
