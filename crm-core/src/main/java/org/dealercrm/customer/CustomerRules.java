package org.dealercrm.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;

/** The rules of a customer: what a command is refused for, and what restored rows may break. */
final class CustomerRules {

    private CustomerRules() {}

    static Decision<Customer> refused(CustomerRefusal code, String sentence) {
        return Decision.refused(code.name(), sentence);
    }

    /** Keys of two stores never mix in one aggregate; a host whose rows do has joined the wrong tables. */
    static void requireOneStore(CustomerState customer) {
        for (Ownership ownership : customer.ownerships()) {
            if (!ownership.vehicle().store().equals(customer.id().store())) {
                throw new IllegalArgumentException("A customer and his vehicles belong to one store, found customer "
                        + customer.id() + " and vehicle " + ownership.vehicle());
            }
        }
        customer.household().map(HouseholdMembership::household).ifPresent(household -> {
            if (!household.store().equals(customer.id().store())) {
                throw new IllegalArgumentException("A customer and his household belong to one store, found customer "
                        + customer.id() + " and household " + household);
            }
        });
    }

    static Optional<Refusal> againstBirthday(CustomerState customer) {
        if (customer.birthday().isEmpty()) {
            return Optional.empty();
        }
        if (customer.name().isCompany()) {
            return refusal(CustomerRefusal.COMPANY_HAS_NO_BIRTHDAY, "A company has no birthday.");
        }
        return customer.acquiredOn().filter(customer.birthday().get()::isAfter).isPresent()
                ? refusal(CustomerRefusal.BIRTHDAY_TOO_LATE, "Nobody becomes a customer before the day of his birth.")
                : Optional.empty();
    }

    static List<String> violations(CustomerState customer) {
        List<String> sentences = new ArrayList<>();
        againstBirthday(customer).map(Refusal::sentence).ifPresent(sentences::add);
        if (hasTwice(customer.phones())) {
            sentences.add("A telephone number is entered once; customer " + customer.id() + " has one twice.");
        }
        if (hasTwice(customer.emails())) {
            sentences.add("An e-mail address is entered once; customer " + customer.id() + " has one twice.");
        }
        if (hasTwice(customer.interests())) {
            sentences.add(
                    "An interest is noted once with its source and day; customer " + customer.id() + " has one twice.");
        }
        sentences.addAll(OwnershipPeriods.overlaps(customer.ownerships()));
        return sentences;
    }

    private static boolean hasTwice(List<?> items) {
        return new HashSet<>(items).size() < items.size();
    }

    private static Optional<Refusal> refusal(CustomerRefusal code, String sentence) {
        return Optional.of(new Refusal(code.name(), sentence));
    }
}
