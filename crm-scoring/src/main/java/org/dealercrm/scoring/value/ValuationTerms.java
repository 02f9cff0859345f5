package org.dealercrm.scoring.value;

import java.util.Objects;

/**
 * The decisions of a store about the value of what is still to come. They are policy, so every valuation records them.
 *
 * @param horizonMonths how many calendar months are looked ahead, 1 to 1200; visits after them are worth nothing in the result
 * @param yearlyDiscountRate by how much less a contribution is worth a year later: d in (1 + d)^(-days / 365); 0 to 10
 * @param timing on which day of its month a contribution is discounted, not null
 * @param defaultMargin the share of an amount that remains with the store, used where no costs are recorded; above 0, at
 *     most 1
 * @param costToServePerVisit what a visit costs the store beside the recorded costs, in the currency of the history, 0 to
 *     1e15
 * @param intervalLevel the probability with which the value actually realised lies within the interval, if model and
 *     parameters hold; above 0, at most 0.999
 */
public record ValuationTerms(
        int horizonMonths,
        double yearlyDiscountRate,
        DiscountTiming timing,
        double defaultMargin,
        double costToServePerVisit,
        double intervalLevel) {

    private static final int MOST_MONTHS = 1200;
    private static final double HIGHEST_RATE = 10;
    private static final double HIGHEST_COST = 1e15;
    private static final double HIGHEST_LEVEL = 0.999;
    private static final ValuationTerms STANDARD =
            new ValuationTerms(36, 0.12, DiscountTiming.MIDDLE_OF_MONTH, 1, 0, 0.9);

    /** Checks every decision. */
    public ValuationTerms {
        Objects.requireNonNull(timing, "timing");
        check(
                horizonMonths >= 1 && horizonMonths <= MOST_MONTHS,
                "The horizon lies from 1 to 1200 months",
                horizonMonths);
        check(
                yearlyDiscountRate >= 0 && yearlyDiscountRate <= HIGHEST_RATE,
                "The yearly discount rate lies from 0 to 10",
                yearlyDiscountRate);
        check(defaultMargin > 0 && defaultMargin <= 1, "The default margin must lie in (0, 1]", defaultMargin);
        check(
                costToServePerVisit >= 0 && costToServePerVisit <= HIGHEST_COST,
                "The cost to serve a visit lies from 0 to 1e15",
                costToServePerVisit);
        check(
                intervalLevel > 0 && intervalLevel <= HIGHEST_LEVEL,
                "The level of the interval must lie in (0, 0.999]",
                intervalLevel);
    }

    private static void check(boolean holds, String rule, double found) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", found " + found);
        }
    }

    /**
     * The terms to begin with: three years, 12 % a year (the rate of Gupta and Lehmann, "Customers as Assets", Journal of
     * Interactive Marketing 17(1), 2003), in the middle of the month, the whole amount as margin where no cost is recorded,
     * no cost to serve, an interval of 90 %.
     *
     * @return the standard terms, never null
     */
    public static ValuationTerms standard() {
        return STANDARD;
    }

    /**
     * These terms with another horizon.
     *
     * @param months calendar months, 1 to 1200
     * @return the new terms, never null
     */
    public ValuationTerms withHorizonMonths(int months) {
        return new ValuationTerms(
                months, yearlyDiscountRate, timing, defaultMargin, costToServePerVisit, intervalLevel);
    }

    /**
     * These terms with another discount rate.
     *
     * @param rate the rate a year, 0 to 10
     * @return the new terms, never null
     */
    public ValuationTerms withYearlyDiscountRate(double rate) {
        return new ValuationTerms(horizonMonths, rate, timing, defaultMargin, costToServePerVisit, intervalLevel);
    }

    /**
     * These terms with another convention of the day within a month.
     *
     * @param convention when a month's contribution is thought to come in, not null
     * @return the new terms, never null
     */
    public ValuationTerms withTiming(DiscountTiming convention) {
        return new ValuationTerms(
                horizonMonths, yearlyDiscountRate, convention, defaultMargin, costToServePerVisit, intervalLevel);
    }

    /**
     * These terms with another margin for histories without costs.
     *
     * @param margin the share of an amount that remains with the store, above 0 and at most 1
     * @return the new terms, never null
     */
    public ValuationTerms withDefaultMargin(double margin) {
        return new ValuationTerms(
                horizonMonths, yearlyDiscountRate, timing, margin, costToServePerVisit, intervalLevel);
    }

    /**
     * These terms with another cost to serve.
     *
     * @param cost the cost of a visit beside the recorded costs, 0 to 1e15
     * @return the new terms, never null
     */
    public ValuationTerms withCostToServePerVisit(double cost) {
        return new ValuationTerms(horizonMonths, yearlyDiscountRate, timing, defaultMargin, cost, intervalLevel);
    }

    /**
     * These terms with another level of the interval.
     *
     * @param level above 0, at most 0.999
     * @return the new terms, never null
     */
    public ValuationTerms withIntervalLevel(double level) {
        return new ValuationTerms(horizonMonths, yearlyDiscountRate, timing, defaultMargin, costToServePerVisit, level);
    }
}
