package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws that every lifetime model obeys, over its legal domain; a class for each model says what that is and adds the model's own laws. */
abstract class LifetimeModelLaws {

    static final double ROUNDING = 1e-11;

    /** A customer by his statistics. */
    record Customer(double x, double tx, double age) {}

    private final double longest;

    /** The longest time that the model takes. */
    LifetimeModelLaws(double longest) {
        this.longest = longest;
    }

    abstract Arbitrary<? extends LifetimeModel> models();

    /** Those of regularity 1. */
    @Provide
    Arbitrary<? extends LifetimeModel> irregularModels() {
        return models();
    }

    abstract Arbitrary<Customer> customers();

    abstract Arbitrary<Double> horizons();

    @Property
    void everyFigureIsFiniteAndInRange(
            @ForAll("models") LifetimeModel m, @ForAll("customers") Customer c, @ForAll("horizons") double horizon) {
        double visits = m.expectedVisits(horizon, c.x(), c.tx(), c.age());
        double staying = m.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age());
        double back = m.pReturn(horizon, c.x(), c.tx(), c.age());
        double alive = m.pAlive(c.x(), c.tx(), c.age());
        assertThat(alive).isBetween(0.0, 1.0);
        assertThat(back).isBetween(0.0, Math.min(1, alive * (1 + ROUNDING)));
        assertThat(m.pAliveAhead(horizon, c.x(), c.tx(), c.age())).isBetween(0.0, alive * (1 + ROUNDING));
        assertThat(visits).isBetween(back * (1 - ROUNDING), Double.MAX_VALUE);
        assertThat(staying).isBetween(visits * (1 - ROUNDING), Double.MAX_VALUE);
        assertThat(m.probabilityOfVisits(1, horizon, c.x(), c.tx(), c.age())).isBetween(0.0, 1.0);
    }

    @Property
    void aliveNeverRisesWithSilence(
            @ForAll("models") LifetimeModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double silence,
            @ForAll @DoubleRange(min = 0, max = 10) double times) {
        double now = m.pAlive(c.x(), c.tx(), c.age());
        for (double later : later(c, silence, times)) {
            assertThat(m.pAlive(c.x(), c.tx(), later)).isLessThanOrEqualTo(now * (1 + ROUNDING));
        }
    }

    /** A regular customer may not be due yet, and the silence brings his visit nearer. */
    @Property
    void returnNeverRisesWithSilenceOfAnIrregularCustomer(
            @ForAll("irregularModels") LifetimeModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon,
            @ForAll("horizons") double silence,
            @ForAll @DoubleRange(min = 0, max = 10) double times) {
        double now = m.pReturn(horizon, c.x(), c.tx(), c.age());
        for (double later : later(c, silence, times)) {
            assertThat(m.pReturn(horizon, c.x(), c.tx(), later)).isLessThanOrEqualTo(now * (1 + ROUNDING));
        }
    }

    /** After a silence of any length, and of one in the order of the time observed. */
    private double[] later(Customer c, double silence, double times) {
        return new double[] {Math.min(longest, c.age() + silence), Math.min(longest, c.age() * (1 + times))};
    }

    @Property
    void visitsAndReturnGrowWithTheHorizon(
            @ForAll("models") LifetimeModel m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon,
            @ForAll @DoubleRange(min = 1, max = 100) double times) {
        double longer = Math.min(longest, horizon * times);
        double few = 1 - ROUNDING;
        assertThat(m.expectedVisits(longer, c.x(), c.tx(), c.age()))
                .isGreaterThanOrEqualTo(m.expectedVisits(horizon, c.x(), c.tx(), c.age()) * few);
        assertThat(m.expectedVisitsWhileStaying(longer, c.x(), c.tx(), c.age()))
                .isGreaterThanOrEqualTo(m.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age()) * few);
        assertThat(m.pReturn(longer, c.x(), c.tx(), c.age()))
                .isGreaterThanOrEqualTo(m.pReturn(horizon, c.x(), c.tx(), c.age()) * few);
    }

    /** Numbers of all magnitudes. */
    static Arbitrary<Double> powersOfTen(double least, double greatest) {
        return Arbitraries.doubles().between(least, greatest).ofScale(6).map(e -> Math.pow(10, e));
    }

    /** Whole and broken x, none and 5,000, just seen and never seen again. */
    static Arbitrary<Customer> customers(Arbitrary<Double> ages) {
        Arbitrary<Double> visits = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 5000).ofScale(4));
        Arbitrary<Double> parts = Arbitraries.doubles().between(0, 1).ofScale(6).edgeCases(e -> e.add(0.0, 1.0));
        return Combinators.combine(visits, parts, ages)
                .as((x, part, age) -> new Customer(x, x == 0 ? 0 : part * age, age));
    }
}
