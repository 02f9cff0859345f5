package org.dealercrm.scoring.retention;

import org.dealercrm.consent.Channel;

/**
 * The question that a plan asks the consent gate of the host, which every outbound contact passes. A host answers it by an
 * {@link org.dealercrm.consent.ConsentGate}; the plan knows customers by the ids of the scores only.
 *
 * <pre>{@code
 * ContactGate gate = (id, channel) -> consentGate
 *         .ask(new CustomerId(store, id), Purpose.MARKETING, channel, dayOfThePlan)
 *         .cleared()
 *         .isPresent();
 * }</pre>
 */
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
    boolean mayContact(String customerId, Channel channel);
}
