package org.dealercrm.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.party.PersonName;
import org.dealercrm.vehicle.VehicleId;

/** Customers and vehicles of one store, for the tests of this package. */
final class StoreCustomers {

    static final StoreId STORE = StoreId.of("4s-7");
    static final Instant NOW = Instant.parse("2026-06-30T02:00:00Z");
    static final VehicleId CAR = new VehicleId(STORE, "V-1");
    static final VehicleId OTHER_CAR = new VehicleId(STORE, "V-2");
    static final LocalDate MAY = LocalDate.of(2020, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    private StoreCustomers() {}

    static Customer customer(String value) {
        return Customer.register(new CustomerId(STORE, value), PersonName.of("欧阳", "明"), Optional.of(MAY), NOW)
                .orElseThrow();
    }

    static Ownership owner(LocalDate from) {
        return Ownership.since(CAR, OwnershipRole.OWNER, from);
    }

    static String codeOf(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused
                ? refused.refusal().code()
                : "accepted";
    }

    static List<DomainEvent> eventsOf(Decision<?> decision) {
        return decision instanceof Decision.Accepted<?> accepted ? accepted.events() : List.of();
    }
}
