package org.dealercrm.scoring.retention;

/** In what the value axis is counted. */
public enum ValueBasis {
    /** In the currency of the history: expected visits times the expected contribution of a visit. */
    MONEY,
    /** In visits, because the history tells no amounts: there is no expected value, and no rule about money applies. */
    VISITS
}
