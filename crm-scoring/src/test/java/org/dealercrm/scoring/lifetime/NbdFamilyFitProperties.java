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
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;

/** Laws of the fits of NBD and Pareto/NBD: no order, no unit, weights are repetitions, derivatives are those of the likelihood. */
class NbdFamilyFitProperties {

    record Row(int x, double tx, double age) {}

    @Property
    void orderOfRowsDoesNotChangeABit(
            @ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(store);
        Collections.shuffle(shuffled, random);
        assertThat(LifetimeFits.fit(family, history(shuffled, 1)))
                .isEqualTo(LifetimeFits.fit(family, history(store, 1)));
    }

    @Property
    void weightTwoIsTwoRows(@ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family) {
        List<Row> twice = new ArrayList<>(store);
        twice.addAll(store);
        Fit<LifetimeModel> weighted = LifetimeFits.fit(family, history(store, 2));
        Fit<LifetimeModel> repeated = LifetimeFits.fit(family, history(twice, 1));
        assertThat(weighted.model()).isEqualTo(repeated.model());
        assertThat(weighted.logLikelihood()).isEqualTo(repeated.logLikelihood());
        assertThat(weighted.estimates()).isEqualTo(repeated.estimates());
    }

    @Property
    void unitOfTimeDoesNotMatter(@ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family) {
        VisitHistory weeks = history(store, 1);
        Fit<LifetimeModel> week = LifetimeFits.fit(family, weeks);
        double visits = store.stream().mapToDouble(Row::x).sum();
        for (ClockUnit unit : ClockUnit.values()) {
            Fit<LifetimeModel> fit = LifetimeFits.fit(family, weeks.inUnit(unit));
            double moved = week.logLikelihood() - visits * Math.log(7 / unit.days());
            assertThat(fit.logLikelihood()).isCloseTo(moved, within(1e-12 * (1 + Math.abs(moved) + visits)));
            assertThat(fit.status()).isEqualTo(week.status());
            fit.model().parameters().forEach((name, value) -> {
                boolean time = name.equals("alpha") || name.equals("beta");
                double inWeeks = time ? value * unit.days() / 7 : value;
                double exact = week.model().parameters().get(name);
                assertThat(inWeeks).isCloseTo(exact, within(time ? 1e-14 * exact : Double.MIN_VALUE));
            });
        }
    }

    @Property
    void everyFitIsUsableAndItsLikelihoodIsTheSumOverCustomers(
            @ForAll("stores") List<Row> store, @ForAll("families") ModelFamily family) {
        Fit<LifetimeModel> fit = LifetimeFits.fit(family, history(store, 1));
        double sum = 0;
        for (Row row : store) {
            sum += fit.model().logLikelihood(row.x(), row.tx(), row.age(), 0);
        }
        assertThat(fit.logLikelihood()).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum))));
        assertThat(fit.model().expectedVisits(52, 1, 5, 9)).isBetween(0.0, Double.MAX_VALUE);
    }

    /** Nothing nearby is likelier, and Pareto/NBD, of which the NBD is the limit, is never less likely. */
    @Property
    void theFitIsAMaximum(@ForAll("stores") List<Row> store, @ForAll("points") List<Double> point) {
        VisitHistory history = history(store, 1);
        Fit<ParetoNbd> fit = ParetoNbd.fit(history);
        ParetoNbd m = fit.model();
        ParetoNbd beside = new ParetoNbd(
                near(m.r(), point.get(0)),
                near(m.alpha(), point.get(1)),
                near(m.s(), point.get(2)),
                near(m.beta(), point.get(3)),
                m.unit());
        double rounding = 1e-9 * (1 + Math.abs(fit.logLikelihood()));
        if (fit.status() == FitStatus.CONVERGED) {
            assertThat(beside.logLikelihood(history)).isLessThanOrEqualTo(fit.logLikelihood() + rounding);
        }
        assertThat(Nbd.fit(history).logLikelihood()).isLessThanOrEqualTo(fit.logLikelihood() + 1e-4);
    }

    private static double near(double value, double exponent) {
        return Math.max(1e-9, Math.min(1e9, value * Math.exp(exponent / 20)));
    }

    @Property
    void derivativesAreThoseOfTheLikelihood(@ForAll("stores") List<Row> store, @ForAll("points") List<Double> point) {
        LikelihoodRows rows = LikelihoodRows.of(history(store, 1));
        Derivatives.assertExact(new ParetoNbdLikelihood(rows), point, 1e-7);
        Derivatives.assertExact(new NbdLikelihood(rows), point.subList(0, 2), 1e-7);
    }

    private static VisitHistory history(List<Row> rows, double weight) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            table.add("c" + i, row.x(), row.tx(), row.age(), Double.NaN, Double.NaN, weight);
        }
        return table.build();
    }

    @Provide
    Arbitrary<ModelFamily> families() {
        return Arbitraries.of(ModelFamily.NBD, ModelFamily.PARETO_NBD);
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
                        Arbitraries.integers().between(0, 60))
                .as((x, recency, silence) -> {
                    double tx = x == 0 ? 0 : Math.max(x, recency) / 7.0;
                    return new Row(x, tx, tx + silence / 7.0);
                });
        return rows.list().ofMinSize(1).ofMaxSize(40);
    }
}
