package org.dealercrm.scoring.retention;

/** The consent gate of the host: every outbound contact passes it. */
@FunctionalInterface
public interface ContactGate {

    /**
     * Whether a customer may be contacted by a channel for marketing. It is asked when the plan is made; the host asks again when it
     * makes the contact, because consent may have been withdrawn meanwhile.
     *
     * @param customerId the customer, not null
     * @param channel the channel, not null
     * @return true only if there is consent and no suppression
     */
    boolean mayContact(String customerId, ContactChannel channel);
}
