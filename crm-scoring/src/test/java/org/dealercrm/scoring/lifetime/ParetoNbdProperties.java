package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.history.ClockUnit;

/** Laws of Pareto/NBD over its legal domain: shapes from 1e-9 to 1e9, times from 1e-12 to 1e12. */
class ParetoNbdProperties extends LifetimeModelLaws {

    ParetoNbdProperties() {
        super(1e12);
    }

    @Property
    void everyLogLikelihoodIsFinite(@ForAll("models") ParetoNbd m, @ForAll("customers") Customer c) {
        assertThat(m.logLikelihood((int) c.x(), c.tx(), c.age(), 0)).isBetween(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Property
    void aliveAheadBeginsWithNowAndFalls(
            @ForAll("models") ParetoNbd m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double ahead,
            @ForAll @DoubleRange(min = 1, max = 100) double times) {
        double soon = m.pAliveAhead(ahead, c.x(), c.tx(), c.age());
        assertThat(m.pAliveAhead(0, c.x(), c.tx(), c.age())).isEqualTo(m.pAlive(c.x(), c.tx(), c.age()));
        assertThat(soon).isBetween(0.0, m.pAlive(c.x(), c.tx(), c.age()));
        assertThat(m.pAliveAhead(Math.min(1e12, ahead * times), c.x(), c.tx(), c.age()))
                .isLessThanOrEqualTo(soon * (1 + ROUNDING));
    }

    @Property
    void returnIsNotStayingAway(
            @ForAll("models") ParetoNbd m, @ForAll("customers") Customer c, @ForAll("horizons") double horizon) {
        double none = m.probabilityOfVisits(0, horizon, c.x(), c.tx(), c.age());
        assertThat(m.pReturn(horizon, c.x(), c.tx(), c.age())).isCloseTo(1 - none, within(1e-13));
    }

    @Property
    void everyMassIsInRange(
            @ForAll("models") ParetoNbd m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon,
            @ForAll @IntRange(max = 3000) int n) {
        double back = m.pReturn(horizon, c.x(), c.tx(), c.age());
        double mass = m.probabilityOfVisits(n + 1, horizon, c.x(), c.tx(), c.age());
        assertThat(mass).isBetween(0.0, back * (1 + ROUNDING) + Double.MIN_NORMAL);
    }

    @Property
    void massesAddUpToOneAndTheirMeanIsTheExpectation(
            @ForAll @DoubleRange(min = .05, max = 8) double r,
            @ForAll @DoubleRange(min = .05, max = 8) double s,
            @ForAll @DoubleRange(min = 1, max = 50) double alpha,
            @ForAll @DoubleRange(min = 1, max = 50) double beta,
            @ForAll @IntRange(max = 8) int x,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        ParetoNbd m = new ParetoNbd(r, alpha, s, beta, ClockUnit.WEEK);
        double age = 20;
        double horizon = alpha + age;
        double sum = 0;
        double mean = 0;
        double p = 1;
        // the mass is greatest below the shape, 16, and beyond it soon falls by nearly half from count to count
        for (int n = 0; n < 130 && (n < 16 || p > 1e-16); n++) {
            p = m.probabilityOfVisits(n, horizon, x, part * age, age);
            sum += p;
            mean += n * p;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(m.expectedVisits(horizon, x, part * age, age), within(1e-10));
    }

    /** A clock eight times as slow changes no digit of the numbers, so it changes no bit of a figure. */
    @Property
    void theClockDoesNotMatter(
            @ForAll("models") ParetoNbd m, @ForAll("customers") Customer c, @ForAll("horizons") double horizon) {
        ParetoNbd slow = new ParetoNbd(m.r(), m.alpha() / 8, m.s(), m.beta() / 8, ClockUnit.MONTH);
        double x = c.x();
        double tx = c.tx() / 8;
        double age = c.age() / 8;
        double h = horizon / 8;
        assertThat(slow.pAlive(x, tx, age)).isEqualTo(m.pAlive(x, c.tx(), c.age()));
        assertThat(slow.expectedVisits(h, x, tx, age)).isEqualTo(m.expectedVisits(horizon, x, c.tx(), c.age()));
        assertThat(slow.pReturn(h, x, tx, age)).isEqualTo(m.pReturn(horizon, x, c.tx(), c.age()));
        assertThat(slow.pAliveAhead(h, x, tx, age)).isEqualTo(m.pAliveAhead(horizon, x, c.tx(), c.age()));
    }

    @Property
    void everyFigureIsContinuousThroughSEqual1(
            @ForAll("models") ParetoNbd any, @ForAll("customers") Customer c, @ForAll("horizons") double horizon) {
        ParetoNbd at = new ParetoNbd(any.r(), any.alpha(), 1, any.beta(), any.unit());
        for (double s : new double[] {1 - 1e-12, 1 - 1e-16, 1 + 3e-16, 1 + 1e-12}) {
            ParetoNbd beside = new ParetoNbd(any.r(), any.alpha(), s, any.beta(), any.unit());
            assertClose(beside, at, c, horizon);
        }
    }

    @Property
    void everyFigureIsContinuousThroughAlphaEqualBeta(
            @ForAll("models") ParetoNbd any, @ForAll("customers") Customer c, @ForAll("horizons") double horizon) {
        ParetoNbd at = new ParetoNbd(any.r(), any.alpha(), any.s(), any.alpha(), any.unit());
        double close = 1e-12 / (1 + any.s());
        for (double factor : new double[] {1 - close, 1 + close}) {
            ParetoNbd beside = new ParetoNbd(any.r(), any.alpha(), any.s(), any.alpha() * factor, any.unit());
            assertClose(beside, at, c, horizon);
        }
    }

    private static void assertClose(ParetoNbd beside, ParetoNbd at, Customer c, double horizon) {
        double alive = at.pAlive(c.x(), c.tx(), c.age());
        double visits = at.expectedVisits(horizon, c.x(), c.tx(), c.age());
        double back = at.pReturn(horizon, c.x(), c.tx(), c.age());
        double tolerance = 1e-10;
        assertThat(beside.pAlive(c.x(), c.tx(), c.age())).isCloseTo(alive, within(tolerance * alive));
        assertThat(beside.expectedVisits(horizon, c.x(), c.tx(), c.age()))
                .isCloseTo(visits, within(tolerance * visits));
        assertThat(beside.pReturn(horizon, c.x(), c.tx(), c.age())).isCloseTo(back, within(tolerance * back));
    }

    @Provide
    @Override
    Arbitrary<ParetoNbd> models() {
        return Combinators.combine(powersOfTen(-9, 9), powersOfTen(-11, 12), powersOfTen(-9, 9), powersOfTen(-11, 12))
                .as((r, alpha, s, beta) -> new ParetoNbd(r, alpha, s, beta, ClockUnit.WEEK));
    }

    @Provide
    @Override
    Arbitrary<Customer> customers() {
        return customers(Arbitraries.oneOf(horizons(), Arbitraries.just(0.0)));
    }

    @Provide
    @Override
    Arbitrary<Double> horizons() {
        return powersOfTen(-12, 12);
    }
}
