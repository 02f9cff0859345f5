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

/** Laws of BG/BB over its legal domain, and its figures against the enumeration of everything that may happen. */
class BetaGeometricBetaBernoulliProperties extends LifetimeModelLaws {

    BetaGeometricBetaBernoulliProperties() {
        super(1e6);
    }

    @Property
    void nobodyComesMoreOftenThanThereArePeriods(
            @ForAll("models") BetaGeometricBetaBernoulli m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        assertThat(m.expectedVisits(horizon, c.x(), c.tx(), c.age())).isLessThanOrEqualTo(horizon);
        assertThat(m.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age()))
                .isLessThanOrEqualTo(horizon);
    }

    @Property
    void aliveAheadFallsWithTime(
            @ForAll("models") BetaGeometricBetaBernoulli m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double ahead,
            @ForAll @DoubleRange(min = 1, max = 10) double times) {
        double soon = m.pAliveAhead(ahead, c.x(), c.tx(), c.age());
        assertThat(m.pAliveAhead(ahead * times, c.x(), c.tx(), c.age())).isLessThanOrEqualTo(soon * (1 + ROUNDING));
    }

    @Property
    void figuresAreContinuousInTimeAndThroughGammaEqual1(
            @ForAll("models") BetaGeometricBetaBernoulli m,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        double visits = m.expectedVisits(horizon, c.x(), c.tx(), c.age());
        double near = 1e-9;
        double close = 1e-6 * visits + 1e-7 * near;
        assertThat(m.expectedVisits(horizon * (1 + 1e-12), c.x(), c.tx(), c.age()))
                .isCloseTo(visits, within(close));
        double alive = m.pAlive(c.x(), c.tx(), c.age());
        assertThat(m.pAlive(c.x(), c.tx(), c.age() + near)).isCloseTo(alive, within(1e-6));
        double one = withGamma(m, 1).expectedVisits(horizon, c.x(), c.tx(), c.age());
        assertThat(withGamma(m, 1 + 1e-12).expectedVisits(horizon, c.x(), c.tx(), c.age()))
                .isCloseTo(one, within(1e-8 * one));
        assertThat(withGamma(m, 1 - 1e-12).expectedVisits(horizon, c.x(), c.tx(), c.age()))
                .isCloseTo(one, within(1e-8 * one));
    }

    @Property
    void massesOfTheVisitCountAddUpToOneAndTheirMeanIsTheExpectation(
            @ForAll("models") BetaGeometricBetaBernoulli m,
            @ForAll("customers") Customer c,
            @ForAll @DoubleRange(min = 0, max = 60) double horizon) {
        double sum = 0;
        double mean = 0;
        for (int k = 0; k <= 61; k++) {
            double mass = m.probabilityOfVisits(k, horizon, c.x(), c.tx(), c.age());
            sum += mass;
            mean += k * mass;
        }
        double visits = m.expectedVisits(horizon, c.x(), c.tx(), c.age());
        assertThat(sum).isCloseTo(1, within(1e-10));
        assertThat(mean).isCloseTo(visits, within(1e-10 * visits));
        double back = m.pReturn(horizon, c.x(), c.tx(), c.age());
        assertThat(1 - m.probabilityOfVisits(0, horizon, c.x(), c.tx(), c.age()))
                .isCloseTo(back, within(1e-12));
    }

    /** P(alive) one period later is a chance now: E over what that period brings. */
    @Property
    void whatIsExpectedNowIsTheMeanOfWhatIsExpectedAfterThePeriod(
            @ForAll("models") BetaGeometricBetaBernoulli m,
            @ForAll @IntRange(min = 0, max = 8) int x,
            @ForAll @IntRange(min = 0, max = 8) int more,
            @ForAll @IntRange(min = 0, max = 30) int silence,
            @ForAll @IntRange(min = 1, max = 20) int horizon) {
        int tx = x == 0 ? 0 : x + more;
        int n = tx + silence;
        double comes = m.pReturn(1, x, tx, n);
        double later = comes * m.expectedVisits(horizon, x + 1, n + 1, n + 1)
                + (1 - comes) * m.expectedVisits(horizon, x, tx, n + 1);
        double both = m.expectedVisits(horizon + 1, x, tx, n);
        assertThat(comes + later).isCloseTo(both, within(1e-11 * both));
        double alive = m.pAliveAhead(1, x, tx, n);
        assertThat(comes + (1 - comes) * m.pAlive(x, tx, n + 1)).isCloseTo(alive, within(1e-12 * (1 + alive)));
    }

    /**
     * Every sequence of up to eight periods is played through with each pair of p and theta on the nodes of a Gauss-Legendre rule,
     * which integrates the polynomials that whole parameters make without error; the figures are shares of sequences.
     */
    @Property(tries = 60)
    void figuresAreThoseOfTheEnumerationOfAllSequences(
            @ForAll @IntRange(min = 1, max = 4) int alpha,
            @ForAll @IntRange(min = 1, max = 4) int beta,
            @ForAll @IntRange(min = 1, max = 4) int gamma,
            @ForAll @IntRange(min = 1, max = 4) int delta,
            @ForAll @IntRange(min = 0, max = 8) int observed) {
        BetaGeometricBetaBernoulli m = new BetaGeometricBetaBernoulli(alpha, beta, gamma, delta, ClockUnit.YEAR);
        int ahead = 8 - observed;
        PeriodSequences all = new PeriodSequences(alpha, beta, gamma, delta, 8);
        double total = 0;
        for (int past = 0; past < 1 << observed; past++) {
            int x = Integer.bitCount(past);
            int tx = 32 - Integer.numberOfLeadingZeros(past);
            double likelihood = all.probability(past, observed);
            total += likelihood;
            assertThat(m.logLikelihood(x, tx, observed, 0)).isCloseTo(Math.log(likelihood), within(1e-11));
            assertThat(m.pAlive(x, tx, observed))
                    .isCloseTo(all.probabilityAndThere(past, observed) / likelihood, within(1e-11));
            double[] counts = new double[ahead + 1];
            double there = 0;
            for (int future = 0; future < 1 << ahead; future++) {
                int whole = past | future << observed;
                counts[Integer.bitCount(future)] += all.probability(whole, 8) / likelihood;
                there += all.probabilityAndThere(whole, 8) / likelihood;
            }
            double mean = 0;
            for (int k = 0; k <= ahead; k++) {
                assertThat(m.probabilityOfVisits(k, ahead, x, tx, observed)).isCloseTo(counts[k], within(1e-11));
                mean += k * counts[k];
            }
            assertThat(m.expectedVisits(ahead, x, tx, observed)).isCloseTo(mean, within(1e-11));
            assertThat(m.pReturn(ahead, x, tx, observed)).isCloseTo(1 - counts[0], within(1e-11));
            assertThat(m.pAliveAhead(ahead, x, tx, observed)).isCloseTo(there, within(1e-11));
        }
        assertThat(total).isCloseTo(1, within(1e-11));
    }

    private static BetaGeometricBetaBernoulli withGamma(BetaGeometricBetaBernoulli m, double gamma) {
        return new BetaGeometricBetaBernoulli(m.alpha(), m.beta(), gamma, m.delta(), m.unit());
    }

    @Provide
    @Override
    Arbitrary<BetaGeometricBetaBernoulli> models() {
        Arbitrary<Double> parameter = powersOfTen(-4, 4);
        return Combinators.combine(parameter, parameter, parameter, parameter)
                .as((a, b, g, d) -> new BetaGeometricBetaBernoulli(a, b, g, d, ClockUnit.MONTH));
    }

    @Provide
    @Override
    Arbitrary<Double> horizons() {
        Arbitrary<Double> whole = Arbitraries.integers().between(0, 60).map(Integer::doubleValue);
        return Arbitraries.oneOf(whole, Arbitraries.doubles().between(0, 400).ofScale(4));
    }

    /** Whole and broken x and times, x above t_x too, just seen and never seen again. */
    @Provide
    @Override
    Arbitrary<Customer> customers() {
        Arbitrary<Double> silences = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 300).ofScale(4));
        Arbitrary<Double> recencies = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 300).ofScale(4));
        return Combinators.combine(Arbitraries.doubles().between(0, 1.2).ofScale(3), recencies, silences)
                .as((share, tx, silence) -> new Customer(share * tx, tx, tx + silence));
    }
}
