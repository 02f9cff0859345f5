package org.dealercrm.scoring.retention;

/** How much a customer is expected to contribute within the horizon while he stays. */
public enum ValueTier {
    /** At or above the value cut. */
    HIGH,
    /** Below the value cut. */
    LOW,
    /** No value by a rule of the policy, whatever the figures say. */
    NONE
}
