package org.dealercrm.desk.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.customer.CustomerState;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.store.ImportedBatch;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.party.PersonName;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.vehicle.CheckDigitPolicy;
import org.dealercrm.vehicle.Vehicle;
import org.dealercrm.vehicle.VehicleId;
import org.dealercrm.vehicle.VehicleModel;
import org.dealercrm.vehicle.VehicleState;

/**
 * Puts the past of a store into its files, all of it or nothing. A log of visits knows no names: a customer is filed under
 * his key, a vehicle as an unknown one, until somebody fills them in.
 */
public final class StoreFiling {

    private static final VehicleModel UNKNOWN_MODEL = VehicleModel.of("unknown 未知", "unknown 未知");

    private StoreFiling() {}

    /**
     * How much was filed.
     *
     * @param customers the customers
     * @param vehicles the vehicles
     * @param orders the repair orders
     */
    public record Filed(int customers, int vehicles, int orders) {}

    /**
     * Files customers, vehicles and orders of a store that the database does not hold yet, and what its customers have said about being
     * contacted.
     *
     * @param database the files, not null
     * @param dealership the store, not null
     * @param taken what was taken in, not null
     * @param consents the records of consent, of whomever; not null
     * @param progress is told of orders, not null
     * @return how much was filed, never null
     * @throws org.dealercrm.desk.store.DatabaseFailure if the database refuses; then nothing is filed
     */
    public static Filed file(
            JdbcStore database,
            Dealership dealership,
            VisitIntake.Taken taken,
            List<CustomerConsent> consents,
            Progress progress) {
        return database.importPast(dealership, batch -> {
            consents.forEach(batch::add);
            return fill(batch, taken, progress);
        });
    }

    private static Filed fill(ImportedBatch batch, VisitIntake.Taken taken, Progress progress) {
        for (Map.Entry<CustomerId, Optional<LocalDate>> each : taken.customers().entrySet()) {
            batch.add(customer(each.getKey(), each.getValue()));
        }
        List<VehicleId> cars =
                taken.orders().stream().map(RepairOrder::vehicle).distinct().toList();
        for (VehicleId car : cars) {
            batch.add(vehicle(car));
        }
        int done = 0;
        for (RepairOrder order : taken.orders()) {
            batch.add(order);
            progress.step(++done, taken.orders().size());
        }
        return new Filed(taken.customers().size(), cars.size(), taken.orders().size());
    }

    private static Customer customer(CustomerId id, Optional<LocalDate> acquiredOn) {
        return Customer.restore(CustomerState.builder()
                        .id(id)
                        .name(PersonName.unsplit(id.value()))
                        .acquiredOn(acquiredOn)
                        .build())
                .aggregate();
    }

    private static Vehicle vehicle(VehicleId id) {
        VehicleState state = VehicleState.builder().id(id).model(UNKNOWN_MODEL).build();
        return Vehicle.restore(state, CheckDigitPolicy.OFF).aggregate();
    }
}
