package org.dealercrm.scoring.rates;

/** Where a visit that is due for a call stands when its days are over; each has exactly one, the first that fits. */
public enum FollowUpOutcome {
    /** Reached within the days of the policy. */
    REACHED,
    /** Answered within the days of the policy and would not be asked. */
    REFUSED,
    /** Reached, or refused, before or after the days of the policy. */
    REACHED_OUTSIDE,
    /** Not reached, and the number turned out to be void. */
    VOID_NUMBER,
    /** Called without an answer. */
    NO_ANSWER,
    /** Not called. */
    NOT_CALLED
}
