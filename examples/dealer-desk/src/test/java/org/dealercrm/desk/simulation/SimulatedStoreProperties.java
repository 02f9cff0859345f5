package org.dealercrm.desk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.vehicle.CheckDigitPolicy;
import org.dealercrm.vehicle.PlateEnergy;
import org.dealercrm.vehicle.PlateNumber;
import org.dealercrm.vehicle.Vin;

/** What holds for every customer of every simulated store. */
class SimulatedStoreProperties {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static SimulatedCustomer customer(long seed, int number) {
        return SimulatedStore.of(seed, SimulatedStore.MAX_CUSTOMERS, LAST_DAY, 6)
                .customer(number);
    }

    @Property
    void theOdometerOfACarNeverFalls(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        Map<String, Integer> last = new HashMap<>();
        for (SimulatedOrder order : customer(seed, number).orders()) {
            assertThat(order.odometerKm()).isGreaterThanOrEqualTo(last.getOrDefault(order.vehicleId(), 0));
            last.put(order.vehicleId(), order.odometerKm());
        }
    }

    @Property
    void everyVinPassesTheCheckDigit(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        for (SimulatedVehicle vehicle : customer(seed, number).vehicles()) {
            assertThat(Vin.of(vehicle.vin()).problems(CheckDigitPolicy.STRICT)).isEmpty();
        }
    }

    @Property
    void everyPlateIsOneAndFitsTheDrive(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        for (SimulatedVehicle vehicle : customer(seed, number).vehicles()) {
            PlateNumber plate = PlateNumber.of(vehicle.plate());
            assertThat(plate.energy().isPresent()).isEqualTo(vehicle.newEnergy());
            plate.energy()
                    .ifPresent(energy -> assertThat(energy)
                            .isEqualTo(vehicle.model().endsWith("PHEV") ? PlateEnergy.OTHER : PlateEnergy.BATTERY));
        }
    }

    @Property
    void everyPhoneIsInE164(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        assertThat(PhoneNumber.parse(customer(seed, number).phone())).isPresent();
    }

    @Property
    void noVisitIsBeforeTheDeliveryOrAfterTheBooks(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        SimulatedCustomer customer = customer(seed, number);
        Map<String, LocalDate> delivered = new HashMap<>();
        customer.vehicles().forEach(vehicle -> delivered.put(vehicle.id(), vehicle.deliveredOn()));
        for (SimulatedOrder order : customer.orders()) {
            assertThat(order.visitDay())
                    .isAfter(delivered.get(order.vehicleId()))
                    .isBeforeOrEqualTo(LAST_DAY);
            assertThat(order.closedAt()).isAfterOrEqualTo(order.arrivedAt());
            assertThat(order.closedAt().toLocalDate()).isBeforeOrEqualTo(LAST_DAY);
        }
    }

    @Property
    void noVisitIsAfterTheDepartureThatTheStoreKnowsOf(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        SimulatedCustomer customer = customer(seed, number);
        for (SimulatedVehicle vehicle : customer.vehicles()) {
            vehicle.departedOn()
                    .ifPresent(gone -> assertThat(customer.orders())
                            .filteredOn(order -> order.vehicleId().equals(vehicle.id()))
                            .allMatch(order -> order.visitDay().isBefore(gone)));
            assertThat(vehicle.departure().isPresent())
                    .isEqualTo(vehicle.departedOn().isPresent());
        }
    }

    @Property
    void noVisitIsAfterTheTrueLeaving(@ForAll long seed) {
        SimulatedStore store = SimulatedStore.of(seed, 20, LAST_DAY, 6);
        GroundTruth truth = GroundTruth.of(store);
        store.customers()
                .forEach(customer -> customer.orders()
                        .forEach(order -> assertThat(truth.isCustomerOn(customer.id(), order.visitDay()))
                                .isTrue()));
    }

    @Property
    void carsShareNeitherVinNorPlate(@ForAll long seed, @ForAll @IntRange(max = 399_000) int first) {
        SimulatedStore store = SimulatedStore.of(seed, SimulatedStore.MAX_CUSTOMERS, LAST_DAY, 6);
        Set<String> numbers = new HashSet<>();
        for (int number = first; number < first + 50; number++) {
            for (SimulatedVehicle vehicle : store.customer(number).vehicles()) {
                assertThat(numbers.add(vehicle.vin())).isTrue();
                assertThat(numbers.add(vehicle.plate())).isTrue();
            }
        }
    }

    @Property
    void theExportHasARowForEachOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int customers)
            throws java.io.IOException {
        SimulatedStore store = SimulatedStore.of(seed, customers, LAST_DAY, 6);
        java.io.StringWriter out = new java.io.StringWriter();
        long rows = VisitsCsvExport.write(store, out, Progress.unseen());
        long orders = store.customers()
                .mapToLong(customer -> customer.orders().size())
                .sum();
        assertThat(rows).isEqualTo(orders);
        assertThat(out.toString().lines().count()).isEqualTo(orders + 1);
    }
}
