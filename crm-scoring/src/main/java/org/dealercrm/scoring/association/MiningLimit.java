package org.dealercrm.scoring.association;

/** What kept a search from going on to larger sets. Up to the size that was reached every result is complete and exact. */
public enum MiningLimit {
    /** Nothing: there is no larger frequent set. */
    NONE,
    /** The greatest size of the policy: sets of that size exist, larger ones were not looked for. */
    GREATEST_SIZE,
    /** With the sets of the next size there would be more than the policy keeps. */
    TOO_MANY_SETS,
    /** With the rules of the sets of the next size there would be more than the policy keeps. */
    TOO_MANY_RULES
}
