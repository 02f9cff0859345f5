package org.dealercrm.consent;

/** What a customer has said about being contacted. */
public enum ConsentAct {
    /** 同意: he agrees. */
    GIVEN,
    /** 撤回同意: he takes his consent back (PIPL Art. 15, GDPR Art. 7(3)); for good, until he agrees again. */
    WITHDRAWN,
    /** 拒绝: he refuses, whether he had agreed or not (PIPL Art. 24, GDPR Art. 21); for good, or for some time. */
    OBJECTED;

    /**
     * Whether it ends the contact.
     *
     * @return false for a consent only
     */
    public boolean stops() {
        return this != GIVEN;
    }
}
