package org.dealercrm.vehicle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealercrm.contract.AggregateContract;
import org.dealercrm.contract.AggregateSamples;
import org.dealercrm.contract.ContractHost;
import org.dealercrm.contract.ContractQuestion;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.vehicle.VehicleEvent.VehicleIdentified;

/**
 * The contract of {@link Vehicles}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: a vehicle is found by the VIN that it was saved with last, in its own store.
 */
public final class VehiclesContract {

    private VehiclesContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends Vehicles> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.empty()));
    }

    /**
     * Checks an implementation over a database that stays.
     *
     * @param <P> the implementation
     * @param freshEmpty one over an empty database, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @param reopen closes one and opens its database again, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends Vehicles> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends Vehicles> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, VehicleId, Vehicle> samples = new AggregateSamples<>(
                VehicleSamples.IN_ORDER,
                VehicleSamples.FIRST_CHANGED,
                VehicleSamples.FIRST_ELSEWHERE,
                Vehicle::id,
                VehicleId::store,
                VehicleIdentified::new);
        List<ContractQuestion<P, Vehicle>> questions = List.of(
                byVin("byVin", VehicleSamples.NEW_VIN, List.of(VehicleSamples.FIRST_CHANGED)),
                byVin("byVin of a VIN that was put right", VehicleSamples.OLD_VIN, List.of()),
                byVin(
                        "byVin of a VIN that two vehicles have",
                        VehicleSamples.SHARED_VIN,
                        List.of(VehicleSamples.IN_ORDER.get(1))));
        return AggregateContract.violations(host, samples, questions);
    }

    private static <P extends Vehicles> ContractQuestion<P, Vehicle> byVin(
            String name, Vin vin, List<Vehicle> expected) {
        return new ContractQuestion<>(
                name,
                (port, request) -> new Page<>(
                        port.byVin(VehicleSamples.STORE, vin).stream().toList(), Optional.empty()),
                VehicleSamples.savedForQuestions(),
                expected);
    }
}
