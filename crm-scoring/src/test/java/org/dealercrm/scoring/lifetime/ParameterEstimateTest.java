package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.junit.jupiter.api.Test;

/** Standard errors, intervals and criteria, against a maximum and second derivatives found in 30 digits (mpmath 1.3.0, diff and lu_solve). */
class ParameterEstimateTest {

    /** x, t_x, T, customers. litt is x ln(t_x / x) - x / 20. */
    static final double[][] STORE = {
        {0, 0, 20, 400},
        {0, 0, 38, 300},
        {1, 3, 30, 90},
        {1, 20, 38, 70},
        {2, 6, 25, 60},
        {2, 30, 38, 50},
        {3, 10, 38, 30},
        {4, 35, 36, 30},
        {7, 30, 38, 12},
        {12, 37, 38, 6},
        {20, 38, 39, 3}
    };

    static VisitHistory store() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < STORE.length; i++) {
            double x = STORE[i][0];
            double litt = x == 0 ? 0 : x * Math.log(STORE[i][1] / x) - x / 20;
            table.add("c" + i, (int) x, STORE[i][1], STORE[i][2], litt, Double.NaN, STORE[i][3]);
        }
        return table.build();
    }

    private static void assertEstimates(Fit<?> fit, double logLikelihood, double[] values, double[] errors) {
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-8));
        for (int i = 0; i < values.length; i++) {
            ParameterEstimate estimate = fit.estimates().get(i);
            assertThat(estimate.value()).isCloseTo(values[i], within(values[i] * 1e-8));
            assertThat(estimate.standardError().orElseThrow()).isCloseTo(errors[i], within(errors[i] * 1e-6));
        }
    }

    @Test
    void standardErrorsAreThoseOfTheInverseInformation() {
        assertEstimates(
                BetaGeometricModel.fit(ModelFamily.BG_NBD, store()),
                -3390.340207990361,
                new double[] {0.22806330493909, 5.2754034053829, 1.2261413048708, 2.6681197640579},
                new double[] {0.0207515084602, 0.770432561196, 0.383157907943, 0.978840636487});
        assertEstimates(
                BetaGeometricModel.fitWithRegularity(ModelFamily.MBG_CNBD_K, 2, store()),
                -3231.358219751889,
                new double[] {0.9595685512455, 3.6216267312201, 1.4319179943852, 1.1367867870766},
                new double[] {0.200822004002, 0.617940064623, 0.235552181915, 0.289344530035});
    }

    @Test
    void timesHaveTheirErrorInTheirUnit() {
        Fit<BetaGeometricModel> days = BetaGeometricModel.fit(ModelFamily.BG_NBD, store().inUnit(ClockUnit.DAY));
        ParameterEstimate alpha = days.estimate("alpha").orElseThrow();
        assertThat(alpha.standardError().orElseThrow()).isCloseTo(0.770432561196 * 7, within(1e-5));
        assertThat(days.estimate("s")).isEmpty();
    }

    @Test
    void criteriaCountTheParametersAndTheCustomers() {
        Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(ModelFamily.BG_NBD, store());
        assertThat(fit.customers()).isEqualTo(11);
        assertThat(fit.weight()).isEqualTo(1051);
        assertThat(fit.aic()).isCloseTo(8 + 2 * 3390.340207990361, within(1e-7));
        assertThat(fit.bic()).isCloseTo(4 * Math.log(1051) + 2 * 3390.340207990361, within(1e-7));
    }

    @Test
    void intervalsOfPositiveParametersStayPositive() {
        ParameterEstimate estimate = new ParameterEstimate("a", 2, OptionalDouble.of(3), true);
        // 1.959963984540054: the 97.5 % quantile of the normal distribution
        ConfidenceInterval interval = estimate.interval(.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(2 * Math.exp(-1.5 * 1.959963984540054), within(1e-12));
        assertThat(interval.high()).isCloseTo(2 * Math.exp(1.5 * 1.959963984540054), within(1e-12));
        ConfidenceInterval effect = new ParameterEstimate("x", 2, OptionalDouble.of(3), false)
                .interval(.95)
                .orElseThrow();
        assertThat(effect.low()).isCloseTo(2 - 3 * 1.959963984540054, within(1e-12));
    }

    @Test
    void noErrorIsTyped() {
        VisitHistory alike = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("a", 0, 0, 10, 0, Double.NaN, 1)
                .build();
        Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(ModelFamily.MBG_NBD, alike);
        assertThat(fit.status()).isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit.estimates())
                .hasSize(4)
                .allSatisfy(e -> assertThat(e.standardError()).isEmpty());
        assertThat(fit.estimates().get(0).interval(.9)).isEmpty();
        assertThatThrownBy(() -> fit.estimates().get(0).interval(1)).hasMessageContaining("found 1.0");
    }

    @Test
    void amountsHaveErrorsToo() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        List<double[]> payers =
                List.of(new double[] {1, 10}, new double[] {2, 30}, new double[] {5, 20}, new double[] {3, 55});
        for (int i = 0; i < 40; i++) {
            double[] payer = payers.get(i % 4);
            table.add("c" + i, (int) payer[0], 10, 20, Double.NaN, payer[1] * (1 + i / 40.0), 1);
        }
        Fit<GammaGamma> fit = GammaGamma.fit(table.build());
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.estimates()).extracting(ParameterEstimate::name).containsExactly("p", "q", "v");
        assertThat(fit.estimates())
                .allSatisfy(e -> assertThat(e.standardError()).isPresent());
    }
}
