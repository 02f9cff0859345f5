package org.dealercrm.scoring.retention;

import java.time.Period;
import java.util.Objects;

/**
 * The decisions of a store about its customers' classes: horizon, cut points and the rules of no value. They are policy, not
 * knowledge (the trade defines loss between 6 and 24 months), so every result records the policy that made it.
 *
 * @param horizonDays how far the scores look ahead, in days, at least 1
 * @param stabilityThreshold the lowest probability to return of a stable customer, above 0 and below 1
 * @param valueCut where high value begins, not null
 * @param costToServePerVisit what a visit costs the store beside the recorded costs, in the currency of the history, not
 *     negative
 * @param lostAfter a customer whose last visit (or acquisition, if he never came) is longer ago than this calendar period
 *     is lost for good; not null, longer than zero, at most 1000 years
 * @param defaultMargin the share of an amount that remains with the store, used where no costs are recorded; above 0, at most 1
 * @param fullEvidenceVisits visits from which evidence is full, at least 2
 * @param fullEvidenceDays days of observation from which evidence is full, not negative
 */
public record RetentionPolicy(
        int horizonDays,
        double stabilityThreshold,
        ValueCut valueCut,
        double costToServePerVisit,
        Period lostAfter,
        double defaultMargin,
        int fullEvidenceVisits,
        int fullEvidenceDays) {

    private static final int MAX_YEARS = 1000;
    private static final RetentionPolicy STANDARD =
            new RetentionPolicy(365, 0.5, new ValueCut.NaturalBreak(), 0, Period.ofMonths(24), 1, 3, 365);

    /** Checks every decision. */
    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    public RetentionPolicy {
        Objects.requireNonNull(valueCut, "valueCut");
        Objects.requireNonNull(lostAfter, "lostAfter");
        check(horizonDays >= 1, "The horizon must be at least one day", horizonDays);
        check(
                stabilityThreshold > 0 && stabilityThreshold < 1,
                "The stability threshold must lie between 0 and 1",
                stabilityThreshold);
        check(
                costToServePerVisit >= 0 && costToServePerVisit <= Double.MAX_VALUE,
                "The cost to serve must not be negative",
                costToServePerVisit);
        check(!lostAfter.isNegative() && !lostAfter.isZero(), "The period of loss must be positive", lostAfter);
        check(
                lostAfter.toTotalMonths() <= MAX_YEARS * 12L && lostAfter.getDays() <= MAX_YEARS * 365,
                "The period of loss must be at most 1000 years",
                lostAfter);
        check(defaultMargin > 0 && defaultMargin <= 1, "The default margin must lie in (0, 1]", defaultMargin);
        check(fullEvidenceVisits >= 2, "Full evidence needs at least two visits", fullEvidenceVisits);
        check(fullEvidenceDays >= 0, "The days of full evidence must not be negative", fullEvidenceDays);
    }

    private static void check(boolean holds, String rule, Object found) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", found " + found);
        }
    }

    /**
     * The policy to begin with: a year ahead, stable from one half, natural break, lost after 24 months, no cost to serve,
     * whole amount as margin where no cost is recorded, full evidence from three visits and a year.
     *
     * @return the standard policy, never null
     */
    public static RetentionPolicy standard() {
        return STANDARD;
    }

    /**
     * This policy with another horizon.
     *
     * @param days the horizon in days, at least 1
     * @return the new policy, never null
     */
    public RetentionPolicy withHorizonDays(int days) {
        return new RetentionPolicy(
                days,
                stabilityThreshold,
                valueCut,
                costToServePerVisit,
                lostAfter,
                defaultMargin,
                fullEvidenceVisits,
                fullEvidenceDays);
    }

    /**
     * This policy with another threshold of stability.
     *
     * @param threshold the lowest probability to return of a stable customer, above 0 and below 1
     * @return the new policy, never null
     */
    public RetentionPolicy withStabilityThreshold(double threshold) {
        return new RetentionPolicy(
                horizonDays,
                threshold,
                valueCut,
                costToServePerVisit,
                lostAfter,
                defaultMargin,
                fullEvidenceVisits,
                fullEvidenceDays);
    }

    /**
     * This policy with another value cut.
     *
     * @param cut where high value begins, not null
     * @return the new policy, never null
     */
    public RetentionPolicy withValueCut(ValueCut cut) {
        return new RetentionPolicy(
                horizonDays,
                stabilityThreshold,
                cut,
                costToServePerVisit,
                lostAfter,
                defaultMargin,
                fullEvidenceVisits,
                fullEvidenceDays);
    }

    /**
     * This policy with another cost to serve.
     *
     * @param cost the cost of a visit beside the recorded costs, not negative
     * @return the new policy, never null
     */
    public RetentionPolicy withCostToServePerVisit(double cost) {
        return new RetentionPolicy(
                horizonDays,
                stabilityThreshold,
                valueCut,
                cost,
                lostAfter,
                defaultMargin,
                fullEvidenceVisits,
                fullEvidenceDays);
    }

    /**
     * This policy with another period of loss.
     *
     * @param period the calendar period after which a customer is lost for good, not null, positive
     * @return the new policy, never null
     */
    public RetentionPolicy withLostAfter(Period period) {
        return new RetentionPolicy(
                horizonDays,
                stabilityThreshold,
                valueCut,
                costToServePerVisit,
                period,
                defaultMargin,
                fullEvidenceVisits,
                fullEvidenceDays);
    }

    /**
     * This policy with another margin for histories without costs.
     *
     * @param margin the share of an amount that remains with the store, above 0 and at most 1
     * @return the new policy, never null
     */
    public RetentionPolicy withDefaultMargin(double margin) {
        return new RetentionPolicy(
                horizonDays,
                stabilityThreshold,
                valueCut,
                costToServePerVisit,
                lostAfter,
                margin,
                fullEvidenceVisits,
                fullEvidenceDays);
    }
}
