package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of a race over shapes from 1e-9 to 1e9 and scales and times from 1e-12 to 1e12. */
class ParetoRaceProperties {

    record Race(double shape1, double scale1, double shape2, double scale2, double within) {

        ParetoRace run() {
            return new ParetoRace(shape1, scale1, shape2, scale2, within);
        }

        ParetoRace turned() {
            return new ParetoRace(shape2, scale2, shape1, scale1, within);
        }

        Race until(double time) {
            return new Race(shape1, scale1, shape2, scale2, time);
        }

        Race firstWith(double shape, double scale) {
            return new Race(shape, scale, shape2, scale2, within);
        }
    }

    /** Three integrals and logarithms found apart, and one of the three things must happen. */
    @Property
    void oneOfTheTwoRingsFirstOrNone(@ForAll("races") Race race) {
        double none = Math.exp(race.run().logNone());
        assertThat(race.run().first() + race.turned().first() + none).isCloseTo(1, within(1e-13));
    }

    @Property
    void everyProbabilityIsInRangeAndGrowsWithTime(
            @ForAll("races") Race race, @ForAll @DoubleRange(min = 1, max = 1000) double times) {
        double first = race.run().first();
        assertThat(first).isBetween(0.0, 1.0);
        assertThat(race.until(race.within() * times).run().first()).isGreaterThanOrEqualTo(first * (1 - 1e-13));
        assertThat(race.run().logNone()).isBetween(-Double.MAX_VALUE, 0.0);
    }

    /** A clock eight times as slow changes no digit of the numbers, so it changes no bit. */
    @Property
    void theClockDoesNotMatter(@ForAll("races") Race race) {
        ParetoRace slower =
                new ParetoRace(race.shape1(), race.scale1() * 8, race.shape2(), race.scale2() * 8, race.within() * 8);
        assertThat(slower.first()).isEqualTo(race.run().first());
        assertThat(slower.logNone()).isEqualTo(race.run().logNone());
    }

    @Property
    void nothingIsSpecialWhereScalesMeet(@ForAll("races") Race race) {
        double at = race.firstWith(race.shape1(), race.scale2()).run().first();
        double below =
                race.firstWith(race.shape1(), race.scale2() * (1 - 1e-13)).run().first();
        double above =
                race.firstWith(race.shape1(), race.scale2() * (1 + 1e-13)).run().first();
        double tolerance = 1e-11 * at;
        assertThat(below).isCloseTo(at, within(tolerance));
        assertThat(above).isCloseTo(at, within(tolerance));
    }

    @Property
    void momentsBelongToTheSameRace(@ForAll("races") Race race) {
        ParetoRaceMoments moments = moments(race);
        assertThat(moments.first()).isCloseTo(race.run().first(), within(1e-13 * moments.first()));
        assertThat(moments.logNone()).isEqualTo(race.run().logNone());
        for (int i = 0; i < 4; i++) {
            assertThat(moments.mean(i)).isBetween(0.0, moments.atEnd(i) * (1 + 1e-12));
            double most = moments.mean(i) * moments.mean(i);
            assertThat(moments.covariance(i, i)).isGreaterThan(-1e-12 * most);
        }
    }

    /** d ln first / d shape1 = 1/shape1 - mean ln(1 + t/scale1), d / d shape2 = -mean ln(1 + t/scale2), and again for the second. */
    @Property
    void meansAndCovariancesAreDerivatives(
            @ForAll @DoubleRange(min = .1, max = 20) double shape1,
            @ForAll @DoubleRange(min = .1, max = 20) double shape2,
            @ForAll @DoubleRange(min = .1, max = 20) double scale1,
            @ForAll @DoubleRange(min = .1, max = 20) double scale2,
            @ForAll @DoubleRange(min = .1, max = 50) double time) {
        double step = 1e-3;
        ParetoRaceMoments at = moments(new Race(shape1, scale1, shape2, scale2, time));
        ParetoRaceMoments up = moments(new Race(shape1, scale1, shape2 + step, scale2, time));
        ParetoRaceMoments down = moments(new Race(shape1, scale1, shape2 - step, scale2, time));
        double slope = (Math.log(up.first()) - Math.log(down.first())) / (2 * step);
        assertThat(at.mean(1)).isCloseTo(-slope, within(1e-5));
        for (int i = 0; i < 4; i++) {
            double moved = (up.mean(i) - down.mean(i)) / (2 * step);
            assertThat(at.covariance(i, 1)).isCloseTo(-moved, within(1e-5));
        }
    }

    private static ParetoRaceMoments moments(Race race) {
        ParetoRaceMoments moments = new ParetoRaceMoments();
        moments.run(race.shape1(), race.scale1(), race.shape2(), race.scale2(), race.within());
        return moments;
    }

    @Provide
    Arbitrary<Race> races() {
        Arbitrary<Double> shapes = powersOfTen(-9, 9);
        Arbitrary<Double> scales = powersOfTen(-12, 12);
        return Combinators.combine(shapes, scales, shapes, scales, scales).as(Race::new);
    }

    private static Arbitrary<Double> powersOfTen(double least, double greatest) {
        return Arbitraries.doubles().between(least, greatest).ofScale(6).map(e -> Math.pow(10, e));
    }
}
