package org.dealercrm.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.customer.CustomerEvent.OwnershipBegan;
import org.dealercrm.customer.CustomerEvent.OwnershipEnded;
import org.dealercrm.event.Decision;
import org.dealercrm.vehicle.VehicleId;

/** The periods of one customer: of one vehicle, no two of the same role share a day. */
final class OwnershipPeriods {

    private OwnershipPeriods() {}

    static Decision<Customer> begun(Customer customer, Ownership added, Instant at) {
        for (Ownership known : customer.ownerships()) {
            if (known.overlaps(added)) {
                return CustomerRules.refused(CustomerRefusal.OWNERSHIP_OVERLAPS, overlap(known, added));
            }
        }
        Customer changed = Customer.of(customer.builder().addOwnerships(added).build());
        List<CustomerEvent> events = new ArrayList<>();
        events.add(new OwnershipBegan(customer.id(), added.vehicle(), added.role(), added.from(), at));
        added.to()
                .ifPresent(to -> events.add(new OwnershipEnded(customer.id(), added.vehicle(), added.role(), to, at)));
        return Decision.accepted(changed, events.toArray(CustomerEvent[]::new));
    }

    static Decision<Customer> ended(
            Customer customer, VehicleId vehicle, OwnershipRole role, LocalDate to, Instant at) {
        List<Ownership> periods = new ArrayList<>(customer.ownerships());
        for (int i = 0; i < periods.size(); i++) {
            Ownership period = periods.get(i);
            if (!period.isOpen() || period.role() != role || !period.vehicle().equals(vehicle)) {
                continue;
            }
            if (!to.isAfter(period.from())) {
                return CustomerRules.refused(
                        CustomerRefusal.OWNERSHIP_TOO_SHORT,
                        "The period began on " + period.from() + " and cannot end on " + to + ".");
            }
            periods.set(i, period.until(to));
            return Decision.accepted(
                    Customer.of(customer.builder().ownerships(periods).build()),
                    new OwnershipEnded(customer.id(), vehicle, role, to, at));
        }
        return CustomerRules.refused(
                CustomerRefusal.NO_OPEN_OWNERSHIP,
                "The customer is not " + role + " of vehicle " + vehicle + " at present.");
    }

    /** A sentence for each pair that overlaps. */
    static List<String> overlaps(List<Ownership> periods) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (periods.get(i).overlaps(periods.get(j))) {
                    sentences.add(overlap(periods.get(j), periods.get(i)));
                }
            }
        }
        return sentences;
    }

    private static String overlap(Ownership known, Ownership added) {
        return "As " + added.role() + " of vehicle " + added.vehicle() + ", the period " + days(added)
                + " shares a day with " + days(known) + ".";
    }

    private static String days(Ownership ownership) {
        return "from " + ownership.from()
                + ownership.to().map(to -> " to the day before " + to).orElse(" on");
    }
}
