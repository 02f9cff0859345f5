package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Covariates;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;

/** Laws of the fits: no order, no unit, weights are repetitions, derivatives are those of the likelihood. */
class LifetimeFitsProperties {

    record Row(int x, double tx, double age, double litt, double spend) {}

    @Property
    void orderOfRowsDoesNotChangeABit(
            @ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(store);
        Collections.shuffle(shuffled, random);
        assertThat(BetaGeometricModel.fit(family, history(shuffled, 1)))
                .isEqualTo(BetaGeometricModel.fit(family, history(store, 1)));
        assertThat(GammaGamma.fit(history(shuffled, 1))).isEqualTo(GammaGamma.fit(history(store, 1)));
    }

    @Property
    void weightTwoIsTwoRows(@ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family) {
        List<Row> twice = new ArrayList<>(store);
        twice.addAll(store);
        Fit<BetaGeometricModel> weighted = BetaGeometricModel.fit(family, history(store, 2));
        Fit<BetaGeometricModel> repeated = BetaGeometricModel.fit(family, history(twice, 1));
        assertThat(weighted.model()).isEqualTo(repeated.model());
        assertThat(weighted.logLikelihood()).isEqualTo(repeated.logLikelihood());
        assertThat(GammaGamma.fit(history(store, 2)).model())
                .isEqualTo(GammaGamma.fit(history(twice, 1)).model());
    }

    @Property
    void unitOfTimeDoesNotMatter(@ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family) {
        VisitHistory weeks = history(store, 1);
        Fit<BetaGeometricModel> week = BetaGeometricModel.fit(family, weeks);
        double visits = 0;
        for (Row row : store) {
            visits += row.x();
        }
        for (ClockUnit unit : ClockUnit.values()) {
            Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(family, weeks.inUnit(unit));
            double moved = week.logLikelihood() - visits * Math.log(7 / unit.days());
            assertThat(fit.logLikelihood()).isCloseTo(moved, within(1e-12 * (1 + Math.abs(moved) + visits)));
            assertThat(fit.model().r()).isEqualTo(week.model().r());
            assertThat(fit.model().a()).isEqualTo(week.model().a());
            assertThat(fit.model().b()).isEqualTo(week.model().b());
            assertThat(fit.status()).isEqualTo(week.status());
            assertThat(fit.model().regularity()).isEqualTo(week.model().regularity());
        }
    }

    @Property
    void everyFitIsUsableAndItsLikelihoodIsTheSumOverCustomers(
            @ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family) {
        Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(family, history(store, 1));
        double sum = 0;
        for (Row row : store) {
            sum += fit.model().logLikelihood(row.x(), row.tx(), row.age(), row.litt());
        }
        assertThat(fit.logLikelihood()).isCloseTo(sum, within(1e-6 * (1 + Math.abs(sum))));
        assertThat(fit.model().expectedVisits(52, 1, 5, 9)).isBetween(0.0, Double.MAX_VALUE);
        Fit<GammaGamma> spend = GammaGamma.fit(history(store, 1));
        assertThat(spend.model().q()).isGreaterThan(1);
        assertThat(spend.model().expectedMeanSpend(0, 0)).isBetween(0.0, Double.MAX_VALUE);
    }

    @Property
    void derivativesAreThoseOfTheLikelihood(
            @ForAll("stores") List<Row> store, @ForAll("points") List<Double> point, @ForAll boolean mbg) {
        LikelihoodRows rows = LikelihoodRows.of(history(store, 1));
        for (int k = 1; k <= 3; k++) {
            Derivatives.assertExact(new BetaGeometricLikelihood(rows, mbg, k), point, 1e-6);
        }
        Derivatives.assertExact(new GammaGammaLikelihood(new SpendRows(history(store, 1))), point.subList(0, 3), 1e-6);
    }

    @Property
    void derivativesInTheEffectsOfCovariatesAreThoseOfTheLikelihood(
            @ForAll("stores") List<Row> store, @ForAll("points") List<Double> point, @ForAll boolean mbg) {
        Covariates covariates = Covariates.named(List.of("u", "v"));
        for (int i = 0; i < store.size(); i++) {
            covariates.add("c" + i, i % 2, Math.sin(i));
        }
        VisitHistory history = history(store, 1).withCovariates(covariates);
        CovariateColumns columns = new CovariateColumns(history);
        CovariateLikelihood likelihood = new CovariateLikelihood(
                columns.groups(new double[columns.count()]),
                rows -> new BetaGeometricLikelihood(rows, mbg, 2),
                CovariateEffects.ofBetaGeometric().of(columns.count()));
        List<Double> at = new ArrayList<>(point);
        for (int i = 0; i < 2 * columns.count(); i++) {
            at.add(point.get(i % 4) / 4);
        }
        Derivatives.assertExact(likelihood, at, 1e-6);
    }

    private static VisitHistory history(List<Row> rows, double weight) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            table.add("c" + i, row.x(), row.tx(), row.age(), row.litt(), row.spend(), weight);
        }
        return table.build();
    }

    @Provide
    Arbitrary<ModelFamily> families() {
        return Arbitraries.of(ModelFamily.BG_NBD, ModelFamily.MBG_NBD, ModelFamily.BG_CNBD_K, ModelFamily.MBG_CNBD_K);
    }

    @Provide
    Arbitrary<List<Double>> points() {
        return Arbitraries.doubles().between(-2, 3).ofScale(6).list().ofSize(4);
    }

    /** Stores of a few customers, some alike. */
    @Provide
    Arbitrary<List<Row>> stores() {
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.doubles().between(0, 1).ofScale(6),
                        Arbitraries.integers().between(0, 300))
                .as((x, recency, silence, evenness, spend) -> {
                    double tx = x == 0 ? 0 : Math.max(x, recency) / 7.0;
                    double litt = x == 0 ? 0 : x * (Math.log(tx / x) - evenness);
                    return new Row(x, tx, tx + silence / 7.0, litt, spend);
                });
        return rows.list().ofMinSize(1).ofMaxSize(40);
    }
}
