package org.dealercrm.party;

/** How a person wishes to be addressed: 先生 (Mr) or 女士 (Ms), as far as it is known. */
public enum Honorific {
    /** 先生, Mr. */
    MR,
    /** 女士, Ms. */
    MS,
    /** Not known; a letter then follows the store's policy and does not guess. */
    UNKNOWN
}
