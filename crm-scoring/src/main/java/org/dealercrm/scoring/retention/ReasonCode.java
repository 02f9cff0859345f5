package org.dealercrm.scoring.retention;

/**
 * What a reason speaks of, in the words of scorecards a characteristic. Rules decide a class outright; inputs move the
 * probability to return away from that of the store's baseline customer.
 */
public enum ReasonCode {
    /** Rule: the only vehicle was sold. */
    VEHICLE_SOLD(true),
    /** Rule: the only vehicle was scrapped. */
    VEHICLE_SCRAPPED(true),
    /** Rule: the only vehicle was exported. */
    VEHICLE_EXPORTED(true),
    /** Rule: the last visit, or the acquisition, is longer ago than the policy allows. */
    LOST_TOO_LONG(true),
    /** Rule: visits are on record, but nobody ever paid for one. */
    NEVER_PAID(true),
    /** Rule: what a visit is expected to contribute, all payers counted, does not exceed the cost to serve it. */
    NO_CONTRIBUTION(true),
    /** Input: time since the last visit. */
    SILENCE(false),
    /** Input: mean time between visits. */
    RHYTHM(false),
    /**
     * Input: how evenly the visits lie. In the models of this library the regularity k belongs to the store, and a customer's own
     * evenness does not enter his posterior, so its contribution is exactly 0; it is shown so that nobody looks for it.
     */
    REGULARITY(false),
    /** Input: time from the beginning of the observation to the last visit. */
    TENURE(false),
    /** Input: what else is known of the customer, if the model was fitted with covariates; all of them together. */
    COVARIATES(false),
    /** Input: how satisfied the customer said he was, if that goes with return in this store; exactly the shift of his answer. */
    SATISFACTION(false);

    private final boolean rule;

    ReasonCode(boolean rule) {
        this.rule = rule;
    }

    /**
     * Whether this is a rule of the policy.
     *
     * @return true for a rule, false for an input of the model
     */
    public boolean isRule() {
        return rule;
    }
}
