package org.dealercrm.scoring.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Finite;

/**
 * Customer lifetime value: what each customer of a store is expected to contribute within a horizon of calendar months.
 *
 * <pre>{@code
 * LifetimeValuation valuation = LifetimeValuation.of(
 *         history, asOf, StoreFit.fit(ModelFamily.MBG_CNBD_K, history), GammaGamma.fit(history), ValuationTerms.standard());
 * LifetimeValue value = valuation.of(row);
 * value.discountedContribution();    // of the next 36 months
 * }</pre>
 *
 * <p>See {@link LifetimeValue} for the formula and its sources. The interval ({@link #withIntervals}) rests on the exact distribution
 * of the sum of contributions over the visit count ({@code ContributionSum}), times the visits' mean discount factor. The one
 * approximation in it is that the total is discounted and not each visit by its own month; undiscounted it is exact. Against
 * simulated futures at 12 to 15 % a year over three to five years an interval of 90 % covers 89.7 to 90.5 %: a little more for
 * customers who may leave soon, because few visits mean early ones, a little less for loyal ones. Both ends leave the same
 * probability outside, and are moved outward to the expected value where that lies beyond (a customer who hardly comes may be
 * worth nothing with 95 %, and a little on average), so that the interval always holds it.
 */
public final class LifetimeValuation {

    private static final int MOST_VISITS = 20_000;
    private static final double UNSEEN = 1e-8;

    private final VisitHistory history;
    private final StoreFit<? extends LifetimeModel> fit;
    private final Fit<GammaGamma> spend;
    private final ValuationTerms terms;
    private final LocalDate asOf;
    private final List<CalendarMonth> months;
    private final VisitContributions contributions;
    private final boolean intervals;

    private LifetimeValuation(
            VisitHistory history,
            LocalDate asOf,
            StoreFit<? extends LifetimeModel> fit,
            Fit<GammaGamma> spend,
            ValuationTerms terms,
            boolean intervals) {
        this.history = history;
        this.asOf = asOf;
        this.fit = fit;
        this.spend = spend;
        this.terms = terms;
        this.months = CalendarMonth.following(asOf, terms);
        this.contributions = VisitContributions.of(history, spend, terms.defaultMargin(), terms.costToServePerVisit());
        this.intervals = intervals;
    }

    /**
     * The valuation of a store's customers, without intervals.
     *
     * @param history the customers, not null, in any unit
     * @param asOf the day from which is looked ahead: that on which the history stands
     * @param fit the models of visits, not null
     * @param spend the model of amounts, not null; looked at only if the history tells amounts
     * @param terms the store's decisions, not null
     * @return the valuation, never null
     * @throws IllegalArgumentException if the history says that it stands on another day
     */
    public static LifetimeValuation of(
            VisitHistory history,
            LocalDate asOf,
            StoreFit<? extends LifetimeModel> fit,
            Fit<GammaGamma> spend,
            ValuationTerms terms) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(spend, "spend");
        Objects.requireNonNull(terms, "terms");
        LocalDate stands = history.asOf().orElse(asOf);
        if (!stands.equals(asOf)) {
            throw new IllegalArgumentException(
                    "Values look ahead from the day of the history, " + stands + ", found " + asOf);
        }
        VisitHistory onModelClock = history.inUnit(fit.modelFor(false).unit());
        return new LifetimeValuation(onModelClock, asOf, fit, spend, terms, false);
    }

    /**
     * This valuation with an interval for each customer, at the level of the terms.
     *
     * @return the new valuation, never null
     */
    public LifetimeValuation withIntervals() {
        return new LifetimeValuation(history, asOf, fit, spend, terms, true);
    }

    /**
     * The value of every customer.
     *
     * @return one for each row of the history, in its order, never null
     */
    public List<LifetimeValue> all() {
        return IntStream.range(0, history.size()).mapToObj(this::of).toList();
    }

    /**
     * The value of one customer.
     *
     * @param row 0 to the size of the history less 1
     * @return the value, never null
     */
    public LifetimeValue of(int row) {
        OptionalDouble perVisit =
                history.hasMoney() ? OptionalDouble.of(contributions.expected(row)) : OptionalDouble.empty();
        List<ValueMonth> ahead = new ArrayList<>(months.size());
        double visits = 0;
        double discountedVisits = 0;
        double value = 0;
        for (CalendarMonth month : months) {
            double until = history.departure(row).isPresent() ? 0 : Math.max(visits, expectedVisits(row, month));
            double discounted = (until - visits) * month.discountFactor();
            OptionalDouble contribution = perVisit.isPresent()
                    ? OptionalDouble.of(Finite.product(discounted, perVisit.getAsDouble()))
                    : OptionalDouble.empty();
            ahead.add(
                    new ValueMonth(month.after(), month.until(), until - visits, month.discountFactor(), contribution));
            visits = until;
            discountedVisits += discounted;
            value = Finite.within(value + contribution.orElse(0));
        }
        return new LifetimeValue(
                history.customerId(row),
                history.isFleet(row),
                months.get(months.size() - 1).until(),
                visits,
                discountedVisits,
                perVisit,
                perVisit.isPresent() ? OptionalDouble.of(value) : OptionalDouble.empty(),
                Finite.product(discountedVisits, perVisit.isPresent() ? terms.costToServePerVisit() : 0),
                ahead,
                interval(row, visits, discountedVisits, value),
                history.departure(row));
    }

    /**
     * By what the values are made.
     *
     * @return the provenance, never null
     */
    public ValuationProvenance provenance() {
        LifetimeModel model = fit.modelFor(false);
        return new ValuationProvenance(
                model.family(),
                model.parameters(),
                model.regularity(),
                model.unit(),
                fit.of(false).status(),
                fit.fleets().map(fleets -> fleets.model().parameters()),
                spend.status(),
                spend.converged() ? Optional.of(spend.model()) : Optional.empty(),
                asOf,
                terms,
                history.currency().map(unit -> unit.getCode()));
    }

    private LifetimeModel model(int row) {
        return fit.modelFor(history.isFleet(row)).of(history, row);
    }

    private double expectedVisits(int row, CalendarMonth month) {
        return model(row)
                .expectedVisits(
                        history.horizon(month.days()), history.frequency(row), history.recency(row), history.age(row));
    }

    private ValueInterval interval(int row, double visits, double discountedVisits, double value) {
        if (!intervals) {
            return new ValueInterval.None(ValueInterval.Cause.NOT_ASKED_FOR);
        }
        if (!history.hasMoney()) {
            return new ValueInterval.None(ValueInterval.Cause.NO_AMOUNTS);
        }
        if (visits == 0) {
            return new ValueInterval.Range(0, 0, terms.intervalLevel(), 1);
        }
        if (!spend.converged() && !contributions.neverPaid(row)) {
            return new ValueInterval.None(ValueInterval.Cause.NO_SPEND_MODEL);
        }
        double tail = (1 - terms.intervalLevel()) / 2;
        double enough = tail / 1000;
        double[] masses = masses(row, visits, enough);
        double seen = 0;
        for (double mass : masses) {
            seen += mass;
        }
        if (1 - seen > enough) {
            return new ValueInterval.None(ValueInterval.Cause.TOO_MANY_VISITS);
        }
        double usual = Math.max(Math.abs(contributions.expected(row)), 1e-9);
        ContributionSum sum = new ContributionSum(masses, contributions.amounts(row), usual);
        double discount = discountedVisits / visits;
        double low = Finite.product(discount, sum.quantile(tail));
        double high = Finite.product(discount, sum.quantile(1 - tail));
        return new ValueInterval.Range(
                Math.min(low, value), Math.max(high, value), terms.intervalLevel(), Math.min(1, masses[0]));
    }

    /** The probabilities of 0, 1, ... visits within the horizon, until what is left of them no longer counts. */
    private double[] masses(int row, double expected, double enough) {
        double unseen = enough * UNSEEN;
        double horizon = history.horizon(months.get(months.size() - 1).days());
        double[] masses = new double[16];
        double seen = 0;
        int n = 0;
        while (n < MOST_VISITS) {
            double mass = model(row)
                    .probabilityOfVisits(n, horizon, history.frequency(row), history.recency(row), history.age(row));
            masses = n < masses.length ? masses : Arrays.copyOf(masses, 2 * n);
            masses[n++] = mass;
            seen += mass;
            boolean fading = mass < unseen / n && 1 - seen < enough;
            if (n > expected && (1 - seen < unseen || fading)) {
                break;
            }
        }
        return Arrays.copyOf(masses, n);
    }
}
