package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerEvent;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.customer.CustomerState;
import org.dealercrm.customer.Ownership;
import org.dealercrm.customer.OwnershipRole;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.CustomerKind;
import org.dealercrm.desk.simulation.SimulatedCustomer;
import org.dealercrm.desk.simulation.SimulatedOrder;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.vehicle.VehicleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulated store goes into a database and comes out of it as it was. */
class JdbcStoreTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");
    private static final int CUSTOMERS = 120;

    private final SimulatedStore simulated = SimulatedStore.of(11, CUSTOMERS, LAST_DAY, 5);
    private JdbcStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = JdbcStore.open(folder.resolve("desk"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEmptyDatabaseGetsItsTablesAndHasNoStore() {
        assertThat(store.stores()).isEmpty();
        assertThat(store.customers().page(simulated.id(), PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void theDealershipComesBackAsItWasEntered() {
        DemoStore.prepare(store, simulated, Progress.unseen());

        assertThat(store.stores()).containsExactly(simulated.id());
        assertThat(store.dealership(simulated.id())).contains(simulated.dealership());
    }

    @Test
    void theVisitsAreThoseOfTheSimulation() {
        DemoStore.Prepared prepared = DemoStore.prepare(store, simulated, Progress.unseen());
        VisitLog log = store.visits(simulated.id(), Progress.unseen());
        VisitHistory history = log.asOf(LAST_DAY);

        assertThat(prepared.customers()).isEqualTo(CUSTOMERS);
        assertThat(history.size()).isEqualTo(CUSTOMERS);
        for (int row = 0; row < history.size(); row++) {
            SimulatedCustomer customer = simulated.customer(row);
            long days = customer.orders().stream()
                    .map(SimulatedOrder::visitDay)
                    .distinct()
                    .count();
            long fen = customer.orders().stream()
                    .mapToLong(SimulatedOrder::priceInFen)
                    .sum();
            assertThat(history.customerId(row)).isEqualTo(customer.id());
            assertThat(history.frequency(row)).isEqualTo((int) days);
            assertThat(history.departure(row)).isEqualTo(customer.departure());
            assertThat(Math.round(history.totalAmount(row) * 100)).isEqualTo(fen);
        }
        assertThat(log.currency()).contains(simulated.currency());
    }

    @Test
    void companiesAreFleetsAndSoIsWhoeverHasFiveVehicles() {
        DemoStore.prepare(store, simulated, Progress.unseen());
        SimulatedFiles files = new SimulatedFiles(simulated.dealership());
        Customer family = files.customer(simulated
                .customers()
                .filter(each -> each.kind() == CustomerKind.PRIVATE)
                .findFirst()
                .orElseThrow());
        LocalDate day = family.acquiredOn().orElseThrow();
        CustomerState.Builder state = CustomerState.builder()
                .id(new CustomerId(simulated.id(), "COLLECTOR"))
                .name(family.name())
                .acquiredOn(day);
        List<Ownership> cars = IntStream.range(0, 5)
                .mapToObj(car -> new Ownership(
                        new VehicleId(simulated.id(), "CAR-" + car),
                        OwnershipRole.OWNER,
                        day.plusDays(10L * car),
                        Optional.empty()))
                .toList();
        store.customers().save(Customer.restore(state.ownerships(cars).build()).aggregate(), 0, List.of());

        VisitLog log = store.visits(simulated.id(), Progress.unseen());

        VisitHistory history = log.asOf(LAST_DAY);
        assertThat(history.fleets().size()).isGreaterThan(1);
        simulated
                .customers()
                .forEach(
                        each -> assertThat(isFleet(history, each.id())).isEqualTo(each.kind() != CustomerKind.PRIVATE));
        assertThat(isFleet(log.asOf(day.plusDays(39)), "COLLECTOR")).isFalse();
        assertThat(isFleet(log.asOf(day.plusDays(40)), "COLLECTOR")).isTrue();
    }

    private static boolean isFleet(VisitHistory history, String id) {
        VisitHistory one = history.only(row -> history.customerId(row).equals(id));
        return one.isFleet(0);
    }

    @Test
    void customersAndVehiclesComeBackWithTheirParts() {
        DemoStore.prepare(store, simulated, Progress.unseen());
        SimulatedFiles files = new SimulatedFiles(simulated.dealership());
        for (int number = 0; number < 20; number++) {
            SimulatedCustomer each = simulated.customer(number);
            Customer expected = files.customer(each);
            assertThat(store.customers().find(expected.id()).orElseThrow().aggregate())
                    .isEqualTo(expected);
            each.vehicles().forEach(vehicle -> {
                var wanted = files.vehicle(vehicle, each.orders());
                assertThat(store.vehicles().find(wanted.id()).orElseThrow().aggregate())
                        .isEqualTo(wanted);
            });
            each.orders().forEach(order -> {
                var wanted = files.order(each, order);
                assertThat(store.repairOrders().find(wanted.id()).orElseThrow().aggregate())
                        .isEqualTo(wanted);
            });
        }
    }

    @Test
    void deliveriesOfASpanAreThoseOfTheSimulation() {
        DemoStore.prepare(store, simulated, Progress.unseen());
        LocalDate from = LAST_DAY.minusDays(180);
        long expected = simulated
                .customers()
                .flatMap(customer -> customer.vehicles().stream())
                .filter(vehicle -> !vehicle.deliveredOn().isBefore(from))
                .count();

        List<StoredDelivery> deliveries = store.deliveries(simulated.id(), from, LAST_DAY);

        assertThat(deliveries).hasSize((int) expected).isNotEmpty();
        assertThat(store.customers().find(deliveries.get(0).customer())).isPresent();
        assertThat(store.vehicles().find(deliveries.get(0).vehicle())).isPresent();
    }

    @Test
    void progressEndsAtTheTotal() {
        AtomicLong last = new AtomicLong();
        DemoStore.prepare(store, simulated, (done, total) -> {
            assertThat(total).isEqualTo(CUSTOMERS);
            assertThat(done).isEqualTo(last.get() + 1);
            last.set(done);
        });
        assertThat(last).hasValue(CUSTOMERS);
    }

    @Test
    void aSecondImportOfTheSameStoreIsRefusedAndChangesNothing() {
        DemoStore.prepare(store, simulated, Progress.unseen());
        VisitLog before = store.visits(simulated.id(), Progress.unseen());

        assertThatThrownBy(() -> DemoStore.prepare(store, simulated, Progress.unseen()))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("23505"))
                .hasNoCause();

        assertThat(store.visits(simulated.id(), Progress.unseen()).visitCount()).isEqualTo(before.visitCount());
    }

    @Test
    void anEventThatCannotBeStoredTakesTheWholeSaveBack() {
        SimulatedFiles files = new SimulatedFiles(simulated.dealership());
        Customer customer = files.customer(simulated.customer(0));
        DomainEvent good = new CustomerEvent.CustomerRegistered(customer.id(), NOW);
        DomainEvent tooLong = new Oversized(NOW, "x".repeat(9_000));

        assertThatThrownBy(() -> store.customers().save(customer, 0, List.of(good, tooLong)))
                .isInstanceOf(DatabaseFailure.class);

        assertThat(store.customers().find(customer.id())).isEmpty();
        assertThat(store.customers()
                        .byPhone(simulated.id(), customer.phones().get(0), PageRequest.first(5))
                        .items())
                .isEmpty();
        assertThat(store.events(0, 10)).isEmpty();
    }

    @Test
    void aFailureSaysNothingOfTheRow() {
        SimulatedFiles files = new SimulatedFiles(simulated.dealership());
        Customer customer = files.customer(simulated.customer(0));
        DomainEvent tooLong = new Oversized(NOW, "x".repeat(9_000));

        assertThatThrownBy(() -> store.customers().save(customer, 0, List.of(tooLong)))
                .message()
                .doesNotContain(customer.name().fullName(), "xxx")
                .startsWith("The database failed while saving a customer");
    }

    @Test
    void aStoreThatWasNeverEnteredHasNoVisits() {
        assertThatThrownBy(() -> store.visits(simulated.id(), Progress.unseen()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no dealership SIMULATED-4S in the database.");
    }

    @Test
    void eventsStandInTheOutboxWithTheirIds() {
        Customer customer = new SimulatedFiles(simulated.dealership()).customer(simulated.customer(0));
        CustomerId id = customer.id();
        store.customers().save(customer, 0, List.of(new CustomerEvent.CustomerRegistered(id, NOW)));

        RecordedEvent event = store.events(0, 10).get(0);
        assertThat(event.store()).isEqualTo(simulated.id());
        assertThat(event.aggregate()).isEqualTo("customer");
        assertThat(event.aggregateId()).isEqualTo(id.value());
        assertThat(event.type()).isEqualTo("CustomerRegistered");
        assertThat(event.occurredAt()).isEqualTo(NOW);
        assertThat(event.body())
                .contains(id.value())
                .doesNotContain(customer.name().fullName());
        assertThat(store.events(event.number(), 10)).isEmpty();
    }

    /** An event that no outbox holds. */
    private record Oversized(Instant occurredAt, String text) implements DomainEvent {}
}
