package org.dealercrm.scoring.retention;

/** Whether a customer is expected to come again within the horizon. */
public enum StabilityTier {
    /** The probability to return reaches the policy's threshold. */
    STABLE,
    /** The probability to return is below the policy's threshold. */
    AT_RISK
}
