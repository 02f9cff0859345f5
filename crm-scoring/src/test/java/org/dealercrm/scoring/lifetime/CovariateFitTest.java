package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Covariates;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.junit.jupiter.api.Test;

/** Effects of covariates: found again where they were put in, and none where there are none. */
class CovariateFitTest {

    /** 4,000 customers of an MBG/CNBD-2, simulated: members come e^0.5 times as often, distance makes leave e^0.8 times as readily. */
    static VisitHistory simulated() {
        SplittableRandom random = new SplittableRandom(7);
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        Covariates covariates = Covariates.named(List.of("member", "distance"));
        for (int i = 0; i < 4000; i++) {
            double member = i % 2;
            double distance = random.nextDouble(0, 2);
            double rate = Draw.gamma(2, random) / (10 * Math.exp(-.5 * member));
            double leave = Draw.beta(1.2 * Math.exp(.8 * (distance - 1)), 4, random);
            double t = 0;
            double tx = 0;
            double litt = 0;
            int x = 0;
            while (random.nextDouble() >= leave) {
                double gap = Draw.gamma(2, random) / rate;
                t += gap;
                if (t > 100) {
                    break;
                }
                x++;
                tx = t;
                litt += Math.log(gap);
            }
            table.add("c" + i, x, tx, 100, litt, Double.NaN, 1);
            covariates.add("c" + i, member, distance);
        }
        return table.build().withCovariates(covariates);
    }

    @Test
    void effectsThatWerePutInAreFoundAgain() {
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_CNBD_K, simulated());
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.model().regularity()).isEqualTo(2);
        assertNear(fit, "visits:member", .5);
        assertNear(fit, "visits:distance", 0);
        assertNear(fit, "leaving:member", 0);
        assertNear(fit, "leaving:distance", .8);
        Fit<BetaGeometricModel> without = BetaGeometricModel.fit(ModelFamily.MBG_CNBD_K, simulated());
        assertThat(fit.logLikelihood()).isGreaterThan(without.logLikelihood() + 50);
        assertThat(fit.aic()).isLessThan(without.aic());
    }

    private static void assertNear(Fit<?> fit, String name, double truth) {
        ParameterEstimate estimate = fit.estimate(name).orElseThrow();
        double error = estimate.standardError().orElseThrow();
        assertThat(error).isLessThan(.2);
        assertThat(estimate.value()).as(name).isCloseTo(truth, within(3 * error));
    }

    /** A maximum and its second derivatives found in 25 digits (mpmath 1.3.0: Newton on diff of the formula of CustomerLikelihood). */
    @Test
    void maximumInTwentyFiveDigits() {
        double[][] store = ParameterEstimateTest.STORE;
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        Covariates member = Covariates.named(List.of("member"));
        for (int i = 0; i < store.length; i++) {
            int x = (int) store[i][0];
            double litt = x == 0 ? 0 : x * Math.log(store[i][1] / x) - x / 20.0;
            double others = Math.floor(store[i][3] / 3) + (x < 8 ? 5 * x : 0) + 1;
            table.add("a" + i, x, store[i][1], store[i][2], litt, Double.NaN, store[i][3]);
            table.add("b" + i, x, store[i][1], store[i][2], litt, Double.NaN, others);
            member.add("a" + i, 0).add("b" + i, 1);
        }
        VisitHistory history = table.build().withCovariates(member);
        Fit<LifetimeModel> fit = new BetaGeometricFit(
                        history, LikelihoodRows.of(history.inUnit(ClockUnit.DAY)), true, 2, false, null)
                .withCovariates();
        double[] values = {
            1.320296727241, 4.675067182073, 1.426059308367, .9980014274688, .05820944877694, -.712481728168
        };
        double[] errors = {.19856715238, .65301589898, .18547337948, .17598853224, .096810304244, .10509061945};
        assertThat(fit.logLikelihood()).isCloseTo(-5758.972957321657, within(1e-8));
        for (int i = 0; i < values.length; i++) {
            ParameterEstimate estimate = fit.estimates().get(i);
            assertThat(estimate.value()).isCloseTo(values[i], within(1e-8));
            assertThat(estimate.standardError().orElseThrow()).isCloseTo(errors[i], within(1e-7));
        }
    }

    /** The likelihood of the fit is the sum over the customers, each by his own model. */
    @Test
    void everyCustomerHasHisOwnModel() {
        VisitHistory history = simulated();
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, history);
        double sum = 0;
        double[] back = fit.model().pReturn(52, history);
        for (int row = 0; row < history.size(); row++) {
            LifetimeModel own = fit.model().of(history, row);
            sum += own.logLikelihood(history.frequency(row), history.recency(row), history.age(row), 0);
            assertThat(back[row])
                    .isEqualTo(own.pReturn(52, history.frequency(row), history.recency(row), history.age(row)));
        }
        assertThat(fit.logLikelihood()).isCloseTo(sum, within(1e-7));
    }

    @Test
    void plainValuesTakenBackScoreBitForBitTheSame() {
        VisitHistory history = simulated();
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_CNBD_K, history);
        FittedModel plain = FittedModel.of(ModelFamily.MBG_CNBD_K, fit);
        assertThat(plain.covariates()).containsKeys("visits:member", "leaving:distance", "centre:member");
        assertThat(plain.toFit()).isEqualTo(fit);
        assertThat(plain.toFit().model().pReturn(52, history))
                .isEqualTo(fit.model().pReturn(52, history));
    }

    @Test
    void customersOfParetoNbdHaveTheirOwnAlphaAndBeta() {
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.PARETO_NBD, simulated());
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        CovariateModel model = (CovariateModel) fit.model();
        ParetoNbd base = (ParetoNbd) model.base();
        ParetoNbd member = (ParetoNbd) model.given(1, 0);
        assertThat(member.alpha())
                .isCloseTo(base.alpha() * Math.exp(-model.onVisits().get(0)), within(1e-9));
        assertThat(member.beta())
                .isCloseTo(base.beta() * Math.exp(-model.onLeaving().get(0)), within(1e-9));
        Fit<ParetoNbd> without = ParetoNbd.fit(simulated());
        assertThat(fit.logLikelihood()).isGreaterThan(without.logLikelihood() + 50);
        assertNear(fit, "visits:member", .5);
    }

    @Test
    void modelsThatKnowNoCovariatesRefuseThem() {
        assertThatThrownBy(() -> LifetimeFits.fit(ModelFamily.NBD, simulated()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found [member, distance] for nbd");
    }

    /** Counted in other units or from another zero, a covariate has the same effect; only the base model moves. */
    @Test
    void unitsAndZerosOfCovariatesDoNotMatter() {
        VisitHistory history = simulated();
        Covariates other = Covariates.named(List.of("member", "metres"));
        for (int row = 0; row < history.size(); row++) {
            other.add(history.customerId(row), history.covariate(row, 0) + 3, history.covariate(row, 1) * 1000);
        }
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, history);
        Fit<LifetimeModel> moved = LifetimeFits.fit(ModelFamily.MBG_NBD, history.withCovariates(other));
        assertThat(moved.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-7));
        double gamma = fit.estimate("visits:member").orElseThrow().value();
        assertThat(moved.estimate("visits:member").orElseThrow().value()).isCloseTo(gamma, within(1e-7));
        assertThat(moved.estimate("leaving:metres").orElseThrow().value() * 1000)
                .isCloseTo(fit.estimate("leaving:distance").orElseThrow().value(), within(1e-7));
        assertThat(moved.model().parameters().get("alpha"))
                .isCloseTo(fit.model().parameters().get("alpha") * Math.exp(3 * gamma), within(1e-6));
    }

    /** A model year has no customers near 0, so it is counted from its mean. */
    @Test
    void covariatesFarFromZeroAreCountedFromTheirMean() {
        VisitHistory history = simulated();
        Covariates years = Covariates.named(List.of("model_year"));
        for (int row = 0; row < history.size(); row++) {
            years.add(history.customerId(row), 2020 + 10 * history.covariate(row, 0));
        }
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, history.withCovariates(years));
        CovariateModel model = (CovariateModel) fit.model();
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(model.centres().get(0)).isCloseTo(2025, within(1e-9));
        assertThat(model.onVisits().get(0) * 10).isCloseTo(.5, within(.15));
    }

    /**
     * Found by trying small stores, of which a covariate can explain nearly all: a of a beta-geometric model, or beta of Pareto/NBD
     * in years, left the range of what a model may have, and the fit threw.
     */
    @Test
    void ofFewCustomersTheBaseParametersStayWithinTheRangeOfAllFits() {
        int[][] few = {{0, 0, 57}, {10, 28, 64}};
        int[][] some = {{0, 0, 9}, {3, 72, 120}, {3, 65, 117}, {0, 0, 30}, {2, 65, 124}};
        int[][] gone = {{12, 39, 40}, {0, 0, 31}, {0, 0, 18}, {0, 0, 25}};
        for (int[][] rows : List.of(few, some, gone)) {
            VisitHistory history = everySecondOneAMember(rows);
            for (ModelFamily family : List.of(ModelFamily.MBG_NBD, ModelFamily.PARETO_NBD)) {
                for (ClockUnit unit : ClockUnit.values()) {
                    Fit<LifetimeModel> fit = LifetimeFits.fit(family, history.inUnit(unit));
                    assertThat(fit.status()).isEqualTo(FitStatus.AT_BOUND);
                    assertThat(fit.model().pReturn(1, history)).hasSize(rows.length);
                }
            }
        }
    }

    /** Also what has no standard error is among the estimates again, so that AIC and BIC are the same; a covariate without variety is not. */
    @Test
    void atABoundPlainValuesTakenBackAreTheSameFit() {
        VisitHistory history = everySecondOneAMember(new int[][] {{0, 0, 57}, {10, 28, 64}});
        Covariates some = Covariates.named(List.of("country", "member"));
        for (int row = 0; row < history.size(); row++) {
            some.add(history.customerId(row), 86, history.covariate(row, 0));
        }
        for (ModelFamily family : List.of(ModelFamily.BG_NBD, ModelFamily.PARETO_NBD)) {
            for (VisitHistory each : List.of(history, history.withCovariates(some))) {
                Fit<LifetimeModel> fit = LifetimeFits.fit(family, each);
                assertThat(fit.status()).isEqualTo(FitStatus.AT_BOUND);
                assertThat(fit.estimates()).hasSize(6);
                assertThat(FittedModel.of(family, fit).toFit()).isEqualTo(fit);
            }
        }
    }

    private static VisitHistory everySecondOneAMember(int[][] rows) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        Covariates covariates = Covariates.named(List.of("member"));
        for (int i = 0; i < rows.length; i++) {
            table.add("c" + i, rows[i][0], rows[i][1], rows[i][2], Double.NaN, Double.NaN, 1);
            covariates.add("c" + i, i % 2);
        }
        return table.build().withCovariates(covariates);
    }

    @Test
    void aCovariateWithoutVarietyHasNoEffectAndTheFitSaysSo() {
        VisitHistory history = simulated();
        Covariates same = Covariates.named(List.of("country"));
        for (int row = 0; row < history.size(); row++) {
            same.add(history.customerId(row), 86);
        }
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, history.withCovariates(same));
        Fit<BetaGeometricModel> without = BetaGeometricModel.fit(ModelFamily.MBG_NBD, history);
        assertThat(fit.logLikelihood()).isEqualTo(without.logLikelihood());
        assertThat(fit.model().parameters()).isEqualTo(without.model().parameters());
        assertThat(fit.remarks()).contains(new FitRemark(FitRemark.Kind.COVARIATE_WITHOUT_VARIETY, 4000));
    }

    @Test
    void unfitCovariatesAreRefusedInWordsThatNameNobody() {
        VisitHistory history = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("Wang", 1, 2, 3, Double.NaN, Double.NaN, 1)
                .build();
        assertThatThrownBy(() -> history.withCovariates(Covariates.named(List.of("a"))))
                .hasMessageContaining("found 1 of 1 without")
                .hasMessageNotContaining("Wang");
        assertThatThrownBy(() -> Covariates.named(List.of("a", "a"))).hasMessageContaining("found [a, a]");
        Covariates covariates = Covariates.named(List.of("a")).add("Wang", 1);
        assertThatThrownBy(() -> covariates.add("Li", Double.NaN)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> covariates.add("Li", 1, 2)).hasMessageContaining("found 2");
        assertThatThrownBy(() -> covariates.add("Wang", 1)).hasMessageNotContaining("Wang");
        LifetimeModel base = new BetaGeometricModel(true, 1, 1, 1, 1, 1, ClockUnit.WEEK);
        List<Double> one = List.of(1.0);
        CovariateModel model = new CovariateModel(base, List.of("b"), one, one, one);
        assertThatThrownBy(() -> model.of(history, 0)).hasMessageContaining("needs the covariate b");
        assertThatThrownBy(() -> new CovariateModel(base, List.of("b"), one, List.of(), one))
                .hasMessageContaining("found []");
    }
}
