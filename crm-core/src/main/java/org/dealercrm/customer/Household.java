package org.dealercrm.customer;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A household (家庭): customers who live together and often share cars, purse and decisions. For example a couple of whom one
 * bought the car and the other brings it to the workshop.
 *
 * <p>It is a view of its members and no aggregate: each customer holds his membership, of which there is room for one.
 *
 * @param id the household, not null
 * @param members what each member is, in the order of the ids of customers; copied
 */
public record Household(HouseholdId id, SortedMap<CustomerId, HouseholdRole> members) {

    /** Checks the parts and copies the map. */
    public Household {
        Objects.requireNonNull(id, "id");
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /**
     * Gathers a household from its members.
     *
     * @param id the household, not null
     * @param customers customers, members or not; not null
     * @return the household with those of the customers who belong to it, never null
     */
    public static Household of(HouseholdId id, Collection<Customer> customers) {
        SortedMap<CustomerId, HouseholdRole> members = new TreeMap<>();
        for (Customer customer : customers) {
            customer.household()
                    .filter(membership -> membership.household().equals(id))
                    .ifPresent(membership -> members.put(customer.id(), membership.role()));
        }
        return new Household(id, members);
    }

    /**
     * Whom the store addresses for the household.
     *
     * @return the head; of several, which {@link #violations()} tells, the one with the first id; empty if nobody is head
     */
    public Optional<CustomerId> head() {
        return heads().stream().findFirst();
    }

    /**
     * What is wrong with the household.
     *
     * @return a sentence if there is more than one head, never null
     */
    public List<String> violations() {
        int heads = heads().size();
        return heads > 1
                ? List.of("A household has one head at most; household " + id + " has " + heads + ".")
                : List.of();
    }

    private List<CustomerId> heads() {
        return members.entrySet().stream()
                .filter(member -> member.getValue() == HouseholdRole.HEAD)
                .map(Map.Entry::getKey)
                .toList();
    }
}
