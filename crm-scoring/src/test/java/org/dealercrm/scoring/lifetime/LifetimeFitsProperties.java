package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Laws of the fits of all families: no order, no unit, weights are repetitions, the likelihood is that of the customers and at its
 * maximum, derivatives are those of the likelihood.
 */
class LifetimeFitsProperties {

    /** A customer, in whole days, so that his history is one of whole periods too. */
    record Row(int x, int tx, int age, double evenness, int spend) {

        double sumLogGaps(double tx) {
            return x == 0 ? 0 : x * (Math.log(tx / x) - evenness);
        }
    }

    @Property
    void orderOfRowsDoesNotChangeABit(
            @ForAll ModelFamily family, @ForAll("stores") List<Row> store, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(store);
        Collections.shuffle(shuffled, random);
        VisitHistory one = history(family, store, 1);
        VisitHistory other = history(family, shuffled, 1);
        assertThat(LifetimeFits.fit(family, other)).isEqualTo(LifetimeFits.fit(family, one));
        assertThat(GammaGamma.fit(other)).isEqualTo(GammaGamma.fit(one));
    }

    @Property
    void weightTwoIsTwoRows(@ForAll ModelFamily family, @ForAll("stores") List<Row> store) {
        List<Row> twice = new ArrayList<>(store);
        twice.addAll(store);
        VisitHistory weighted = history(family, store, 2);
        VisitHistory repeated = history(family, twice, 1);
        assertAlike(LifetimeFits.fit(family, weighted), LifetimeFits.fit(family, repeated));
        assertAlike(GammaGamma.fit(weighted), GammaGamma.fit(repeated));
    }

    private static void assertAlike(Fit<?> weighted, Fit<?> repeated) {
        assertThat((Object) weighted.model()).isEqualTo(repeated.model());
        assertThat(weighted.logLikelihood()).isEqualTo(repeated.logLikelihood());
        assertThat(weighted.estimates()).isEqualTo(repeated.estimates());
    }

    @Property
    void unitOfTimeDoesNotMatter(
            @ForAll("inContinuousTime") ModelFamily family, @ForAll("stores") List<Row> store, @ForAll ClockUnit unit) {
        VisitHistory weeks = history(family, store, 1);
        Fit<LifetimeModel> week = LifetimeFits.fit(family, weeks);
        Fit<LifetimeModel> fit = LifetimeFits.fit(family, weeks.inUnit(unit));
        double visits = store.stream().mapToDouble(Row::x).sum();
        double moved = week.logLikelihood() - visits * Math.log(7 / unit.days());
        assertThat(fit.logLikelihood()).isCloseTo(moved, within(1e-12 * (1 + Math.abs(moved) + visits)));
        assertThat(fit.status()).isEqualTo(week.status());
        assertThat(fit.model().regularity()).isEqualTo(week.model().regularity());
        week.model().parameters().forEach((name, exact) -> {
            double value = fit.model().parameters().get(name);
            if (FamilyParameters.times(family).contains(name)) {
                assertThat(value * unit.days() / 7).isCloseTo(exact, within(1e-14 * exact));
            } else {
                assertThat(value).isEqualTo(exact);
            }
        });
    }

    @Property
    void everyFitIsUsableAndItsLikelihoodIsTheSumOverCustomers(
            @ForAll ModelFamily family, @ForAll("stores") List<Row> store) {
        VisitHistory history = history(family, store, 1);
        Fit<LifetimeModel> fit = LifetimeFits.fit(family, history);
        double sum = logLikelihood(fit.model(), history);
        assertThat(fit.logLikelihood()).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum))));
        assertThat(fit.model().expectedVisits(52, 1, 5, 9)).isBetween(0.0, Double.MAX_VALUE);
        Fit<GammaGamma> spend = GammaGamma.fit(history);
        assertThat(spend.model().q()).isGreaterThan(1);
        assertThat(spend.model().expectedMeanSpend(0, 0)).isBetween(0.0, Double.MAX_VALUE);
    }

    /** Parameters that differ by up to a factor of e, and ever less, within the bounds of the search, are not likelier. */
    @Property
    void noNeighbourIsLikelier(@ForAll ModelFamily family, @ForAll("stores") List<Row> store, @ForAll Random random) {
        VisitHistory history = history(family, store, 1);
        Fit<LifetimeModel> fit = LifetimeFits.fit(family, history);
        double rounding = 1e-9 * (1 + Math.abs(fit.logLikelihood()));
        for (int i = 0; i < 5; i++) {
            LifetimeModel beside = neighbour(fit.model(), Math.exp(-i), meanTime(history), random);
            assertThat(logLikelihood(beside, history)).isLessThanOrEqualTo(fit.logLikelihood() + rounding);
        }
    }

    private static LifetimeModel neighbour(LifetimeModel model, double reach, double meanTime, Random random) {
        Map<String, Double> near = new LinkedHashMap<>();
        model.parameters().forEach((name, value) -> {
            boolean time = FamilyParameters.times(model.family()).contains(name);
            double least = time ? 1e-8 * meanTime : 1e-6;
            double greatest = time ? 1e8 * meanTime : 1e6;
            double moved = value * Math.exp(reach * (2 * random.nextDouble() - 1));
            near.put(name, Math.max(least, Math.min(greatest, moved)));
        });
        return FamilyParameters.model(model.family(), model.regularity(), near, model.unit());
    }

    /** Observed time over visits, first ones included. */
    private static double meanTime(VisitHistory history) {
        double time = 0;
        double visits = 0;
        for (int row = 0; row < history.size(); row++) {
            time += history.age(row);
            visits += 1 + history.frequency(row);
        }
        return Math.max(1e-3, time / visits);
    }

    /** NBD is the limit of the others where nobody leaves. */
    @Property
    void noFitIsLessLikelyThanThatOfTheNbd(
            @ForAll("inContinuousTime") ModelFamily family, @ForAll("stores") List<Row> store) {
        VisitHistory history = history(family, store, 1);
        double nbd = Nbd.fit(history).logLikelihood();
        assertThat(LifetimeFits.fit(family, history).logLikelihood()).isGreaterThan(nbd - 1e-4);
    }

    private static double logLikelihood(LifetimeModel model, VisitHistory history) {
        double sum = 0;
        for (int row = 0; row < history.size(); row++) {
            double gaps = history.sumLogGaps(row);
            sum += model.logLikelihood(history.frequency(row), history.recency(row), history.age(row), gaps);
        }
        return sum;
    }

    @Property
    void derivativesAreThoseOfTheLikelihood(@ForAll("stores") List<Row> store, @ForAll("points") List<Double> point) {
        VisitHistory weeks = history(ModelFamily.NBD, store, 1);
        LikelihoodRows rows = LikelihoodRows.of(weeks);
        for (int k = 1; k <= 3; k++) {
            Derivatives.assertExact(new BetaGeometricLikelihood(rows, false, k), point, 1e-6);
            Derivatives.assertExact(new BetaGeometricLikelihood(rows, true, k), point, 1e-6);
        }
        Derivatives.assertExact(new ParetoNbdLikelihood(rows), point, 1e-7);
        Derivatives.assertExact(new NbdLikelihood(rows), point.subList(0, 2), 1e-7);
        Derivatives.assertExact(new GammaGammaLikelihood(new SpendRows(weeks)), point.subList(0, 3), 1e-6);
        LikelihoodRows periods = LikelihoodRows.of(history(ModelFamily.BG_BB, store, 1));
        Derivatives.assertExact(new BetaBernoulliLikelihood(periods), point, 1e-6);
    }

    @Property
    void derivativesInTheEffectsOfCovariatesAreThoseOfTheLikelihood(
            @ForAll("stores") List<Row> store, @ForAll("points") List<Double> point, @ForAll boolean mbg) {
        VisitHistory history = withCovariates(store);
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

    @Property
    void everyFitWithCovariatesIsUsableAndTheSameFromItsPlainValues(
            @ForAll("knowingCovariates") ModelFamily family,
            @ForAll("stores") List<Row> store,
            @ForAll ClockUnit unit) {
        VisitHistory history = withCovariates(store).inUnit(unit);
        Fit<LifetimeModel> fit = LifetimeFits.fit(family, history);
        for (double visits : fit.model().expectedVisits(unit.fromDays(365), history)) {
            assertThat(visits).isBetween(0.0, Double.MAX_VALUE);
        }
        assertThat(FittedModel.of(family, fit).toFit()).isEqualTo(fit);
        double sum = 0;
        for (int row = 0; row < history.size(); row++) {
            LifetimeModel own = fit.model().of(history, row);
            double gaps = history.sumLogGaps(row);
            sum += own.logLikelihood(history.frequency(row), history.recency(row), history.age(row), gaps);
        }
        if (fit.status() == FitStatus.CONVERGED) {
            assertThat(fit.logLikelihood()).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum))));
        }
    }

    private static VisitHistory withCovariates(List<Row> store) {
        Covariates covariates = Covariates.named(List.of("u", "v"));
        for (int i = 0; i < store.size(); i++) {
            covariates.add("c" + i, i % 2, Math.sin(i));
        }
        return history(ModelFamily.NBD, store, 1).withCovariates(covariates);
    }

    /** In weeks, or in periods of a day for the family that knows periods only. */
    private static VisitHistory history(ModelFamily family, List<Row> rows, double weight) {
        boolean periods = family == ModelFamily.BG_BB;
        double days = periods ? 1 : 7;
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(periods ? ClockUnit.DAY : ClockUnit.WEEK);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double tx = row.tx() / days;
            table.add("c" + i, row.x(), tx, row.age() / days, row.sumLogGaps(tx), row.spend(), weight);
        }
        return table.build();
    }

    @Provide
    Arbitrary<ModelFamily> inContinuousTime() {
        return Arbitraries.of(ModelFamily.class).filter(family -> family != ModelFamily.BG_BB);
    }

    @Provide
    Arbitrary<ModelFamily> knowingCovariates() {
        return Arbitraries.of(ModelFamily.class).filter(ModelFamily::knowsCovariates);
    }

    @Provide
    Arbitrary<List<Double>> points() {
        return Arbitraries.doubles().between(-2, 3).ofScale(6).list().ofSize(4);
    }

    /** Stores of a few customers, some alike, some who came in nearly every period. */
    @Provide
    Arbitrary<List<Row>> stores() {
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        days(100),
                        days(60),
                        Arbitraries.doubles().between(0, 1).ofScale(6),
                        Arbitraries.integers().between(0, 300))
                .as((x, recency, silence, evenness, spend) -> {
                    int tx = x == 0 ? 0 : Math.max(x, recency);
                    return new Row(x, tx, tx + silence, evenness, spend);
                });
        return rows.list().ofMinSize(1).ofMaxSize(16);
    }

    private static Arbitrary<Integer> days(int most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, most), Arbitraries.integers().between(0, 12));
    }
}
