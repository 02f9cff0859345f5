package org.dealercrm.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.customer.CustomerEvent.ContactChanged;
import org.dealercrm.customer.CustomerEvent.CustomerCorrected;
import org.dealercrm.customer.CustomerEvent.CustomerRegistered;
import org.dealercrm.customer.CustomerEvent.HouseholdJoined;
import org.dealercrm.customer.CustomerEvent.HouseholdLeft;
import org.dealercrm.customer.CustomerEvent.InterestNoted;
import org.dealercrm.event.Decision;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.vehicle.VehicleId;

/**
 * A customer of a store: a person or a company, how to reach it, what it is interested in, and which vehicles it owns, uses
 * or pays for. For example a company whose cars are driven by its staff and paid for by a leasing firm: three customers.
 *
 * <p>A customer cannot be changed; a command answers with the changed customer or with a refusal, whose codes are the names of
 * {@link CustomerRefusal}. Of one vehicle, no two periods of the same role share a day. That a vehicle has one owner at a
 * time concerns several customers: see {@link OwnershipHistory}.
 */
public final class Customer {

    private final CustomerState state;

    private Customer(CustomerState state) {
        CustomerRules.requireOneStore(state);
        this.state = state;
    }

    /** Makes a customer of rows that keep the rules. */
    static Customer of(CustomerState state) {
        return new Customer(state);
    }

    /**
     * Enters a customer.
     *
     * @param id the id, not null
     * @param name the name and how to address its bearer, not null
     * @param acquiredOn the day of the first delivery or contact, empty if it is not known
     * @param at when he is entered, not null
     * @return the customer, with the event; this command is never refused
     */
    public static Decision<Customer> register(
            CustomerId id, PersonName name, Optional<LocalDate> acquiredOn, Instant at) {
        CustomerState state =
                CustomerState.builder().id(id).name(name).acquiredOn(acquiredOn).build();
        return Decision.accepted(new Customer(state), new CustomerRegistered(id, at));
    }

    /**
     * Makes a customer of a host's rows, with all that history left behind in them.
     *
     * @param state the rows, not null
     * @return the customer, with a sentence for each rule that the rows break, never null
     * @throws IllegalArgumentException if a vehicle or the household is of another store
     */
    public static Restored<Customer> restore(CustomerState state) {
        return new Restored<>(new Customer(state), CustomerRules.violations(state));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes an equal customer of them; never null
     */
    public CustomerState state() {
        return state;
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public CustomerId id() {
        return state.id();
    }

    /**
     * The name and how to address its bearer.
     *
     * @return the name, never null
     */
    public PersonName name() {
        return state.name();
    }

    /**
     * The day of birth.
     *
     * @return the day, empty if it is not known
     */
    public Optional<LocalDate> birthday() {
        return state.birthday();
    }

    /**
     * The telephone numbers, the one to try first in front.
     *
     * @return the numbers, never null; unmodifiable
     */
    public List<PhoneNumber> phones() {
        return state.phones();
    }

    /**
     * The e-mail addresses, the one to write to in front.
     *
     * @return the addresses, never null; unmodifiable
     */
    public List<EmailAddress> emails() {
        return state.emails();
    }

    /**
     * Where letters go.
     *
     * @return the address, empty if it is not known
     */
    public Optional<PostalAddress> address() {
        return state.address();
    }

    /**
     * The interests in the order in which they became known.
     *
     * @return the interests, never null; unmodifiable
     */
    public List<Interest> interests() {
        return state.interests();
    }

    /**
     * The day on which he became a customer: the delivery of his first vehicle here, or the first contact.
     *
     * @return the day, empty if it is not known
     */
    public Optional<LocalDate> acquiredOn() {
        return state.acquiredOn();
    }

    /**
     * The periods in which he owns, uses or pays for a vehicle, in order of entry.
     *
     * @return the periods, never null; unmodifiable
     */
    public List<Ownership> ownerships() {
        return state.ownerships();
    }

    /**
     * The one household to which he belongs.
     *
     * @return the membership, empty if he belongs to none
     */
    public Optional<HouseholdMembership> household() {
        return state.household();
    }

    /**
     * Puts the name or the honorific right.
     *
     * @param name the name, not null
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#COMPANY_HAS_NO_BIRTHDAY} if it names a company and a birthday
     *     is entered
     */
    public Decision<Customer> rename(PersonName name, Instant at) {
        return corrected(builder().name(name).build(), at);
    }

    /**
     * Enters the birthday or puts it right.
     *
     * @param birthday the day of birth, not null
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#COMPANY_HAS_NO_BIRTHDAY}, {@link
     *     CustomerRefusal#BIRTHDAY_TOO_LATE}
     */
    public Decision<Customer> bornOn(LocalDate birthday, Instant at) {
        return corrected(builder().birthday(birthday).build(), at);
    }

    /**
     * Adds a telephone number at the end.
     *
     * @param phone the number, not null
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#CONTACT_KNOWN}
     */
    public Decision<Customer> addPhone(PhoneNumber phone, Instant at) {
        if (phones().contains(phone)) {
            return CustomerRules.refused(CustomerRefusal.CONTACT_KNOWN, "This telephone number is entered already.");
        }
        return contactChanged(builder().addPhones(phone), at);
    }

    /**
     * Takes a telephone number off.
     *
     * @param phone the number, not null
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#CONTACT_UNKNOWN}
     */
    public Decision<Customer> removePhone(PhoneNumber phone, Instant at) {
        List<PhoneNumber> rest = new ArrayList<>(phones());
        if (!rest.removeIf(phone::equals)) {
            return CustomerRules.refused(CustomerRefusal.CONTACT_UNKNOWN, "This telephone number is not entered.");
        }
        return contactChanged(builder().phones(rest), at);
    }

    /**
     * Adds an e-mail address at the end.
     *
     * @param email the address, not null
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#CONTACT_KNOWN}
     */
    public Decision<Customer> addEmail(EmailAddress email, Instant at) {
        if (emails().contains(email)) {
            return CustomerRules.refused(CustomerRefusal.CONTACT_KNOWN, "This e-mail address is entered already.");
        }
        return contactChanged(builder().addEmails(email), at);
    }

    /**
     * Takes an e-mail address off.
     *
     * @param email the address, not null
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#CONTACT_UNKNOWN}
     */
    public Decision<Customer> removeEmail(EmailAddress email, Instant at) {
        List<EmailAddress> rest = new ArrayList<>(emails());
        if (!rest.removeIf(email::equals)) {
            return CustomerRules.refused(CustomerRefusal.CONTACT_UNKNOWN, "This e-mail address is not entered.");
        }
        return contactChanged(builder().emails(rest), at);
    }

    /**
     * Enters where letters go, or that it is not known any more.
     *
     * @param address the address, empty to take it off
     * @param at when, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#CONTACT_KNOWN} if nothing would change
     */
    public Decision<Customer> moveTo(Optional<PostalAddress> address, Instant at) {
        if (address().equals(address)) {
            return CustomerRules.refused(CustomerRefusal.CONTACT_KNOWN, "This postal address is entered already.");
        }
        return contactChanged(builder().address(address), at);
    }

    /**
     * Notes an interest.
     *
     * @param interest the interest with its source and day, not null
     * @param at when it is entered, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#INTEREST_KNOWN}
     */
    public Decision<Customer> note(Interest interest, Instant at) {
        if (interests().contains(interest)) {
            return CustomerRules.refused(
                    CustomerRefusal.INTEREST_KNOWN, "This interest is noted already, with its source and day.");
        }
        return Decision.accepted(
                new Customer(builder().addInterests(interest).build()), new InterestNoted(id(), interest.code(), at));
    }

    /**
     * Begins to own, use or pay for a vehicle, or enters a period of the past.
     *
     * @param ownership the period, of a vehicle of the same store, not null
     * @param at when it is entered, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#OWNERSHIP_OVERLAPS}
     * @throws IllegalArgumentException if the vehicle is of another store
     */
    public Decision<Customer> begin(Ownership ownership, Instant at) {
        return OwnershipPeriods.begun(this, ownership, at);
    }

    /**
     * Ends the period of a vehicle and role that lasts.
     *
     * @param vehicle the vehicle, not null
     * @param role what the customer is to it, not null
     * @param to the day after the last, not null
     * @param at when it is entered, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#NO_OPEN_OWNERSHIP}, {@link
     *     CustomerRefusal#OWNERSHIP_TOO_SHORT}
     */
    public Decision<Customer> end(VehicleId vehicle, OwnershipRole role, LocalDate to, Instant at) {
        return OwnershipPeriods.ended(this, vehicle, role, to, at);
    }

    /**
     * Comes into a household.
     *
     * @param membership the household, of the same store, and what he is in it; not null
     * @param at when it is entered, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#IN_A_HOUSEHOLD}
     * @throws IllegalArgumentException if the household is of another store
     */
    public Decision<Customer> join(HouseholdMembership membership, Instant at) {
        if (household().isPresent()) {
            return CustomerRules.refused(
                    CustomerRefusal.IN_A_HOUSEHOLD,
                    "The customer belongs to a household and would have to leave it first.");
        }
        return Decision.accepted(
                new Customer(builder().household(membership).build()),
                new HouseholdJoined(id(), membership.household(), at));
    }

    /**
     * Leaves the household.
     *
     * @param at when it is entered, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#IN_NO_HOUSEHOLD}
     */
    public Decision<Customer> leaveHousehold(Instant at) {
        if (household().isEmpty()) {
            return CustomerRules.refused(CustomerRefusal.IN_NO_HOUSEHOLD, "The customer belongs to no household.");
        }
        return Decision.accepted(
                new Customer(builder().household(Optional.empty()).build()),
                new HouseholdLeft(id(), household().get().household(), at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer customer && state.equals(customer.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** Tells the id only, because all the rest is personal. */
    @Override
    public String toString() {
        return "Customer[" + id() + "]";
    }

    CustomerState.Builder builder() {
        return CustomerState.builder().from(state);
    }

    private Decision<Customer> corrected(CustomerState changed, Instant at) {
        return CustomerRules.againstBirthday(changed)
                .<Decision<Customer>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(new Customer(changed), new CustomerCorrected(id(), at)));
    }

    private Decision<Customer> contactChanged(CustomerState.Builder changed, Instant at) {
        return Decision.accepted(new Customer(changed.build()), new ContactChanged(id(), at));
    }
}
