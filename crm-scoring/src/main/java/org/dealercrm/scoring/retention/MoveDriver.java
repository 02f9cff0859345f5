package org.dealercrm.scoring.retention;

/** What moved a customer from one class to another between two results. */
public enum MoveDriver {
    /** A rule of no value began to hold. */
    RULE_BEGAN,
    /** A rule of no value no longer holds. */
    RULE_ENDED,
    /** An input of the probability to return: silence, rhythm, tenure. */
    INPUT,
    /** The baseline customer, from whom inputs are measured: the store's other customers, or the model. */
    STORE_BASELINE,
    /** The stability cut. */
    STABILITY_CUT,
    /** The visits expected while he stays. */
    EXPECTED_VISITS,
    /** What a visit is expected to contribute. */
    CONTRIBUTION,
    /** The value cut. */
    VALUE_CUT,
    /** The margin against flapping applies otherwise than before, and nothing else drew him that way. */
    MARGIN
}
