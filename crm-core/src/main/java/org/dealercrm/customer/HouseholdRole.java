package org.dealercrm.customer;

/** What a customer is in a household. */
public enum HouseholdRole {
    /** 户主: the one whom the store addresses for the household. One at most. */
    HEAD,
    /** 配偶: husband or wife of the head. */
    SPOUSE,
    /** 子女: a child of the head. */
    CHILD,
    /** 父母: a parent of the head or of the spouse. */
    PARENT,
    /** Anybody else who lives there. */
    OTHER
}
