package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.value.ValueCases.Case;
import org.dealercrm.scoring.value.ValueCases.Customer;

/** Laws of customer lifetime value, for any customer, model and terms. */
@Domain(ValueCases.class)
@Domain(DomainContext.Global.class)
class LifetimeValueProperties {

    private static final double ROUNDING = 1e-12;

    @Property
    void itIsNotNegativeWithoutCostToServe(@ForAll Case c, @ForAll ValuationTerms terms) {
        LifetimeValue value = c.value(terms);

        assertThat(value(value)).isBetween(0.0, Double.MAX_VALUE);
        assertThat(value.discountedVisits()).isBetween(0.0, value.expectedVisits() * (1 + ROUNDING));
        assertThat(value.months()).allSatisfy(month -> {
            assertThat(month.expectedVisits()).isNotNegative();
            assertThat(month.discountFactor()).isBetween(Double.MIN_NORMAL, 1.0);
        });
    }

    @Property
    void theMonthsAddUpToTheValueExactly(@ForAll Case c, @ForAll ValuationTerms terms) {
        LifetimeValue value = c.value(terms);

        double sum = 0;
        for (ValueMonth month : value.months()) {
            sum += month.discountedContribution().orElseThrow();
        }
        assertThat(sum).isEqualTo(value(value));
    }

    @Property
    void itFallsWithTheDiscountRate(
            @ForAll Case c, @ForAll ValuationTerms terms, @ForAll @DoubleRange(min = 0, max = 2) double more) {
        double higher = value(c.value(terms.withYearlyDiscountRate(terms.yearlyDiscountRate() + more)));

        assertThat(higher).isLessThanOrEqualTo(value(c.value(terms)));
    }

    @Property
    void itGrowsWithTheHorizonAndItsFirstMonthsStay(
            @ForAll Case c, @ForAll ValuationTerms terms, @ForAll @IntRange(min = 1, max = 24) int more) {
        LifetimeValue shorter = c.value(terms);
        LifetimeValue longer = c.value(terms.withHorizonMonths(terms.horizonMonths() + more));

        assertThat(value(longer)).isGreaterThanOrEqualTo(value(shorter));
        assertThat(longer.months().subList(0, terms.horizonMonths())).isEqualTo(shorter.months());
    }

    @Property
    void undiscountedItIsTheExpectedVisitsTimesTheContributionOfAVisit(@ForAll Case c, @ForAll ValuationTerms terms) {
        LifetimeValue value = c.value(terms.withYearlyDiscountRate(0));
        Customer customer = c.customer();
        double days = ChronoUnit.DAYS.between(c.asOf(), c.asOf().plusMonths(terms.horizonMonths()));
        double visits = c.visits().expectedVisits(days / 7, customer.x(), customer.tx(), customer.age());
        double spend = c.spend().expectedMeanSpend(customer.x(), customer.x() == 0 ? 0 : customer.meanSpend());

        assertThat(value.expectedVisits()).isCloseTo(visits, within(ROUNDING * visits));
        assertThat(value(value)).isCloseTo(visits * spend * terms.defaultMargin(), within(1e-11 * visits * spend));
    }

    @Property
    void itIsLinearInTheContribution(
            @ForAll Case c,
            @ForAll ValuationTerms terms,
            @ForAll @DoubleRange(min = 0.01, max = 1) double part,
            @ForAll @DoubleRange(min = 0, max = 500) double cost) {
        LifetimeValue whole = c.value(terms.withDefaultMargin(1));
        LifetimeValue reduced = c.value(terms.withDefaultMargin(part).withCostToServePerVisit(cost));

        double expected = part * value(whole) - cost * whole.discountedVisits();
        assertThat(value(reduced))
                .isCloseTo(expected, within(1e-11 * (value(whole) + cost * whole.discountedVisits())));
        assertThat(reduced.discountedCostToServe())
                .isCloseTo(cost * whole.discountedVisits(), within(1e-11 * cost * whole.discountedVisits()));
    }

    /** Sums at the end and at the beginning of each month bound the integral of (1 + d)^(-t / 365) dE(t). */
    @Property
    void discountingEveryDayLiesBetweenBothEndsOfTheMonths(
            @ForAll Case c, @ForAll ValuationTerms any, @ForAll @IntRange(min = 1, max = 14) int horizon) {
        ValuationTerms terms = any.withHorizonMonths(horizon);
        List<ValueMonth> months =
                c.value(terms.withTiming(DiscountTiming.END_OF_MONTH)).months();
        double perVisit = c.value(terms).contributionPerVisit().orElseThrow();
        double atTheEnd = 0;
        double atTheBeginning = 0;
        double before = 1;
        for (ValueMonth month : months) {
            atTheEnd += month.expectedVisits() * month.discountFactor() * perVisit;
            atTheBeginning += month.expectedVisits() * before * perVisit;
            before = month.discountFactor();
        }
        double daily = daily(c, terms) * perVisit;

        double rounding = 1e-9 * atTheBeginning;
        assertThat(daily).isBetween(atTheEnd - rounding, atTheBeginning + rounding);
        double middle = value(c.value(terms.withTiming(DiscountTiming.MIDDLE_OF_MONTH)));
        assertThat(middle).isBetween(atTheEnd - rounding, atTheBeginning + rounding);
    }

    private static double daily(Case c, ValuationTerms terms) {
        Customer customer = c.customer();
        long days = ChronoUnit.DAYS.between(c.asOf(), c.asOf().plusMonths(terms.horizonMonths()));
        double visits = 0;
        double sum = 0;
        for (int day = 1; day <= days; day++) {
            double until = c.visits().expectedVisits(day / 7.0, customer.x(), customer.tx(), customer.age());
            sum += (until - visits) * Math.pow(1 + terms.yearlyDiscountRate(), -(day - 0.5) / 365);
            visits = until;
        }
        return sum;
    }

    @Property
    void itIsTheSameOnAClockOfAnyUnit(@ForAll Case c, @ForAll ValuationTerms terms, @ForAll ClockUnit unit) {
        BetaGeometricModel weeks = c.visits();
        double alpha = weeks.alpha() * 7 / unit.days();
        BetaGeometricModel other =
                new BetaGeometricModel(weeks.dropoutAtStart(), weeks.k(), weeks.r(), alpha, weeks.a(), weeks.b(), unit);
        double expected = value(c.value(terms));

        assertThat(value(new Case(c.customer(), other, c.spend(), c.asOf()).value(terms)))
                .isCloseTo(expected, within(1e-10 * expected));
    }

    @Property
    void theIntervalHoldsTheValueAndAWiderOneHoldsANarrowerOne(
            @ForAll Case c,
            @ForAll ValuationTerms terms,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @DoubleRange(min = 0, max = 300) double cost) {
        ValuationTerms costly = terms.withHorizonMonths(months).withCostToServePerVisit(cost);
        LifetimeValue value = c.valueWithInterval(costly);
        ValueInterval.Range range = (ValueInterval.Range) value.interval();
        double half = costly.intervalLevel() / 2;
        ValueInterval.Range narrow = (ValueInterval.Range)
                c.valueWithInterval(costly.withIntervalLevel(half)).interval();

        assertThat(value(value)).isBetween(range.low(), range.high());
        double rounding = 1e-10 * (Math.abs(range.low()) + Math.abs(range.high()) + 1);
        assertThat(narrow.low()).isGreaterThanOrEqualTo(range.low() - rounding);
        assertThat(narrow.high()).isLessThanOrEqualTo(range.high() + rounding);
        assertThat(range.noVisit()).isBetween(0.0, 1.0);
    }

    @Property
    void monthsFollowOneAnotherAndEndOnTheDayOfTheMonth(@ForAll Case c, @ForAll ValuationTerms terms) {
        List<ValueMonth> months = c.value(terms).months();

        LocalDate after = c.asOf();
        for (int j = 0; j < months.size(); j++) {
            assertThat(months.get(j).after()).isEqualTo(after);
            after = months.get(j).until();
            assertThat(after).isEqualTo(c.asOf().plusMonths(j + 1L));
        }
        assertThat(c.value(terms).until()).isEqualTo(after);
    }

    private static double value(LifetimeValue value) {
        return value.discountedContribution().orElseThrow();
    }
}
