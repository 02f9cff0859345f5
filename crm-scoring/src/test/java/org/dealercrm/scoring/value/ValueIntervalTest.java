package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.value.ValueCases.Case;
import org.dealercrm.scoring.value.ValueCases.Customer;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The interval against futures drawn at random from the models' definition, each visit discounted by its own month. */
class ValueIntervalTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int DRAWS = 100_000;

    private static final GammaGamma SPEND = new GammaGamma(2.5, 6, 1800);

    /** Without discount nothing is approximated: the share of futures within is the level, but for chance. */
    @ParameterizedTest
    @CsvSource({
        "6, 140, 150, 1, .6, 0",
        "6, 140, 150, 3, .6, 0",
        "2, 60, 150, 2, .6, 100",
        "12, 190, 200, 1, .02, 0",
        "12, 190, 200, 3, .02, 250",
        "2, 60, 150, 1, .02, 900"
    })
    void undiscountedItCoversItsLevelExactly(int x, double tx, double age, int k, double a, double cost) {
        ValuationTerms terms = ValuationTerms.standard()
                .withYearlyDiscountRate(0)
                .withCostToServePerVisit(cost)
                .withIntervalLevel(.9);
        Case given = given(x, tx, age, k, a);
        double[] futures = futures(given, terms);
        LifetimeValue value = given.valueWithInterval(terms);
        ValueInterval.Range range = (ValueInterval.Range) value.interval();

        double mean = Arrays.stream(futures).average().orElseThrow();
        assertThat(value.discountedContribution()).hasValueCloseTo(mean, within(.01 * (range.high() - range.low())));
        // Four standard errors of a share; where an end is an atom (nobody comes) more lies on it than the tail.
        double chance = 4 * Math.sqrt(.05 * .95 / DRAWS);
        assertThat(share(futures, range.high(), Double.MAX_VALUE)).isCloseTo(.05, within(chance));
        if (range.low() != 0) {
            assertThat(share(futures, -Double.MAX_VALUE, Math.nextDown(range.low())))
                    .isCloseTo(.05, within(chance));
        } else {
            assertThat(share(futures, -Double.MAX_VALUE, 0)).isGreaterThan(.05 - chance);
        }
        assertThat(range.noVisit()).isCloseTo(noVisit(given, terms), within(.006));
    }

    /** At 12 % over three years, and at 15 % over five, the one approximation moves no end by more than .75 points. */
    @ParameterizedTest
    @CsvSource({
        "6, 140, 150, 1, .6, 36, .12",
        "6, 140, 150, 3, .6, 36, .12",
        "12, 190, 200, 1, .6, 60, .15",
        "12, 190, 200, 3, .6, 60, .15",
        "12, 190, 200, 1, .02, 36, .12",
        "12, 190, 200, 3, .02, 60, .15",
        "3, 100, 150, 2, .02, 60, .15"
    })
    void discountedItCoversItsLevelNearly(int x, double tx, double age, int k, double a, int months, double rate) {
        ValuationTerms terms =
                ValuationTerms.standard().withYearlyDiscountRate(rate).withHorizonMonths(months);
        Case given = given(x, tx, age, k, a);
        double[] futures = futures(given, terms);
        LifetimeValue value = given.valueWithInterval(terms);
        ValueInterval.Range range = (ValueInterval.Range) value.interval();

        double mean = Arrays.stream(futures).average().orElseThrow();
        assertThat(value.discountedContribution()).hasValueCloseTo(mean, within(.02 * mean));
        double above = share(futures, Math.nextUp(range.high()), Double.MAX_VALUE);
        double below = share(futures, -Double.MAX_VALUE, Math.nextDown(range.low()));
        assertThat(above).isLessThan(.0575);
        assertThat(below).isLessThan(.0575);
        assertThat(1 - above - below).isBetween(.89, range.low() > 0 ? .915 : 1);
    }

    /** Whoever hardly comes is worth nothing with 90 %, and a little on average; the interval reaches to that. */
    @Test
    void itReachesToTheExpectedValueWhereThatIsRare() {
        LifetimeValue value = given(1, 2, 300, 1, .6).valueWithInterval(ValuationTerms.standard());
        ValueInterval.Range range = (ValueInterval.Range) value.interval();

        assertThat(range.noVisit()).isGreaterThan(.95);
        assertThat(range.low()).isZero();
        assertThat(range.high()).isEqualTo(value.discountedContribution().orElseThrow());
    }

    @Test
    void moreVisitsThanCanBeCountedAreRefused() {
        Customer ofToday = new Customer(0, 0, 0, 0);
        BetaGeometricModel tenThousandAWeek = new BetaGeometricModel(false, 1, 1, 1e-4, 1e-3, 1e3, ClockUnit.WEEK);
        Case given = new Case(ofToday, tenThousandAWeek, SPEND, AS_OF);

        assertThat(given.valueWithInterval(ValuationTerms.standard()).interval())
                .isEqualTo(new ValueInterval.None(ValueInterval.Cause.TOO_MANY_VISITS));
    }

    @Test
    void withoutADistributionThereIsNone() {
        assertThat(given(6, 140, 150, 1, .6).value(ValuationTerms.standard()).interval())
                .isEqualTo(new ValueInterval.None(ValueInterval.Cause.NOT_ASKED_FOR));
    }

    @ParameterizedTest
    @EnumSource(ValueInterval.Cause.class)
    void everyCauseIsToldInBothLanguages(ValueInterval.Cause cause) {
        assertThat(cause.sentence(Locale.ENGLISH)).matches("[a-z ]+");
        assertThat(cause.sentence(Locale.CHINESE)).matches("[^a-zA-Z]+");
    }

    /** A workshop's customer: about three visits a year, at about 900 each. */
    static Case given(int x, double tx, double age, int k, double a) {
        BetaGeometricModel model = new BetaGeometricModel(true, k, 1.6, 26, a, 2.8, ClockUnit.WEEK);
        return new Case(new Customer(x, tx, age, 900), model, SPEND, AS_OF);
    }

    static double share(double[] futures, double from, double to) {
        return (double) Arrays.stream(futures).filter(f -> f >= from && f <= to).count() / futures.length;
    }

    private static double noVisit(Case c, ValuationTerms terms) {
        FutureVisits future = future(c);
        RandomDataGenerator random = new RandomDataGenerator(7);
        double weeks = weeks(terms);
        int none = 0;
        for (int i = 0; i < DRAWS; i++) {
            none += future.draw(weeks, random).length == 0 ? 1 : 0;
        }
        return (double) none / DRAWS;
    }

    private static FutureVisits future(Case c) {
        return new FutureVisits(
                c.visits(), c.customer().x(), c.customer().tx(), c.customer().age());
    }

    private static double weeks(ValuationTerms terms) {
        return ChronoUnit.DAYS.between(AS_OF, AS_OF.plusMonths(terms.horizonMonths())) / 7.0;
    }

    static double[] futures(Case c, ValuationTerms terms) {
        FutureVisits future = future(c);
        RandomDataGenerator random = new RandomDataGenerator(42);
        Customer customer = c.customer();
        double[] values = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double nu = random.nextGamma(SPEND.q() + SPEND.p() * customer.x(), 1)
                    / (SPEND.v() + customer.x() * customer.meanSpend());
            for (double time : future.draw(weeks(terms), random)) {
                double amount = random.nextGamma(SPEND.p(), 1) / nu;
                values[i] += (amount * terms.defaultMargin() - terms.costToServePerVisit()) * factor(time, terms);
            }
        }
        return values;
    }

    private static double factor(double weeks, ValuationTerms terms) {
        LocalDate day = AS_OF.plusDays((long) Math.ceil(weeks * 7));
        int month = 1;
        while (AS_OF.plusMonths(month).isBefore(day)) {
            month++;
        }
        double from = ChronoUnit.DAYS.between(AS_OF, AS_OF.plusMonths(month - 1L));
        double to = ChronoUnit.DAYS.between(AS_OF, AS_OF.plusMonths(month));
        return Math.pow(1 + terms.yearlyDiscountRate(), -(from + to) / 2 / 365);
    }
}
