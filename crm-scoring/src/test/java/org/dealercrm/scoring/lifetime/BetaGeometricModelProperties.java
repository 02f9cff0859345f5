package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.GammaPoisson;

/** Laws of the beta-geometric models over their legal domain, parameters and times over many orders of magnitude. */
class BetaGeometricModelProperties extends LifetimeModelLaws {

    BetaGeometricModelProperties() {
        super(1e12);
    }

    @Property
    void aForecastIsTheFourFiguresToTheLastBit(
            @ForAll("models") BetaGeometricModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        assertThat(m.forecast(horizon, c.x(), c.tx(), c.age()))
                .isEqualTo(new Forecast(
                        m.pAlive(c.x(), c.tx(), c.age()),
                        m.expectedVisits(horizon, c.x(), c.tx(), c.age()),
                        m.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age()),
                        m.pReturn(horizon, c.x(), c.tx(), c.age())));
    }

    @Property
    void everyFigureIsTheSameInEveryUnit(
            @ForAll("models") BetaGeometricModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        BetaGeometricModel days =
                new BetaGeometricModel(m.dropoutAtStart(), m.k(), m.r(), m.alpha() * 7, m.a(), m.b(), ClockUnit.DAY);
        double visits = m.expectedVisits(horizon, c.x(), c.tx(), c.age());
        double alive = m.pAlive(c.x(), c.tx(), c.age());
        // Rounded times are magnified by the shape: (1 + ulp)^(r + kx).
        double rounding = 1e-9 + 1e-15 * (m.r() + m.k() * c.x());
        assertThat(days.pAlive(c.x(), c.tx() * 7, c.age() * 7)).isCloseTo(alive, within(rounding * alive));
        assertThat(days.expectedVisits(horizon * 7, c.x(), c.tx() * 7, c.age() * 7))
                .isCloseTo(visits, within(rounding * visits));
    }

    @Property
    void visitsAreContinuousThroughAEqual1(
            @ForAll("models") BetaGeometricModel any,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        double at = withA(any, 1).expectedVisits(horizon, c.x(), c.tx(), c.age());
        double below = withA(any, 1 - 1e-10).expectedVisits(horizon, c.x(), c.tx(), c.age());
        double above = withA(any, 1 + 1e-10).expectedVisits(horizon, c.x(), c.tx(), c.age());
        assertThat(below).isCloseTo(at, within(1e-8 * at));
        assertThat(above).isCloseTo(at, within(1e-8 * at));
    }

    @Property
    void theProbabilitiesOfAllCountsAddUpToOneAndTheirMeanIsTheExpectation(
            @ForAll("models") BetaGeometricModel m,
            @ForAll("customers") Customer c,
            @ForAll @DoubleRange(min = 0, max = 10) double odds) {
        double horizon = Math.min(odds, 40 / (m.r() + m.k() * c.x())) * (m.alpha() + c.age());
        double sum = 0;
        double mean = 0;
        double p = 1;
        // the mass is greatest at no visit or below 40, and beyond it falls
        for (int n = 0; n <= 400 && (n <= 40 || p > 1e-18); n++) {
            p = m.probabilityOfVisits(n, horizon, c.x(), c.tx(), c.age());
            assertThat(p).isBetween(0.0, 1.0);
            sum += p;
            mean += n * p;
        }
        double visits = m.expectedVisits(horizon, c.x(), c.tx(), c.age());
        assertThat(sum).isBetween(1 - tail(m, c, horizon) - 1e-9, 1 + 1e-9);
        assertThat(mean)
                .isBetween(visits - 1e4 * tail(m, c, horizon) - 1e-8 * (1 + visits), visits * (1 + 1e-8) + 1e-12);
    }

    /** An upper bound of what lies beyond 400 visits, by Chebyshev's inequality for the events ahead. */
    private static double tail(BetaGeometricModel m, Customer c, double horizon) {
        double odds = horizon / (m.alpha() + c.age());
        return new GammaPoisson(m.r() + m.k() * c.x() + m.k(), odds).atLeast(400);
    }

    @Property
    void notToReturnIsToComeNoTimes(
            @ForAll("models") BetaGeometricModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        assertThat(m.pReturn(horizon, c.x(), c.tx(), c.age()))
                .isCloseTo(1 - m.probabilityOfVisits(0, horizon, c.x(), c.tx(), c.age()), within(1e-9));
    }

    @Property
    void aliveAtAFutureDateStartsAtNowAndFallsWithTime(
            @ForAll("models") BetaGeometricModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double ahead,
            @ForAll @DoubleRange(min = 1, max = 100) double times) {
        double now = m.pAlive(c.x(), c.tx(), c.age());
        double then = m.pAliveAhead(ahead, c.x(), c.tx(), c.age());
        assertThat(m.pAliveAhead(0, c.x(), c.tx(), c.age())).isCloseTo(now, within(1e-12));
        assertThat(then).isBetween(0.0, now);
        assertThat(m.pAliveAhead(ahead * times, c.x(), c.tx(), c.age())).isLessThanOrEqualTo(then + 1e-9);
    }

    /** Whoever comes n times and stays: P(alive ahead) is the sum over the counts of coming so often and not leaving at the last. */
    @Property
    void aliveAheadIsToHaveStayedThroughEveryVisit(
            @ForAll @DoubleRange(min = 0.1, max = 5) double shape,
            @ForAll @DoubleRange(min = 0, max = 2) double odds,
            @ForAll @DoubleRange(min = 0.1, max = 5) double a,
            @ForAll @DoubleRange(min = 0.1, max = 5) double b) {
        for (int k = 1; k <= 3; k++) {
            BetaGeometricModel m = new BetaGeometricModel(true, k, shape, 1, a, b, ClockUnit.WEEK);
            GammaPoisson events = new GammaPoisson(shape, odds);
            double stays = 0;
            double staying = b / (a + b);
            for (int n = 0; n < 300; n++) {
                stays += staying * events.between(k * n, k * n + k);
                staying *= (b + n + 1) / (a + b + n + 1);
            }
            assertThat(m.pAliveAhead(odds, 0, 0, 0)).isCloseTo(stays, within(1e-9));
        }
    }

    @Property
    void manyCustomersAtOnceAreTheSameAsOneByOne(
            @ForAll("models") BetaGeometricModel m,
            @ForAll @IntRange(min = 0, max = 6) int x,
            @ForAll @DoubleRange(min = 0.01, max = 100) double longest,
            @ForAll("horizons") double horizon) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.DAY);
        // Nearly all of one age and one x, so that they share a panel of the table, which pays from 28 on; the others
        // make its range wide.
        for (int i = 0; i < 40; i++) {
            double age = i < 4 ? longest * i / 4 : longest * (1 - 0.001 * i);
            int n = i == 2 ? 0 : x;
            table.add("c" + (100 + i), n, n == 0 ? 0 : age * (i % 11) / 11, age, Double.NaN, Double.NaN, 1);
        }
        VisitHistory history = table.build().inUnit(ClockUnit.WEEK);
        double[] alive = m.pAlive(history);
        double[] visits = m.expectedVisits(horizon, history.inUnit(ClockUnit.YEAR));
        double[] staying = m.expectedVisitsWhileStaying(horizon, history);
        double[] back = m.pReturn(horizon, history);
        for (int row = 0; row < history.size(); row += 6) {
            int n = history.frequency(row);
            double tx = history.recency(row);
            double age = history.age(row);
            assertThat(alive[row]).isCloseTo(m.pAlive(n, tx, age), withinPercentage(1e-9));
            assertThat(visits[row]).isCloseTo(m.expectedVisits(horizon, n, tx, age), withinPercentage(1e-9));
            assertThat(staying[row])
                    .isCloseTo(m.expectedVisitsWhileStaying(horizon, n, tx, age), withinPercentage(1e-9));
            assertThat(back[row]).isCloseTo(m.pReturn(horizon, n, tx, age), withinPercentage(1e-9));
            assertThat(back[row]).isLessThanOrEqualTo(alive[row]);
        }
    }

    /** The walk over counts and the integral over the probability to leave are independent ways to one number. */
    @Property
    void walkAndIntegralAgree(
            @ForAll @DoubleRange(min = 1, max = 20) double shape,
            @ForAll @DoubleRange(min = 1, max = 30) double odds,
            @ForAll("parameters") double a,
            @ForAll("parameters") double b) {
        GammaPoisson events = new GammaPoisson(shape, odds);
        for (int k = 1; k <= 4; k++) {
            double walked = new VisitWalk(events, k, k / 2, a, b).expectedVisits();
            assertThat(new LongHorizon(events, k, k / 2, a, b).expectedVisits())
                    .isCloseTo(walked, within(1e-10 * walked));
        }
    }

    private static BetaGeometricModel withA(BetaGeometricModel m, double a) {
        return new BetaGeometricModel(m.dropoutAtStart(), m.k(), m.r(), m.alpha(), a, m.b(), m.unit());
    }

    @Provide
    Arbitrary<Double> parameters() {
        return powersOfTen(-4, 4);
    }

    @Provide
    @Override
    Arbitrary<BetaGeometricModel> models() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 6),
                        parameters(),
                        parameters(),
                        parameters(),
                        parameters())
                .as((mbg, k, r, alpha, a, b) -> new BetaGeometricModel(mbg, k, r, alpha, a, b, ClockUnit.WEEK));
    }

    @Provide
    @Override
    Arbitrary<BetaGeometricModel> irregularModels() {
        return models().map(
                        m -> new BetaGeometricModel(m.dropoutAtStart(), 1, m.r(), m.alpha(), m.a(), m.b(), m.unit()));
    }

    @Provide
    @Override
    Arbitrary<Customer> customers() {
        return customers(Arbitraries.doubles().between(0, 1000).ofScale(4));
    }

    @Provide
    @Override
    Arbitrary<Double> horizons() {
        return powersOfTen(-6, 4);
    }
}
