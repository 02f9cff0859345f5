package org.dealercrm.consent;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;

/**
 * The one gate that every outbound contact passes.
 *
 * <pre>{@code
 * ConsentGate gate = new ConsentGate(consents, suppressedAddresses, ConsentPolicy.standard());
 * GateAnswer answer = gate.ask(customer, Purpose.MARKETING, Channel.SMS, phoneHash, now);
 * if (answer instanceof GateAnswer.Refused refused) {
 *     skip(refused.sentence(Locale.CHINESE));
 * }
 * }</pre>
 *
 * <p>Its rules, of which the first that fits decides:
 *
 * <ol>
 *   <li>A suppression of the customer or of the address refuses. If he only wants to hear nothing any more, what the store owes him
 *       ({@link Basis#isOwed}) still goes out; to an address that is dead or somebody else's nothing does.
 *   <li>A channel that the store does not use for the purpose is refused.
 *   <li>A customer without a record is refused everything, if the policy needs one.
 *   <li>What the store owes is cleared.
 *   <li>Where he has withdrawn or objected, only a consent of a later instant counts; at the same instant, or where it is earlier, the consent is
 *       beaten, whichever was written down first.
 *   <li>A consent that holds clears.
 *   <li>The customer relationship clears where it suffices and he has not withdrawn or objected.
 *   <li>Everything else is refused.
 * </ol>
 *
 * <p>Restored rows may hold consents that no command would have taken in: one that came by a way by which nobody agrees, or that ends
 * before it begins. Such a consent counts as not given.
 *
 * <p>It asks the ports at each call and remembers nothing. Safe for use by several threads if the ports are.
 */
public final class ConsentGate {

    private final CustomerConsents consents;
    private final SuppressedAddresses addresses;
    private final ConsentPolicy policy;

    /**
     * A gate over a host's records.
     *
     * @param consents what the customers have said, not null
     * @param addresses the addresses that must not be used, not null
     * @param policy what the store rests its contacts on, not null
     */
    public ConsentGate(CustomerConsents consents, SuppressedAddresses addresses, ConsentPolicy policy) {
        this.consents = Objects.requireNonNull(consents, "consents");
        this.addresses = Objects.requireNonNull(addresses, "addresses");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Whether a customer may be contacted, as long as it is not known at which address. Before something goes out, the gate is asked again
     * with the address.
     *
     * @param customer with whom, not null
     * @param purpose what for, not null
     * @param channel how, not null
     * @param at when, not null
     * @return cleared, or refused with the reason, never null
     */
    public GateAnswer ask(CustomerId customer, Purpose purpose, Channel channel, Instant at) {
        return ask(new Contact(customer, purpose, channel, at), Optional.empty());
    }

    /**
     * Whether a customer may be contacted at an address.
     *
     * @param customer with whom, not null
     * @param purpose what for, not null
     * @param channel how, not null
     * @param address the keyed hash of the number or address that will be used, of the customer's store, not null
     * @param at when, not null
     * @return cleared, or refused with the reason, never null
     * @throws IllegalArgumentException if the hash is of another store
     */
    public GateAnswer ask(CustomerId customer, Purpose purpose, Channel channel, AddressHash address, Instant at) {
        if (!address.store().equals(customer.store())) {
            throw new IllegalArgumentException(
                    "Customer and address are of one store, found " + customer.store() + " and " + address.store());
        }
        return ask(new Contact(customer, purpose, channel, at), Optional.of(address));
    }

    private GateAnswer ask(Contact contact, Optional<AddressHash> address) {
        Optional<CustomerConsent> record = consents.find(contact.customer()).map(Versioned::aggregate);
        Optional<SuppressedAddress> used = address.flatMap(addresses::find).map(Versioned::aggregate);
        return new GateRules(policy, contact, address).answer(record, used);
    }
}
