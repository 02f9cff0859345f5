package org.dealercrm.scoring.retention;

import java.time.Period;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The decisions of a store about its customers' classes: horizon, cut points and the rules of no value. They are policy, not
 * knowledge (the trade defines loss between 6 and 24 months), so every result records the policy that made it.
 *
 * @param horizonDays how far the scores look ahead, in days, at least 1
 * @param stabilityCut from which probability to return on a customer is stable, not null
 * @param valueCut where high value begins, not null
 * @param hysteresis how far beyond a cut a customer must be to cross it, not null
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
        StabilityCut stabilityCut,
        ValueCut valueCut,
        Hysteresis hysteresis,
        double costToServePerVisit,
        Period lostAfter,
        double defaultMargin,
        int fullEvidenceVisits,
        int fullEvidenceDays) {

    private static final int MAX_YEARS = 1000;
    private static final RetentionPolicy STANDARD = new RetentionPolicy(
            365,
            new StabilityCut.Fixed(0.5),
            new ValueCut.NaturalBreak(),
            Hysteresis.NONE,
            0,
            Period.ofMonths(24),
            1,
            3,
            365);

    /** Checks every decision. */
    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    public RetentionPolicy {
        Objects.requireNonNull(stabilityCut, "stabilityCut");
        Objects.requireNonNull(valueCut, "valueCut");
        Objects.requireNonNull(hysteresis, "hysteresis");
        Objects.requireNonNull(lostAfter, "lostAfter");
        check(horizonDays >= 1, "The horizon must be at least one day", horizonDays);
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
     * The policy to begin with: a year ahead, stable from one half, natural break, no hysteresis, lost after 24 months, no
     * cost to serve, whole amount as margin where no cost is recorded, full evidence from three visits and a year.
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
        return with(draft -> draft.horizonDays = days);
    }

    /**
     * This policy with another, fixed threshold of stability.
     *
     * @param threshold the lowest probability to return of a stable customer, above 0 and below 1
     * @return the new policy, never null
     */
    public RetentionPolicy withStabilityThreshold(double threshold) {
        return withStabilityCut(new StabilityCut.Fixed(threshold));
    }

    /**
     * This policy with another stability cut.
     *
     * @param cut from which probability to return on a customer is stable, not null
     * @return the new policy, never null
     */
    public RetentionPolicy withStabilityCut(StabilityCut cut) {
        return with(draft -> draft.stabilityCut = cut);
    }

    /**
     * This policy with another value cut.
     *
     * @param cut where high value begins, not null
     * @return the new policy, never null
     */
    public RetentionPolicy withValueCut(ValueCut cut) {
        return with(draft -> draft.valueCut = cut);
    }

    /**
     * This policy with other margins against flapping; they take effect where previous classes are handed in.
     *
     * @param margins how far beyond a cut a customer must be to cross it, not null
     * @return the new policy, never null
     */
    public RetentionPolicy withHysteresis(Hysteresis margins) {
        return with(draft -> draft.hysteresis = margins);
    }

    /**
     * This policy with another cost to serve.
     *
     * @param cost the cost of a visit beside the recorded costs, not negative
     * @return the new policy, never null
     */
    public RetentionPolicy withCostToServePerVisit(double cost) {
        return with(draft -> draft.costToServePerVisit = cost);
    }

    /**
     * This policy with another period of loss.
     *
     * @param period the calendar period after which a customer is lost for good, not null, positive
     * @return the new policy, never null
     */
    public RetentionPolicy withLostAfter(Period period) {
        return with(draft -> draft.lostAfter = period);
    }

    /**
     * This policy with another margin for histories without costs.
     *
     * @param margin the share of an amount that remains with the store, above 0 and at most 1
     * @return the new policy, never null
     */
    public RetentionPolicy withDefaultMargin(double margin) {
        return with(draft -> draft.defaultMargin = margin);
    }

    /**
     * This policy with other bounds of full evidence.
     *
     * @param visits visits from which evidence is full, at least 2
     * @param days days of observation from which evidence is full, not negative
     * @return the new policy, never null
     */
    public RetentionPolicy withFullEvidence(int visits, int days) {
        return with(draft -> {
            draft.fullEvidenceVisits = visits;
            draft.fullEvidenceDays = days;
        });
    }

    private RetentionPolicy with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.policy();
    }

    /** The decisions of a policy while one of them is changed. */
    private static final class Draft {
        private int horizonDays;
        private StabilityCut stabilityCut;
        private ValueCut valueCut;
        private Hysteresis hysteresis;
        private double costToServePerVisit;
        private Period lostAfter;
        private double defaultMargin;
        private int fullEvidenceVisits;
        private int fullEvidenceDays;

        Draft(RetentionPolicy policy) {
            horizonDays = policy.horizonDays;
            stabilityCut = policy.stabilityCut;
            valueCut = policy.valueCut;
            hysteresis = policy.hysteresis;
            costToServePerVisit = policy.costToServePerVisit;
            lostAfter = policy.lostAfter;
            defaultMargin = policy.defaultMargin;
            fullEvidenceVisits = policy.fullEvidenceVisits;
            fullEvidenceDays = policy.fullEvidenceDays;
        }

        RetentionPolicy policy() {
            return new RetentionPolicy(
                    horizonDays,
                    stabilityCut,
                    valueCut,
                    hysteresis,
                    costToServePerVisit,
                    lostAfter,
                    defaultMargin,
                    fullEvidenceVisits,
                    fullEvidenceDays);
        }
    }
}
