package org.dealercrm.scoring.retention;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One customer's class with everything that led to it. Times are in the unit of the {@linkplain Provenance#unit() provenance}.
 *
 * @param customerId the customer, not null
 * @param fleet whether the customer is known to be a fleet, judged by the model and against the baseline of fleets
 * @param frequency repeat visits x, not negative
 * @param recency time of the last visit t_x, not negative
 * @param age time observed T, not negative
 * @param pAlive probability of still being a customer, 0 to 1; 0 after a known departure
 * @param expectedVisits expected visits within the horizon, dropout included, not negative; 0 after a known departure
 * @param expectedValue expected visits times the contribution of a visit, in the currency of the history; empty exactly if the value
 *     basis is {@link ValueBasis#VISITS}; negative if visits cost more than they bring
 * @param contributionPerVisit what a visit is expected to contribute after the cost to serve, in the currency of the history;
 *     empty exactly if the value basis is {@link ValueBasis#VISITS}; not positive only with {@link ReasonCode#NO_CONTRIBUTION} or
 *     {@link ReasonCode#NEVER_PAID}
 * @param valueWhileStaying the value axis: expected contribution within the horizon while staying, in money or visits by the
 *     value basis; 0 after a known departure
 * @param pReturn probability of at least one visit within the horizon, 0 to 1; 0 after a known departure
 * @param valueTier the tier of value, not null; NONE exactly for the class NO_VALUE
 * @param stabilityTier the tier of stability, not null
 * @param retentionClass the class, not null
 * @param evidence how much history stands behind it, not null
 * @param reasons at most five, rules first, then by the size of their contribution; not null
 * @param counterfactual the smallest change that would move the class, not null
 */
public record CustomerScore(
        String customerId,
        boolean fleet,
        int frequency,
        double recency,
        double age,
        double pAlive,
        double expectedVisits,
        OptionalDouble expectedValue,
        OptionalDouble contributionPerVisit,
        double valueWhileStaying,
        double pReturn,
        ValueTier valueTier,
        StabilityTier stabilityTier,
        RetentionClass retentionClass,
        Evidence evidence,
        List<Reason> reasons,
        Counterfactual counterfactual) {

    /** Copies the reasons. */
    public CustomerScore {
        reasons = List.copyOf(reasons);
    }

    /**
     * What the customer relationship centre does now.
     *
     * @return the strategy of the class, never null
     */
    public RetentionStrategy strategy() {
        return retentionClass.strategy();
    }

    /**
     * All reasons in one line, as a scores file has them.
     *
     * @param locale the language of the reader, not null
     * @return the reasons as {@link Reason#format} gives them, parted by {@code "; "}, never null
     */
    public String formatReasons(Locale locale) {
        return Reason.format(reasons, locale);
    }
}
