package org.dealercrm.scoring.retention;

/** From where the share of an amount that remains with the store is known. */
public enum MarginBasis {
    /** From the recorded costs: each customer's own margin, the store's for a customer without recorded costs. */
    RECORDED_COSTS,
    /** From {@link RetentionPolicy#defaultMargin()}, because the history tells no cost. */
    POLICY_DEFAULT,
    /** Not needed: the history tells no amounts. */
    NOT_NEEDED
}
