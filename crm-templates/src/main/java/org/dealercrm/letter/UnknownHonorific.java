package org.dealercrm.letter;

/** How a letter addresses a person whose honorific is not known; the store decides, the letter does not guess. */
public enum UnknownHonorific {
    /** Both: 尊敬的王先生/女士：, Dear Mr/Ms Wang. */
    BOTH,
    /** Neither, and no name: 尊敬的客户：, Dear Customer. */
    CUSTOMER
}
