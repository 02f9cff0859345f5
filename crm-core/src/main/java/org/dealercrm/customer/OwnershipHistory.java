package org.dealercrm.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.vehicle.VehicleId;

/**
 * Who owned, used and paid for a vehicle, one after the other, across all customers of the store. It guards the rule that no
 * customer can keep alone: a vehicle has one owner at a time. Users and payers may be several.
 *
 * <p>It is a view of customers, made of what {@code Customers.ofVehicle} lists.
 *
 * @param vehicle the vehicle, not null
 * @param keepings the periods by first day, then by customer; copied
 */
public record OwnershipHistory(VehicleId vehicle, List<Keeping> keepings) {

    private static final Comparator<Keeping> ORDER = Comparator.comparing(
                    (Keeping keeping) -> keeping.ownership().from())
            .thenComparing(Keeping::customer)
            .thenComparing(keeping -> keeping.ownership().role());

    /** Checks that all periods are of the vehicle, and sorts them. */
    public OwnershipHistory {
        Objects.requireNonNull(vehicle, "vehicle");
        keepings = keepings.stream().sorted(ORDER).toList();
        for (Keeping keeping : keepings) {
            if (!keeping.ownership().vehicle().equals(vehicle)) {
                throw new IllegalArgumentException("The history of vehicle " + vehicle + " has no period of vehicle "
                        + keeping.ownership().vehicle());
            }
        }
    }

    /**
     * Gathers the history of a vehicle.
     *
     * @param vehicle the vehicle, not null
     * @param customers all customers who have to do with it; others may be among them; not null
     * @return the history, never null
     */
    public static OwnershipHistory of(VehicleId vehicle, Collection<Customer> customers) {
        List<Keeping> keepings = new ArrayList<>();
        for (Customer customer : customers) {
            for (Ownership ownership : customer.ownerships()) {
                if (ownership.vehicle().equals(vehicle)) {
                    keepings.add(new Keeping(customer.id(), ownership));
                }
            }
        }
        return new OwnershipHistory(vehicle, keepings);
    }

    /**
     * Who owned the vehicle on a day.
     *
     * @param day the day, not null
     * @return the owner; of several, which {@link #violations()} tells, the one who began first; empty if there is none
     */
    public Optional<CustomerId> ownerOn(LocalDate day) {
        return owners().stream()
                .filter(keeping -> keeping.ownership().covers(day))
                .map(Keeping::customer)
                .findFirst();
    }

    /**
     * What history left behind against the rule.
     *
     * @return a sentence for each two customers and periods in which the vehicle has two owners, never null
     */
    public List<String> violations() {
        List<String> sentences = new ArrayList<>();
        List<Keeping> owners = owners();
        for (int i = 0; i < owners.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (owners.get(i).ownership().overlaps(owners.get(j).ownership())) {
                    sentences.add("Vehicle " + vehicle + " has two owners at once, customers "
                            + owners.get(j).customer() + " and "
                            + owners.get(i).customer() + ", from "
                            + owners.get(i).ownership().from() + ".");
                }
            }
        }
        return sentences;
    }

    /**
     * Begins a period of a customer, if nobody else owns the vehicle during it.
     *
     * @param customer who begins, not null
     * @param ownership the period, of this vehicle, not null
     * @param at when it is entered, not null
     * @return the customer, or a refusal: {@link CustomerRefusal#OWNED_BY_ANOTHER}, {@link
     *     CustomerRefusal#OWNERSHIP_OVERLAPS}
     * @throws IllegalArgumentException if the period is of another vehicle
     */
    public Decision<Customer> begin(Customer customer, Ownership ownership, Instant at) {
        if (!ownership.vehicle().equals(vehicle)) {
            throw new IllegalArgumentException(
                    "The period is of vehicle " + ownership.vehicle() + ", the history of vehicle " + vehicle);
        }
        Optional<Keeping> other = owners().stream()
                .filter(keeping -> !keeping.customer().equals(customer.id()))
                .filter(keeping -> keeping.ownership().overlaps(ownership))
                .findFirst();
        if (other.isPresent()) {
            return CustomerRules.refused(
                    CustomerRefusal.OWNED_BY_ANOTHER,
                    "Customer " + other.get().customer() + " owns vehicle " + vehicle + " during that period.");
        }
        return customer.begin(ownership, at);
    }

    /**
     * Passes the vehicle from its owner to the next: ends one period and begins the other on the same day.
     *
     * @param giver who owns it, not null
     * @param taker who will own it, another customer, not null
     * @param on the first day of the new owner, not null
     * @param at when it is entered, not null
     * @return both customers, each with his events, or a refusal: {@link CustomerRefusal#NO_OPEN_OWNERSHIP}, {@link
     *     CustomerRefusal#OWNERSHIP_TOO_SHORT}, {@link CustomerRefusal#OWNED_BY_ANOTHER}, {@link
     *     CustomerRefusal#OWNERSHIP_OVERLAPS}
     * @throws IllegalArgumentException if giver and taker are the same customer
     */
    public Decision<OwnershipTransfer> transfer(Customer giver, Customer taker, LocalDate on, Instant at) {
        if (giver.id().equals(taker.id())) {
            throw new IllegalArgumentException(
                    "A vehicle passes from one customer to another, found " + giver.id() + " twice");
        }
        Decision<Customer> ended = giver.end(vehicle, OwnershipRole.OWNER, on, at);
        if (ended instanceof Decision.Refused<Customer> refused) {
            return new Decision.Refused<>(refused.refusal());
        }
        Decision.Accepted<Customer> gone = (Decision.Accepted<Customer>) ended;
        Decision<Customer> begun =
                withNewPeriodsOf(gone.aggregate()).begin(taker, Ownership.since(vehicle, OwnershipRole.OWNER, on), at);
        if (begun instanceof Decision.Refused<Customer> refused) {
            return new Decision.Refused<>(refused.refusal());
        }
        Decision.Accepted<Customer> come = (Decision.Accepted<Customer>) begun;
        List<DomainEvent> events = new ArrayList<>(gone.events());
        events.addAll(come.events());
        return new Decision.Accepted<>(new OwnershipTransfer(gone, come), events);
    }

    private List<Keeping> owners() {
        return keepings.stream()
                .filter(keeping -> keeping.ownership().role() == OwnershipRole.OWNER)
                .toList();
    }

    private OwnershipHistory withNewPeriodsOf(Customer customer) {
        List<Keeping> changed = new ArrayList<>(keepings);
        changed.removeIf(keeping -> keeping.customer().equals(customer.id()));
        changed.addAll(of(vehicle, List.of(customer)).keepings());
        return new OwnershipHistory(vehicle, changed);
    }
}
